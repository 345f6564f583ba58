import type { OfficeKey, UserKey } from '../company.ts';
import type { Random } from './random.ts';

/** Where somebody stands on the day on which the demo is told. */
export type Phase =
  | 'FIRST_DAY'
  | 'STARTS_NEXT_WEEK'
  | 'FIRST_WEEKS'
  | 'DAY_30'
  | 'THIRD_MONTH'
  | 'RENEWAL_IN_20'
  | 'RENEWAL_TOMORROW'
  | 'ENDING'
  | 'BACK_AFTER_EARLY_END'
  | 'TWO_AT_ONCE'
  | 'STEADY'
  | 'LEFT'
  | 'LEFT_EARLY';

export interface Seat {
  readonly phase: Phase;
  readonly office: OfficeKey;
  readonly coordinator: UserKey;
  readonly sales: UserKey;
}

/** Whom somebody looks after beside those who are told by hand: how many at work, and how many who left. */
const teams: readonly (readonly [UserKey, OfficeKey, UserKey, number, number])[] = [
  ['aoki', 'branch', 'morishita', 20, 6],
  ['konishi', 'branch', 'morishita', 26, 6],
  ['soma', 'branch', 'morishita', 37, 13],
  ['murase', 'branch', 'morishita', 37, 14],
  ['kawabata', 'head', 'morishita', 16, 4],
  ['enomoto', 'head', 'morishita', 34, 9],
  ['sakurai', 'omiya', 'nagamine', 34, 8],
  ['kudo', 'omiya', 'nagamine', 34, 9],
  ['sugimoto', 'omiya', 'nagamine', 34, 8],
];

const special: readonly (readonly [Phase, number])[] = [
  ['FIRST_DAY', 3],
  ['STARTS_NEXT_WEEK', 5],
  ['FIRST_WEEKS', 12],
  ['DAY_30', 4],
  ['THIRD_MONTH', 8],
  ['RENEWAL_IN_20', 6],
  ['RENEWAL_TOMORROW', 3],
  ['ENDING', 8],
  ['BACK_AFTER_EARLY_END', 5],
  ['TWO_AT_ONCE', 6],
];

/** The day of these two is told by hand; of the village they have people who can wait. */
export const HAVE_THEIR_DAY: readonly UserKey[] = ['aoki', 'konishi'];

export function seats(random: Random): Seat[] {
  const phases = special.flatMap(([phase, count]) => Array.from({ length: count }, () => phase));
  const atWork = random.shuffled(teams.flatMap((team) => Array.from({ length: team[3] }, () => team)));
  const left = teams.flatMap((team) => Array.from({ length: team[4] }, () => team));
  return [
    ...atWork.map((team) => seat(team, HAVE_THEIR_DAY.includes(team[0]) ? 'STEADY' : (phases.pop() ?? 'STEADY'))),
    ...left.map((team, index) => seat(team, index % 7 === 3 ? 'LEFT_EARLY' : 'LEFT')),
  ];
}

const seat = ([coordinator, office, sales]: (typeof teams)[number], phase: Phase): Seat => ({
  phase,
  office,
  coordinator,
  sales,
});
