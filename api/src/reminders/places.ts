import { Refused } from '../core/errors.ts';
import type { Wording } from './mail-language.ts';

/** What an office may let be filled in: the reader's name, the day, their office, how many lines the mail has. */
export const PLACES: readonly string[] = ['name', 'day', 'office', 'count'];

const FIELDS = ['greeting', 'intro', 'closing'] as const;

/** Whatever stands in braces is filled in, or is a slip: it would go out as it was typed. */
export function ensurePlacesKnown(wording: Wording): void {
  for (const field of FIELDS) {
    const typed = [...wording[field].matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!);
    const rest = wording[field].replaceAll(/\{[^{}]*\}/g, '');
    if (typed.some((name) => !PLACES.includes(name)) || /[{}]/.test(rest))
      throw new Refused('PLACEHOLDER_UNKNOWN', field);
  }
}
