import type { ImportDecision } from '#domain';
import type { ImportRow } from './import-view.ts';

/** Somebody may be one whom we know: that is asked person by person. */
const asksWho = ({ code, isAsked }: ImportRow['faults'][number]) => isAsked && code === 'LIKELY_DUPLICATE';

/** What was assumed and stops nothing: it is told, and neither asked nor waited for. */
const ASSUMED: ReadonlySet<string> = new Set(['CHANNEL_ASSUMED']);
const stopping = (faults: ImportRow['faults']) => faults.filter(({ code }) => !ASSUMED.has(code));

/** Which question a row asks: who it is, whether to take it in, or none that a decision could answer. */
export function questionOf({ candidates, isImported, isKept, ...row }: ImportRow): 'who' | 'whether' | 'none' {
  const faults = stopping(row.faults);
  if (isImported || isKept || faults.length === 0 || faults.some(({ isAsked }) => !isAsked)) return 'none';
  return candidates.length > 0 && faults.some(asksWho) ? 'who' : 'whether';
}

/** What can be decided at once for all rows that wait for one reason. */
export const decisionsFor = (code: string): readonly ImportDecision[] =>
  code === 'LIKELY_DUPLICATE' ? ['OTHER_PERSON', 'SKIP'] : ['IMPORT', 'SKIP'];

/** The reasons that are questions. Others are for the file to mend, or for what has to come first. */
export const ASKED: ReadonlySet<string> = new Set([
  'LIKELY_DUPLICATE',
  'NAME_DIFFERS',
  'OTHER_OFFICE',
  'OWNER_DIFFERS',
  'TERM_NOT_NEXT',
  'ASSIGNMENT_ENDED',
  'TENURE_OVERLAPS',
  'CONTACT_REFUSED_BEFORE',
]);

/** The reasons that end by themselves once something else was done: what that is, `imports.rows.waits` says. */
const WAITING: ReadonlySet<string> = new Set([
  'PERSON_ARCHIVED',
  'WORKPLACE_PUT_AWAY',
  'STAFF_NO_UNKNOWN',
  'NOTE_IN_THE_FUTURE',
]);

/** What a row waits for, if it is not the file that has to be mended. */
export const waitsFor = ({ faults }: ImportRow): string | undefined => {
  const rest = stopping(faults).filter(({ isAsked }) => !isAsked);
  return rest.every(({ code }) => WAITING.has(code)) ? rest[0]?.code : undefined;
};

/** Whether nothing of what waits can be taken in before the file was mended: no answer and no wait would help. */
export const isForTheFile = (reasons: readonly { readonly code: string }[]): boolean => {
  const stops = reasons.filter(({ code }) => !ASSUMED.has(code));
  return stops.length > 0 && stops.every(({ code }) => !ASKED.has(code) && !WAITING.has(code));
};
