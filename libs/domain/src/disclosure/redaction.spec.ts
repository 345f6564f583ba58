import { describe, expect, it } from '@jest/globals';
import { letterOf, redactionOf, type KnownName } from './redaction.ts';

const own = { name: '長谷川 結衣', reading: 'はせがわ ゆい' };
const konishi: KnownName = { key: '1', kind: 'USER', name: '小西 直人', reading: null, isNear: true };
const otsuki: KnownName = { key: '2', kind: 'SUPERVISOR', name: '大槻 誠', reading: 'おおつき まこと', isNear: true };
const mori: KnownName = { key: '3', kind: 'USER', name: '森 圭', reading: null, isNear: true };
const sato: KnownName = { key: '4', kind: 'OTHER', name: '佐藤 花', reading: 'さとう はな', isNear: false };
const WORDS = { USER: '担当者', SUPERVISOR: '派遣先の方', OTHER: 'ほかの方' };

const redact = (...texts: string[]) => {
  const { redacted } = redactionOf([konishi, otsuki, mori, sato], own, (kind, letter) => WORDS[kind] + letter);
  return texts.map(redacted);
};

describe('the names of others in what is written about a person', () => {
  it('are one letter each, the same throughout, in the order in which they come', () => {
    expect(redact('大槻さんと小西さんが来た', '小西 直人が大槻誠様へ', '森　圭より', '大槻グループ長も')).toEqual([
      '派遣先の方Aさんと担当者Aさんが来た',
      '担当者Aが派遣先の方A様へ',
      '担当者Bより',
      '派遣先の方Aグループ長も',
    ]);
  });

  it('are found in either kana, too', () => {
    expect(redact('おおつきさん', 'オオツキ課長', 'おおつき まこと')).toEqual([
      '派遣先の方Aさん',
      '派遣先の方A課長',
      '派遣先の方A',
    ]);
  });

  it('are not found in other words, nor in longer names', () => {
    expect(redact('森へ行った', '大森さん', '小西部屋', '大槻のように')).toEqual([
      '森へ行った',
      '大森さん',
      '小西部屋',
      '大槻のように',
    ]);
  });

  it('of somebody farther off are found whole', () => {
    expect(redact('佐藤花さんと話す', '佐藤さん')).toEqual(['ほかの方Aさんと話す', '佐藤さん']);
  });

  it('leave the name of the person themself, also where another is called so', () => {
    const namesake: KnownName = { ...konishi, name: '長谷川 誠' };
    const { redacted } = redactionOf([namesake], own, (kind, letter) => WORDS[kind] + letter);
    expect(redacted('長谷川 結衣は長谷川さん、長谷川誠は担当')).toBe('長谷川 結衣は長谷川さん、担当者Aは担当');
  });

  it('go on behind Z', () => {
    expect([0, 25, 26, 51, 52].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA']);
  });
});
