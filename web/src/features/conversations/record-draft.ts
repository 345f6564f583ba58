import { type About, type Channel, type Day, type NoNextKind, type TopicRaiser, tidy } from '#domain';
import { emptyPromise, type PromiseForm } from '../promises/index.ts';
import type { VisitKind } from './visit-kind-list.ts';

/** A confirmed fact (A) as it is being written. */
export interface FactDraft {
  id: string;
  text: string;
  about: About;
  audience: 'SELF' | 'TEAM' | 'EVERYONE';
  isSensitive: boolean;
  /** The line of last time that this one answers, and its words. */
  answers: { id: string; text: string } | null;
  /** The question of a template that this line waits to answer, as the key of its words. Never saved. */
  asks?: string | null;
  /** Made by the text, and rewritten with it. */
  fromText?: boolean;
}

/** Something asked of us (B), with the promise made on the spot. */
export interface IssueDraft {
  id: string;
  text: string;
  audience: 'TEAM' | 'EVERYONE';
  promise: PromiseForm;
  /** Made by the text, with the parts of the promise that are said in it. */
  fromText?: boolean;
  said?: (keyof PromiseForm)[];
}

/** What one person said, and when we meet them again. */
export interface PartDraft {
  facts: FactDraft[];
  issues: IssueDraft[];
  assignmentId: string | null;
  raisedBy: TopicRaiser | null;
  nothingSpecial: boolean;
  nextOn: Day | null;
  noNext: { kind: NoNextKind; reason: string } | null;
  kind: VisitKind | null;
  nextChannel: Channel | null;
  /** Line by line, or all in one text from which the lines follow (まとめて書く). */
  mode: 'lines' | 'text';
  /** The text as it is typed, and what was typed before the lines went on by hand. */
  rawText: string;
  rawKept: string;
  /** What the text said of the next date, how many of its days are still asked, and what the lines were when it was read. */
  saidNext: Day | null;
  asked: number;
  asRead: string;
}

/** Somebody else who was met in the same visit. */
export interface CompanionDraft extends PartDraft {
  person: { id: string; name: string };
}

/** A visit: the part of the person on whose sheet it is written, and those of the others who were there. */
export interface RecordDraft extends PartDraft {
  /** Made once: however often it is sent, it is stored once. */
  key: string;
  heldOn: Day;
  channel: Channel;
  companions: CompanionDraft[];
}

export const newFact = (answers: FactDraft['answers'] = null, about: About = 'WORK'): FactDraft => ({
  id: crypto.randomUUID(),
  text: '',
  about,
  audience: 'TEAM',
  isSensitive: false,
  answers,
});

export const newIssue = (ownerId: string | null): IssueDraft => ({
  id: crypto.randomUUID(),
  text: '',
  audience: 'TEAM',
  promise: emptyPromise(ownerId),
});

const newPart = (assignmentId: string | null): PartDraft => ({
  facts: [newFact()],
  issues: [],
  assignmentId,
  raisedBy: null,
  nothingSpecial: false,
  nextOn: null,
  noNext: null,
  kind: null,
  nextChannel: null,
  mode: 'lines',
  rawText: '',
  rawKept: '',
  saidNext: null,
  asked: 0,
  asRead: '',
});

export const newCompanion = ({ id, name }: CompanionDraft['person']): CompanionDraft => ({
  ...newPart(null),
  person: { id, name },
});

export const newDraft = (today: Day, assignmentId: string | null): RecordDraft => ({
  ...newPart(assignmentId),
  key: crypto.randomUUID(),
  heldOn: today,
  channel: 'VISIT',
  companions: [],
});

/** Everybody's part, the one of the person whose sheet it is first. */
export const partsOf = (draft: RecordDraft): PartDraft[] => [draft, ...draft.companions];

export const isWritten = ({ text }: { text: string }): boolean => tidy(text) !== '';

/** An issue nobody wrote anything into: opened by mistake, and left out. */
export const isTouched = ({ text, promise }: IssueDraft): boolean =>
  Boolean(tidy(text) || promise.dueOn || promise.direction.trim() || promise.reportOn || promise.isUndecided);

export const saysSomething = (part: PartDraft): boolean =>
  part.nothingSpecial || part.facts.some(isWritten) || part.issues.some(isTouched);

/** Whether there is anything worth keeping. */
export const isBegun = (draft: RecordDraft): boolean =>
  draft.companions.length > 0 ||
  partsOf(draft).some((it) => saysSomething(it) || Boolean(it.rawText.trim()) || Boolean(it.nextOn ?? it.noNext));

/** All that was typed, to tell whether two drafts say the same. */
export const wordsOf = (draft: RecordDraft): string =>
  JSON.stringify(
    partsOf(draft).map(({ rawText, facts, issues }) => [
      rawText,
      facts.filter(isWritten).map(({ text }) => text),
      issues.filter(isTouched).map(({ text, promise }) => [text, promise.direction]),
    ]),
  );

/** Whether nobody but the writer will read any of it. */
export const isForMyself = (draft: RecordDraft): boolean =>
  partsOf(draft).every(
    ({ facts, issues }) =>
      facts.some(isWritten) && facts.every((it) => !isWritten(it) || it.audience === 'SELF') && !issues.some(isTouched),
  );

const ARROW = /\s*(?:→|⇒|->|=>)\s*/;

/** `席が寒い→席替えを相談`: what stands behind the arrow is the direction, unless one is written already. */
export function splitDirection(issue: IssueDraft): void {
  const [text, ...rest] = issue.text.split(ARROW);
  const direction = rest.join('、').trim();
  if (!text?.trim() || !direction || issue.promise.direction.trim() || issue.promise.isUndecided) return;
  issue.text = text.trim();
  issue.promise.direction = direction;
}
