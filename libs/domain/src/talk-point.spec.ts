import { describe, expect, it } from '@jest/globals';
import { isTalkPoint } from './talk-point.ts';

describe('a talk point', () => {
  it.each(['新しい帳票に慣れた', '後輩に手順を教えるようになった', '次の契約も続けたい'])(
    'is good news: %s',
    (text) => {
      expect(isTalkPoint(text)).toBe(true);
    },
  );

  it.each(['席の冷房が強くて寒い', '残業が続いている', '上司に注意された', '来月で辞めたい'])(
    'is not trouble: %s',
    (text) => {
      expect(isTalkPoint(text)).toBe(false);
    },
  );

  it.each(['先月入院していた', '妊娠したそうだ', '宗教の集まりがある'])('is nothing that needs care: %s', (text) => {
    expect(isTalkPoint(text)).toBe(false);
  });
});
