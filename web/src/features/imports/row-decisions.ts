import type { ImportDecision } from '#domain';
import type { ImportRow } from './import-view.ts';

/** Somebody may be one whom we know: that is asked person by person. */
const asksWho = ({ code, isAsked }: ImportRow['faults'][number]) => isAsked && code === 'LIKELY_DUPLICATE';

/** Which question a row asks: who it is, whether to take it in, or none that a decision could answer. */
export function questionOf({ faults, candidates, isImported, isKept }: ImportRow): 'who' | 'whether' | 'none' {
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
  'PERSON_ARCHIVED',
  'OWNER_DIFFERS',
  'WORKPLACE_PUT_AWAY',
  'TERM_NOT_NEXT',
  'ASSIGNMENT_ENDED',
]);
