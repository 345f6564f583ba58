import { describe, expect, it } from '@jest/globals';
import { excerptOf, markedPieces } from './marks.ts';
import { PLAIN, searchText, VARIANTS } from './search-text.ts';
import { BEGINNING, piecesOf, soughtIn } from './sought.ts';

describe('a comparison', () => {
  it.each([
    [['もりかわ ゆい', 'モリカワ　ユイ', 'ﾓﾘｶﾜﾕｲ'], 'もりかわゆい'],
    [['Ｓ-１２ａ', 's-12A'], 's-12a'],
    [['髙橋', '高橋'], '高橋'],
    [['宮﨑', '宮崎'], '宮崎'],
    [['葛\u{e0100}城', '葛城'], '葛城'],
    [['𠮷田', '吉田'], '吉田'],
    [['㈱青葉', '(株)青葉'], '(株)青葉'],
    [['ﬁn', 'FIN'], 'fin'],
    [['ｱﾝ', 'アン'], 'あん'],
  ])('makes no difference between %p', (written, compared) => {
    expect(written.map(searchText)).toEqual(written.map(() => compared));
  });

  it('has one plain form for each old one, which is plain itself', () => {
    expect([...VARIANTS]).toHaveLength([...PLAIN].length);
    expect(searchText(PLAIN)).toBe(PLAIN);
  });
});

describe('a mark', () => {
  const marked = (text: string, ...sought: string[]) =>
    markedPieces(text, sought.map(searchText))
      .map(({ text: piece, isHit }) => (isHit ? `[${piece}]` : piece))
      .join('');

  it.each([
    ['ｻﾄｳ ﾊﾅｺ', 'さとう', '[ｻﾄｳ] ﾊﾅｺ'],
    ['ｶﾞｯｺｳの行事', 'がっこう', '[ｶﾞｯｺｳ]の行事'],
    ['㈱青葉精機', '株', '[㈱]青葉精機'],
    ['㈱青葉精機', '株)青', '[㈱青]葉精機'],
    ['髙橋さんと高橋さん', '高橋', '[髙橋]さんと[高橋]さん'],
    ['oﬃce の ﬁn', 'ffi', 'o[ﬃ]ce の ﬁn'],
    ['佐 藤', '佐藤', '[佐 藤]'],
    ['葛\u{e0100}城さん', '葛', '[葛\u{e0100}]城さん'],
    ['英検を受ける', '英検 英検を'.split(' ')[1]!, '[英検を]受ける'],
    ['家族👨‍👩‍👧で旅行', '旅行', '家族👨‍👩‍👧で[旅行]'],
    ['無い', '有る', '無い'],
  ])('stands on the original characters: %s, sought as %s', (text, sought, shown) => {
    expect(marked(text, sought)).toBe(shown);
  });

  it('is one where two words touch or overlap, and never empty', () => {
    expect(marked('英検準一級', '英検準', '検準一')).toBe('[英検準一]級');
    expect(marked('英検準一級', '英検', '準一')).toBe('[英検準一]級');
    expect(marked('英検', '')).toBe('英検');
  });
});

describe('a long line', () => {
  it('is cut down to what stands around the hit, and parts no character', () => {
    const text = `${'あ'.repeat(300)}英検${'𠮷'.repeat(300)}`;
    const excerpt = excerptOf(text, ['英検']);
    expect(excerpt).toMatch(/^…あ{40}英検𠮷+…$/u);
    expect(excerpt).not.toMatch(/\p{Surrogate}/u);
    expect(excerptOf(`英検${text}`, ['英検'])).toMatch(/^英検/);
    expect(excerptOf('英検', ['英検'])).toBe('英検');
  });
});

describe('a question', () => {
  it('is cut into pieces of two characters, each once', () => {
    expect(piecesOf('はははな')).toEqual(['はは', 'はな']);
    expect(piecesOf('𠮷田')).toEqual(['𠮷田']);
    expect(piecesOf('佐')).toEqual([`${BEGINNING}佐`]);
  });

  it.each([
    ['佐', [], [['佐']]],
    ['佐藤', ['佐藤'], [['佐藤']]],
    ['ｻﾄｳ　ﾊﾅｺ', ['さとう', 'はなこ'], [['さとうはなこ'], ['さとう', 'はなこ']]],
    ['sato', ['sato'], [['sato'], ['さと']]],
    ['090-1234', ['090-1234'], [['090-1234'], ['0901234']]],
    ['佐藤 花', ['佐藤', '花'], [['佐藤花']]],
    [' 　', [], []],
  ])('%p asks lines for %p and names for %p', (question, words, nameWays) => {
    expect(soughtIn(question)).toMatchObject({ words, nameWays });
  });
});
