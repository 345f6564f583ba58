import type { About } from '../words.ts';

/** Why a line might need care; only a suggestion, which whoever writes takes or leaves. */
export type Care = 'HEALTH' | 'FAMILY' | 'LOVE' | 'BELIEF';

const cares: readonly [Care, RegExp][] = [
  [
    'HEALTH',
    /病気|持病|入院|退院|通院|手術|診断|服薬|うつ病?|鬱|メンタル|不眠|妊娠|流産|不妊|体調不良|障がい|障害者|がんが|癌/,
  ],
  ['FAMILY', /離婚|別居|介護|虐待|家庭内|不仲|借金|親権|亡くな|逝去|葬/],
  ['LOVE', /恋人|彼氏|彼女が|失恋|婚活|同性|片思い|付き合い始め/],
  ['BELIEF', /宗教|信仰|入信|教団|支持政党|政治活動|思想/],
];

export const careOf = (text: string): Care | null => cares.find(([, words]) => words.test(text))?.[0] ?? null;

const person =
  /お子さん|子ども|子供|息子|娘|家族|夫が|妻が|母が|父が|両親|趣味|旅行|休日|休みの日|誕生日|引っ越|結婚|受験|資格|試験|ペット|犬|猫/;
const work =
  /業務|仕事|残業|職場|上司|同僚|席|契約|更新|時給|給与|シフト|引き継ぎ|研修|帳票|システム|会議|派遣先|担当|繁忙/;

/** What a line is probably about; null where it is not told, or where it speaks of both. */
export function aboutOf(text: string): About | null {
  const [isPerson, isWork] = [person.test(text), work.test(text)];
  if (isPerson === isWork) return null;
  return isPerson ? 'PERSON' : 'WORK';
}
