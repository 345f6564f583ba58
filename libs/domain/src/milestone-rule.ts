import { addDays, addMonths, type Day } from './day.ts';
import type { Channel, ForWhom, Role, RuleMakes, RuleTrigger } from './words.ts';

/** By how much a rule may count: days, months, or which renewal. Those without count nothing. */
export const RULE_AMOUNTS: Readonly<Partial<Record<RuleTrigger, readonly [least: number, most: number]>>> = {
  DAYS_AFTER_START: [0, 1000],
  MONTHS_AFTER_START: [1, 480],
  NTH_RENEWAL: [1, 100],
};

/** The most days before or after a milestone within which it counts as done in time. */
export const MOST_WINDOW_DAYS = 60;

/** What a script may name, in braces: whom one calls, of whom one speaks, where they work, and the how many-eth time it is. */
export const SCRIPT_NAMES = ['supervisor', 'staff', 'client', 'n'] as const;

/** What stands in braces and is no name of a script: `{name}` where `{staff}` was meant. A brace alone is one of them. */
export const unknownScriptNames = (script: string): string[] =>
  [...new Set(script.match(/\{[^{}]*\}?|\}/g) ?? [])].filter((it) => !SCRIPT_NAMES.some((name) => it === `{${name}}`));

/** When a rule falls. */
export interface RuleTiming {
  readonly trigger: RuleTrigger;
  readonly amount: number | null;
}

/** What a form says of a rule, or a list of them keeps. */
export interface RuleDraft extends RuleTiming {
  readonly name: string;
  readonly makes: RuleMakes;
  readonly forWhom: ForWhom;
  readonly byRole: Role;
  readonly channel: Channel;
  readonly daysBefore: number;
  readonly daysAfter: number;
  readonly script: string;
}

type Lacks = Partial<Record<keyof RuleDraft, string>>;

const ROLES: Readonly<Record<RuleMakes, readonly Role[]>> = {
  CALL: ['MANAGER'],
  FOLLOW_UP: ['COORDINATOR', 'SALES', 'MANAGER'],
};
const OF_ALUMNI: readonly RuleTrigger[] = ['DAYS_AFTER_START', 'MONTHS_AFTER_START', 'ANNIVERSARY'];

/** Why a rule cannot stand as it is: a code for each field to blame; nothing where it can. */
export function lacksOfRule(rule: RuleDraft): Lacks {
  const amount = lackOfAmount(rule);
  return {
    ...(rule.name.trim() ? {} : { name: 'RULE_NAME_MISSING' }),
    ...(amount ? { amount } : {}),
    ...(rule.makes === 'CALL' && rule.forWhom !== 'SUPERVISOR' ? { forWhom: 'CALL_IS_FOR_SUPERVISOR' } : {}),
    ...(rule.makes === 'FOLLOW_UP' && rule.forWhom === 'SUPERVISOR' ? { forWhom: 'FOLLOW_UP_IS_FOR_STAFF' } : {}),
    ...(rule.forWhom === 'ALUMNUS' && !OF_ALUMNI.includes(rule.trigger) ? { trigger: 'TRIGGER_NOT_FOR_ALUMNI' } : {}),
    ...(ROLES[rule.makes].includes(rule.byRole) ? {} : { byRole: 'ROLE_NOT_POSSIBLE' }),
    ...(isWindow(rule.daysBefore) ? {} : { daysBefore: 'WINDOW_OUT_OF_RANGE' }),
    ...(isWindow(rule.daysAfter) ? {} : { daysAfter: 'WINDOW_OUT_OF_RANGE' }),
    ...(unknownScriptNames(rule.script).length ? { script: 'SCRIPT_NAME_UNKNOWN' } : {}),
  };
}

/** Why it cannot count by so many; undefined where it can. */
export function lackOfAmount({ trigger, amount }: RuleTiming): string | undefined {
  const range = RULE_AMOUNTS[trigger];
  if (!range) return amount === null ? undefined : 'AMOUNT_NOT_ASKED';
  const [least, most] = range;
  if (amount === null) return 'AMOUNT_MISSING';
  if (Number.isInteger(amount) && amount >= least && amount <= most) return undefined;
  return trigger === 'NTH_RENEWAL'
    ? 'RENEWALS_OUT_OF_RANGE'
    : trigger === 'MONTHS_AFTER_START'
      ? 'MONTHS_OUT_OF_RANGE'
      : 'DAYS_OUT_OF_RANGE';
}

const isWindow = (days: number) => Number.isInteger(days) && days >= 0 && days <= MOST_WINDOW_DAYS;

/** A work as a rule sees it: the day from which it counts, and the first days of its terms, the first term among them. */
export interface RuleCourse {
  readonly startedOn: Day;
  readonly endedOn?: Day | null;
  readonly terms?: readonly { readonly ordinal: number; readonly fromOn: Day }[];
}

export interface Occurrence {
  /** The how many-eth time: of a year or of a renewal, else 1. */
  readonly occurrence: number;
  readonly on: Day;
}

/** When a rule falls for a work from one day to another, both included; a month that is shorter ends with its last day. */
export function occurrencesOf(rule: RuleTiming, course: RuleCourse, from: Day, until: Day): Occurrence[] {
  const isWithin = ({ on }: Occurrence) => on >= from && on <= until && (!course.endedOn || on <= course.endedOn);
  return allOf(rule, course, until).filter(isWithin);
}

function allOf({ trigger, amount }: RuleTiming, { startedOn, terms = [] }: RuleCourse, until: Day): Occurrence[] {
  const renewals = terms.filter((it) => it.ordinal > 1).map((it) => ({ occurrence: it.ordinal - 1, on: it.fromOn }));
  const count = amount ?? 0;
  switch (trigger) {
    case 'FIRST_DAY':
      return [{ occurrence: 1, on: startedOn }];
    case 'DAYS_AFTER_START':
      return [{ occurrence: 1, on: addDays(startedOn, count) }];
    case 'MONTHS_AFTER_START':
      return [{ occurrence: 1, on: addMonths(startedOn, count) }];
    case 'NTH_RENEWAL':
      return renewals.filter((it) => it.occurrence === count).map(({ on }) => ({ occurrence: 1, on }));
    case 'EVERY_RENEWAL':
      return renewals;
    case 'ANNIVERSARY':
      return anniversaries(startedOn, until);
  }
}

function anniversaries(startedOn: Day, until: Day): Occurrence[] {
  const years = Math.max(0, Number(until.slice(0, 4)) - Number(startedOn.slice(0, 4)));
  return Array.from({ length: years }, (_, at) => ({ occurrence: at + 1, on: addMonths(startedOn, (at + 1) * 12) }));
}

/** The follow plan with which an office begins: days after the start, and within how many before and after. */
export const DEFAULT_FOLLOW_PLAN = [
  { amount: 0, daysBefore: 0, daysAfter: 0 },
  { amount: 1, daysBefore: 0, daysAfter: 1 },
  { amount: 3, daysBefore: 0, daysAfter: 2 },
  { amount: 7, daysBefore: 1, daysAfter: 3 },
  { amount: 14, daysBefore: 3, daysAfter: 5 },
  { amount: 30, daysBefore: 7, daysAfter: 7 },
  { amount: 60, daysBefore: 10, daysAfter: 10 },
  { amount: 90, daysBefore: 10, daysAfter: 14 },
] as const;
