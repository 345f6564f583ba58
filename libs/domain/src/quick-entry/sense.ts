import type { Token } from './tokens.ts';

const boundary = /^(?:$|[\s、。,;@→⇒]|->|=>)/;

/** Whether a sentence, or a part of it, is over here. */
export const isWhole = (rest: string): boolean => boundary.test(rest);

/** From some day, or of somebody else's doing: 12/1から, 派遣先から, 総務が. */
const OF_OTHERS = /(?:から|より|[〜~～–-])\s*$/;
/** What has to touch something else: 返事は, 席を. */
const DANGLING = /(?:は|が|を|に|で|と|も|の|へ|まで)$/;
const LEANING = /^(?:の|は|が|を|だ|か|なら|しか|と(?=言|い|聞|の|思|伝|お)|で(?=す|し|は|も|$))/;
const TOUCHING = /(?:^|[\s、。,;:)」』→⇒>]|は|が|を|に|で|と|も|へ)$/;
/** What was, and what somebody wishes for themself, is no promise of ours. */
const NO_PROMISE =
  /(?:なかった|ませんでした)|(?<!知り|聞き|もらい|いただき|頂き)たい(?:$|です|と|そう)|(?<!ほしいと[言い]われ|欲しいと[言い]われ|頼まれ|依頼され|お願いされ)た$/;

const clauseAfter = (rest: string) => /^[^\n、。,;@→⇒]*/.exec(rest)?.[0].trim() ?? '';
const clauseBefore = (text: string) => /[^\n、。,;→⇒]*$/.exec(text)?.[0].trim() ?? '';

/** Whether the words around a promise are a sentence without it. */
export function makesSenseWithout(text: string, { start, end, chips }: Token): boolean {
  const isApart = TOUCHING.test(text.slice(0, chips[0]?.start));
  const before = text.slice(0, start);
  const after = clauseAfter(text.slice(end));
  if (OF_OTHERS.test(before) || !isApart || LEANING.test(after) || NO_PROMISE.test(after)) return false;
  return after !== '' || !DANGLING.test(clauseBefore(before));
}
