import { ASKED, FAMILY_NAMES, GIVEN_NAMES, SAID, WORK } from './generator/words.ts';

type Pick = <T>(list: readonly T[]) => T;

/** What is typed into a search: names as written, read and in part; words of two characters and more, common and rare. */
const KINDS: readonly ((pick: Pick, number: number) => string)[] = [
  (pick) => pick(FAMILY_NAMES)[0],
  (pick) => pick(FAMILY_NAMES)[1],
  (pick) => `${pick(FAMILY_NAMES)[0]} ${pick(GIVEN_NAMES)[0]}`,
  (_, number) => `S${String(1 + (number % 1_000)).padStart(7, '0')}`,
  // In one line of ten or twenty.
  (pick) => pick(['朝礼', '残業', '通勤', '制服', '休憩', '新人', '夜勤', '犬', '検査機', '引き継ぎ']),
  (pick) => pick(WORK),
  // In one line of some hundreds.
  (pick) => pick(WORK) + pick(SAID),
  (pick) => `${pick(WORK)} ${pick(ASKED).slice(1)}`,
  (pick) => pick(['慣れて', '褒められ', '工夫した', '分かりにく', '照明が暗い', 'もう一度']),
  () => '英検二級',
];

/** The same for the same seed, a UUID, and another for almost every other. */
export function soughtBy(seed: string): string {
  const number = Number.parseInt(seed.slice(-8), 16);
  let rest = Math.floor(number / KINDS.length);
  const pick: Pick = (list) => {
    const picked = list[rest % list.length]!;
    rest = Math.floor(rest / list.length);
    return picked;
  };
  return KINDS[number % KINDS.length]!(pick, rest);
}
