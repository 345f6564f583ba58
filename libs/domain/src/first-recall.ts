import type { Day } from './day.ts';

/** Of fewer people than this a share says more about who was asked than about anything else. */
export const FEWEST_FOR_A_RATE = 10;

/** The most people whom one survey asks, as far as a figure can be believed. */
export const MOST_ASKED = 10_000;

/** One survey at a place of business: how many were asked, and how many of them named us first (第一想起). */
export interface RecallFigure {
  readonly askedOn: Day;
  readonly asked: number;
  readonly namedUs: number;
}

/** A share between 0 and 1, and between which shares the true one lies, with 95 % (Wilson's interval). */
export interface RecallRate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The two-sided 95 % point of the normal distribution. */
const Z = 1.96;

/** The share of those asked who named us first; null where too few were asked for one. */
export function recallRate({ asked, namedUs }: Pick<RecallFigure, 'asked' | 'namedUs'>): RecallRate | null {
  if (asked < FEWEST_FOR_A_RATE) return null;
  const value = namedUs / asked;
  const pull = (Z * Z) / asked;
  const middle = (value + pull / 2) / (1 + pull);
  const half = (Z * Math.sqrt((value * (1 - value)) / asked + pull / (4 * asked))) / (1 + pull);
  return { value, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

const isCount = (value: number, least: number) => Number.isInteger(value) && value >= least && value <= MOST_ASKED;

/** What is wrong with a figure, as a code with its field; null where nothing is. */
export function recallFault(
  { askedOn, asked, namedUs }: RecallFigure,
  today: Day,
): { readonly code: RecallFault; readonly field: keyof RecallFigure } | null {
  if (askedOn > today) return { code: 'ASKED_IN_THE_FUTURE', field: 'askedOn' };
  if (!isCount(asked, 1)) return { code: 'ASKED_OUT_OF_RANGE', field: 'asked' };
  if (!isCount(namedUs, 0)) return { code: 'NAMED_OUT_OF_RANGE', field: 'namedUs' };
  return namedUs > asked ? { code: 'MORE_NAMED_THAN_ASKED', field: 'namedUs' } : null;
}

export type RecallFault = 'ASKED_IN_THE_FUTURE' | 'ASKED_OUT_OF_RANGE' | 'NAMED_OUT_OF_RANGE' | 'MORE_NAMED_THAN_ASKED';
