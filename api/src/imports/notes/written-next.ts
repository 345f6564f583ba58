import { readDayPhrase, writtenDay, type Day } from '#domain';

/**
 * The next date as an old note writes it, seen from the day of the note: `2026/12/4`, `12/4`, `来週金曜`. Null where nothing
 * is fixed (`未定`) or it could be several days: a date that nobody fixed is not planned.
 */
export function writtenNext(text: string, heldOn: Day): Day | null {
  const written = writtenDay(text);
  if (written && 'day' in written) return written.day;
  const phrase = readDayPhrase(text.trim(), { today: heldOn, purpose: 'VISIT' });
  return phrase?.kind === 'DAY' ? phrase.on : null;
}
