import { parseArgs } from 'node:util';
import { CannotContinue } from '../../launch/src/say.ts';
import { questionNames } from './questions.ts';

/** What is measured beside the questions: files brought in, a list written out, whether size is felt, mails sent, and the plan made. */
const usualNames = [...questionNames, 'import', 'export', 'flat', 'mails', 'planning'] as const;
/** The offices of several sizes take gigabytes and minutes to make: they are asked for by name. */
export const taskNames = [...usualNames, 'sizes'] as const;
export type TaskName = (typeof taskNames)[number];

export interface Options {
  readonly people: number;
  /** How many conversations the offices hold that are held beside one another, the smallest first. */
  readonly sizes: readonly number[];
  /** How long each server is loaded for one line of the table. */
  readonly seconds: number;
  /** How many rows the long file has that is brought in. */
  readonly rows: number;
  /** How many assignments are planned. */
  readonly assignments: number;
  readonly only: readonly TaskName[];
  /** Instead of the measuring: 200 writers edit one person 50 times each, and nothing may be lost. */
  readonly isTwoHands: boolean;
  /** Leaves both servers running when the table is printed, to look at them with other tools. */
  readonly keep: boolean;
  /** Ends with 0 even where a reach is missed. */
  readonly reportOnly: boolean;
}

const TWO_HANDS = 'two-hands';

export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      people: { type: 'string', default: '100000' },
      sizes: { type: 'string', default: '10000,1000000,5000000' },
      seconds: { type: 'string', default: '6' },
      rows: { type: 'string', default: '200000' },
      assignments: { type: 'string', default: '1000000' },
      only: { type: 'string', multiple: true },
      keep: { type: 'boolean', default: false },
      'report-only': { type: 'boolean', default: false },
    },
  });
  return {
    people: wholeNumber('people', values.people, 200),
    sizes: values.sizes
      .split(',')
      .map((size) => wholeNumber('sizes', size, 2_000))
      .sort((a, b) => a - b),
    seconds: wholeNumber('seconds', values.seconds, 1),
    rows: wholeNumber('rows', values.rows, 20_000),
    assignments: wholeNumber('assignments', values.assignments, 20_000),
    only: (values.only ?? usualNames).filter((it) => it !== TWO_HANDS).map(taskNamed),
    isTwoHands: values.only?.includes(TWO_HANDS) ?? false,
    keep: values.keep,
    reportOnly: values['report-only'],
  };
}

function wholeNumber(name: string, value: string, least: number): number {
  if (/^\d{1,9}$/.test(value) && Number(value) >= least) return Number(value);
  throw new CannotContinue(`--${name} is “${value}”, and must be a whole number from ${least} on.`);
}

function taskNamed(value: string): TaskName {
  const found = taskNames.find((name) => name === value);
  if (!found)
    throw new CannotContinue(`--only is “${value}”, and must be one of ${[...taskNames, TWO_HANDS].join(', ')}.`);
  return found;
}
