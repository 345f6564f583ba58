import type { Day } from '../day.ts';
import type { OfficeDay } from '../office-day.ts';

/** What the day is for: a promise is kept earlier rather than later, a visit comes later rather than earlier, a talk is over. */
export type DayPurpose = 'PROMISE' | 'VISIT' | 'CONVERSATION';

export interface DayContext {
  /** The office's day. */
  readonly today: Day;
  readonly purpose: DayPurpose;
  /** Where a promise and a visit of a day fall. Without it, only weekends are free. */
  readonly calendar?: (day: Day) => Pick<OfficeDay, 'promiseOn' | 'visitOn'>;
  /** The last day of the running contract term, for 更新前 and 契約終了日. */
  readonly contractEndOn?: Day | null;
}

/** One day, and the day that was said before a holiday or weekend moved it. */
export interface DayCandidate {
  readonly on: Day;
  readonly meantOn: Day;
  readonly isMoved: boolean;
}

/** Why a phrase is asked back: each has its sentence on the screen. */
export type DayQuestion =
  /** 来週 on a Sunday, 今度の金曜: two weeks could be meant. */
  | 'WHICH_WEEK'
  /** 来週, 上旬, 数日後: some days, of which one is needed. */
  | 'WHICH_DAY'
  /** 金曜, said on a Friday. */
  | 'TODAY_OR_A_WEEK'
  /** 11/20 on 11/22 for something ahead: next year's is a guess. */
  | 'JUST_PASSED'
  /** 31日 in a month of 30 days. */
  | 'SHORT_MONTH'
  /** 12/4(木), where 12/4 is a Friday. */
  | 'WEEKDAY_DIFFERS'
  /** 年末 when the last business day of the year is over. */
  | 'NO_BUSINESS_DAY_LEFT';

/** Why no day can be meant. */
export type DayFault = 'NO_SUCH_DAY' | 'PAST' | 'FUTURE' | 'NO_CONTRACT_END';

export type DayReading =
  | (DayCandidate & { readonly kind: 'DAY'; readonly isApproximate: boolean })
  | { readonly kind: 'AMBIGUOUS'; readonly question: DayQuestion; readonly candidates: readonly DayCandidate[] }
  | { readonly kind: 'IMPOSSIBLE'; readonly fault: DayFault };

/** Which way a day moves that is no business day. Without a word, its purpose decides. */
export type Shift = 'EARLIER' | 'LATER' | 'NONE';

/** What a rule of the grammar understood, before holidays and before what cannot be. */
export type Meaning =
  | { readonly day: Day; readonly shift?: Shift }
  | { readonly ask: DayQuestion; readonly days: readonly Day[]; readonly shift?: Shift }
  | { readonly fault: DayFault };

/** The parts of the phrase by name, all in half width. */
export type Parts = Readonly<Record<string, string | undefined>>;

export interface DayRule {
  /** Matched in half width and where it stands, see `rules.ts`. */
  readonly pattern: RegExp;
  readonly mean: (parts: Parts, context: DayContext) => Meaning;
}
