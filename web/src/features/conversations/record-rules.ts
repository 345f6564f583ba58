import { graphemeCount, LINE_LIMIT, RAW_LIMIT, type Day } from '#domain';
import { lacksOfPromise } from '../promises/index.ts';
import {
  isTouched,
  isWritten,
  partsOf,
  saysSomething,
  type IssueDraft,
  type PartDraft,
  type RecordDraft,
} from './record-draft.ts';

/** What keeps a record from being saved: a fact in capitals, and the place on the sheet where it is mended. */
export interface Fault {
  readonly code: string;
  readonly place: string;
  /** Whose part it stands in: 0 is the person on whose sheet the visit is written, who also has what all share. */
  readonly part: number;
}

/** A field of a part by its name on the page: each has its own next date. */
export const placeIn = (part: number, field: string): string => (part ? `parts.${part}.${field}` : field);

/** Everything that lacks, part by part, from the top of the sheet to its bottom. Empty once it can be saved. */
export function faultsOf(draft: RecordDraft, today: Day): Fault[] {
  return partsOf(draft).flatMap((it, at) => [
    ...saidNothing(it, at),
    ...it.facts.flatMap(tooLong('facts', at)),
    ...(isAsked(it) ? [{ code: 'DAYS_ASKED', place: placeIn(at, 'rawText'), part: at }] : []),
    ...it.issues.filter((issue) => !(isAsked(it) && issue.fromText)).flatMap((issue) => faultsOfIssue(issue, at)),
    ...rawTooLong(it, at),
    ...(at === 0 ? when(draft, today) : []),
    ...next(it, at),
  ]);
}

/** A field of the API's answer, `parts.1.issues.0.dueOn`, as the place on the sheet: lines left empty were not sent. */
export function placeOf(field: string | undefined, draft: RecordDraft): Pick<Fault, 'place' | 'part'> {
  const whole = (field ?? '').split('.');
  const isOfPart = whole[0] === 'parts' && whole.length > 2;
  const part = isOfPart ? Number(whole[1]) : 0;
  const [list, at, name] = isOfPart ? whole.slice(2) : whole;
  const { facts, issues } = partsOf(draft)[part] ?? draft;
  if (list === 'facts') return { part, place: `facts.${facts.filter(isWritten)[Number(at)]?.id ?? ''}.text` };
  if (list === 'issues') {
    return { part, place: `issues.${issues.filter(isTouched)[Number(at)]?.id ?? ''}.${name ?? 'text'}` };
  }
  return { part, place: list ? placeIn(part, list) : '' };
}

/** What the line answered was taken back meanwhile: it can be saved as something new, as its sentence says. */
export function standAlone(field: string | undefined, draft: RecordDraft): void {
  const { place, part } = placeOf(field, draft);
  const fact = partsOf(draft)[part]?.facts.find(({ id }) => place === `facts.${id}.text`);
  if (fact) fact.answers = null;
}

/** A day in the text could be one of two: nobody guesses which. */
const isAsked = ({ mode, asked }: PartDraft) => mode === 'text' && asked > 0;

const saidNothing = (it: PartDraft, part: number): Fault[] => {
  const place = it.mode === 'text' ? placeIn(part, 'rawText') : `facts.${it.facts[0]?.id ?? ''}.text`;
  return saysSomething(it) ? [] : [{ code: 'NOTHING_SAID', place, part }];
};

/** No text has more graphemes than code units, and those cost nothing to count. */
const isLonger = (text: string, limit: number) => text.length > limit && graphemeCount(text) > limit;

const rawTooLong = ({ rawText, rawKept }: PartDraft, part: number): Fault[] =>
  isLonger(rawKept + rawText, RAW_LIMIT - 2) ? [{ code: 'RAW_TOO_LONG', place: placeIn(part, 'rawText'), part }] : [];

const tooLong =
  (list: 'facts' | 'issues', part: number) =>
  ({ id, text }: { id: string; text: string }): Fault[] =>
    isLonger(text, LINE_LIMIT) ? [{ code: 'LINE_TOO_LONG', place: `${list}.${id}.text`, part }] : [];

function faultsOfIssue(issue: IssueDraft, part: number): Fault[] {
  if (!isTouched(issue)) return [];
  const at = (field: string) => `issues.${issue.id}.${field}`;
  const unsaid = isWritten(issue) ? [] : [{ code: 'ISSUE_TEXT_MISSING', place: at('text'), part }];
  const lacks = lacksOfPromise(issue.promise).map(({ code, field }) => ({ code, place: at(field), part }));
  return [...unsaid, ...tooLong('issues', part)(issue), ...lacks];
}

const when = ({ heldOn }: RecordDraft, today: Day): Fault[] =>
  heldOn > today ? [{ code: 'CONVERSATION_IN_THE_FUTURE', place: 'heldOn', part: 0 }] : [];

function next({ nextOn, noNext }: PartDraft, part: number): Fault[] {
  if (nextOn) return [];
  if (!noNext) return [{ code: 'NEXT_DATE_MISSING', place: placeIn(part, 'nextOn'), part }];
  return noNext.reason.trim() ? [] : [{ code: 'REASON_MISSING', place: placeIn(part, 'noNext'), part }];
}
