import { graphemeCount, LINE_LIMIT, type Day } from '#domain';
import { lacksOfPromise } from '../promises/index.ts';
import { isTouched, isWritten, type IssueDraft, type RecordDraft } from './record-draft.ts';

/** What keeps a record from being saved: a fact in capitals, and the place on the sheet where it is mended. */
export interface Fault {
  readonly code: string;
  readonly place: string;
}

/** Everything that lacks, from the top of the sheet to its bottom. Empty once it can be saved. */
export function faultsOf(draft: RecordDraft, today: Day): Fault[] {
  return [
    ...saidNothing(draft),
    ...draft.facts.flatMap(tooLong('facts')),
    ...draft.issues.flatMap(faultsOfIssue),
    ...when(draft, today),
    ...next(draft),
  ];
}

/** A field of the API's answer, `issues.0.dueOn`, as the place on the sheet: lines left empty were not sent. */
export function placeOf(field: string | undefined, draft: RecordDraft): string {
  const [list, at, part] = (field ?? '').split('.');
  if (list === 'facts') return `facts.${draft.facts.filter(isWritten)[Number(at)]?.id ?? ''}.text`;
  if (list === 'issues') return `issues.${draft.issues.filter(isTouched)[Number(at)]?.id ?? ''}.${part ?? 'text'}`;
  return list ?? '';
}

/** What the line answered was taken back meanwhile: it can be saved as something new, as its sentence says. */
export function standAlone(field: string | undefined, draft: RecordDraft): void {
  const fact = draft.facts.filter(isWritten)[Number(field?.split('.')[1])];
  if (fact) fact.answers = null;
}

function saidNothing(draft: RecordDraft): Fault[] {
  if (draft.nothingSpecial || draft.facts.some(isWritten) || draft.issues.some(isTouched)) return [];
  return [{ code: 'NOTHING_SAID', place: `facts.${draft.facts[0]?.id ?? ''}.text` }];
}

const tooLong =
  (list: 'facts' | 'issues') =>
  ({ id, text }: { id: string; text: string }): Fault[] =>
    graphemeCount(text) > LINE_LIMIT ? [{ code: 'LINE_TOO_LONG', place: `${list}.${id}.text` }] : [];

function faultsOfIssue(issue: IssueDraft): Fault[] {
  if (!isTouched(issue)) return [];
  const unsaid = isWritten(issue) ? [] : [{ code: 'ISSUE_TEXT_MISSING', place: `issues.${issue.id}.text` }];
  const lacks = lacksOfPromise(issue.promise).map(({ code, field }) => ({
    code,
    place: `issues.${issue.id}.${field}`,
  }));
  return [...unsaid, ...tooLong('issues')(issue), ...lacks];
}

const when = ({ heldOn }: RecordDraft, today: Day): Fault[] =>
  heldOn > today ? [{ code: 'CONVERSATION_IN_THE_FUTURE', place: 'heldOn' }] : [];

function next({ nextOn, noNext }: RecordDraft): Fault[] {
  if (nextOn) return [];
  if (!noNext) return [{ code: 'NEXT_DATE_MISSING', place: 'nextOn' }];
  return noNext.reason.trim() ? [] : [{ code: 'REASON_MISSING', place: 'noNext' }];
}
