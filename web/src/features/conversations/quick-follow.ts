import type { QuickLines } from '../quick-entry/index.ts';
import { emptyPromise } from '../promises/index.ts';
import { isWritten, newFact, newIssue, type FactDraft, type IssueDraft, type PartDraft } from './record-draft.ts';

type Read<Kind extends 'facts' | 'issues'> = QuickLines[Kind][number];

const isRead = (it: { fromText?: boolean }) => Boolean(it.fromText);

/** What the text made of the lines. Where it no longer holds, somebody went on with them by hand. */
const signatureOf = ({ facts, issues }: PartDraft): string =>
  JSON.stringify([
    facts.filter(isRead).map(({ text }) => text),
    issues.filter(isRead).map(({ text, said = [], promise }) => [text, said.map((it) => promise[it])]),
  ]);

/**
 * The lines follow the text: those it made before are rewritten in their order, and keep what was set by hand and is not
 * said in it. Lines written by hand stay as they are.
 */
export function follow(part: PartDraft, read: QuickLines, ownerId: string | null): void {
  const [facts, issues] = [part.facts.filter(isRead), part.issues.filter(isRead)];
  part.facts = [...part.facts.filter((it) => !isRead(it)), ...read.facts.map((it, at) => factFrom(it, facts[at]))];
  part.issues = [
    ...part.issues.filter((it) => !isRead(it)),
    ...read.issues.map((it, at) => issueFrom(it, issues[at] ?? newIssue(ownerId))),
  ];
  followNext(part, read.next);
  part.asked = read.openQuestions;
  part.asRead = signatureOf(part);
}

function factFrom({ text, about }: Read<'facts'>, known: FactDraft = newFact()): FactDraft {
  return known.text === text ? known : { ...known, fromText: true, text, about: about ?? known.about };
}

function issueFrom({ text, promise }: Read<'issues'>, known: IssueDraft): IssueDraft {
  const said = Object.keys(promise) as (keyof typeof promise)[];
  const empty = emptyPromise(known.promise.ownerId);
  const unsaid = (known.said ?? []).filter((it) => !(said as string[]).includes(it)).map((it) => [it, empty[it]]);
  return {
    ...known,
    fromText: true,
    text,
    said,
    promise: { ...known.promise, ...Object.fromEntries(unsaid), ...promise },
  };
}

/** A day chosen by hand stays until the text names another one. */
function followNext(part: PartDraft, next: QuickLines['next']): void {
  const before = part.saidNext ?? null;
  if ((next?.on ?? null) === before) return;
  part.saidNext = next?.on ?? null;
  if (next) {
    part.nextOn = next.on;
    part.nextChannel = next.channel;
    part.noNext = null;
  } else if (part.nextOn === before) {
    part.nextOn = null;
    part.nextChannel = null;
  }
}

/**
 * To the text, or back to the lines. Lines that were changed by hand since they were read are never overwritten: they
 * stay as lines, the text is kept beside the record as it was typed, and a new one begins.
 */
export function write(part: PartDraft, mode: PartDraft['mode']): void {
  if (mode === 'text' && part.rawText.trim() && signatureOf(part) !== part.asRead) {
    part.rawKept = [part.rawKept, part.rawText].filter(Boolean).join('\n\n');
    part.rawText = '';
    part.saidNext = null;
    for (const line of [...part.facts, ...part.issues]) line.fromText = false;
  }
  if (mode === 'lines') {
    const begun = part.facts.filter((it) => isWritten(it) || it.answers || it.asks);
    part.facts = begun.length ? begun : [newFact()];
  }
  part.mode = mode;
}
