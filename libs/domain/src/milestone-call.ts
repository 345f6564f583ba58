import { list } from './list.ts';
import type { Day } from './day.ts';
import type { Grade } from './words.ts';

/** Whose calls of thanks: mine, those of all offices that I manage, or those that nobody has (未割当). */
export const CallScope = list('MINE', 'OFFICE', 'UNASSIGNED');
export type CallScope = keyof typeof CallScope;

/** The parts of the list. LATE: 先に. DONE: made, or let go with a reason, within the last weeks. */
export const CallPart = list('LATE', 'TODAY', 'THIS_WEEK', 'LATER', 'DONE');
export type CallPart = keyof typeof CallPart;

/** In which order calls are listed. */
export const CallOrder = list('DAY', 'CLIENT');
export type CallOrder = keyof typeof CallOrder;

/** How far a call may be put off, or be wished for by whoever was called, in days from today. */
export const CALL_HORIZON = 60;

const RANKS: readonly Grade[] = ['SECTION', 'DEPARTMENT', 'OFFICE'];

/** Whether a manager of one grade may take over from one of another: the same, or above (課長 ‹ 部長 ‹ 拠点長). */
export const isGradeAtLeast = (grade: Grade | null, needed: Grade | null): boolean =>
  grade !== null && RANKS.indexOf(grade) >= (needed ? RANKS.indexOf(needed) : 0);

/** A day and an hour of it, as the office's clock says. */
export interface TryAgain {
  readonly on: Day;
  readonly at: `${number}:${number}`;
}

interface Tried {
  readonly on: Day;
  /** The hour of the day, from 0 to 23. */
  readonly hour: number;
  readonly isBusiness: boolean;
  readonly nextBusinessDay: Day;
}

const MORNING = '10:00';
const AFTERNOON = '15:00';

/** When to try again somebody who was not there: the next half of a business day, and so at another hour. */
export const tryAgainAfter = ({ on, hour, isBusiness, nextBusinessDay }: Tried): TryAgain =>
  isBusiness && hour < 12 ? { on, at: AFTERNOON } : { on: nextBusinessDay, at: MORNING };

/** What a script may name, in braces. */
export interface ScriptValues {
  readonly supervisor: string;
  readonly staff: string;
  readonly client: string;
  readonly n: number;
}

/** The script as it is read out. A name in braces that it does not know stays as it was written. */
export const filledScript = (script: string, values: ScriptValues): string =>
  script.replace(/\{(supervisor|staff|client|n)\}/g, (_, name: keyof ScriptValues) => String(values[name]));
