import { parseArgs } from 'node:util';
import { CannotContinue } from '../../../launch/src/say.ts';

export const parts = ['sizes', 'paint', 'answer', 'scroll'] as const;
export type Part = (typeof parts)[number];

export interface WebOptions {
  readonly only: readonly Part[];
  /** Ends with 0 even where a target is missed. */
  readonly reportOnly: boolean;
}

export function readWebOptions(args: string[]): WebOptions {
  const { values } = parseArgs({
    args,
    options: { only: { type: 'string', multiple: true }, 'report-only': { type: 'boolean', default: false } },
  });
  return { only: (values.only ?? [...parts]).map(partNamed), reportOnly: values['report-only'] };
}

function partNamed(value: string): Part {
  const found = parts.find((part) => part === value);
  if (!found) throw new CannotContinue(`--only is “${value}”, and must be one of ${parts.join(', ')}.`);
  return found;
}
