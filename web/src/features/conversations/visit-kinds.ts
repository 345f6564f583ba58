import { compareDays, daysBetween, type Day } from '#domain';
import { isWritten, newFact, type PartDraft } from './record-draft.ts';
import type { VisitKind } from './visit-kind-list.ts';

/** How many questions each kind has: `conversations.record.kind.ask.<kind>.<n>`. */
const QUESTIONS: Record<VisitKind, number> = {
  firstDay: 4,
  twoWeeks: 4,
  regular: 3,
  beforeRenewal: 4,
  beforeEnd: 3,
  thanks: 3,
};

interface Work {
  readonly startedOn: Day;
  readonly endedOn?: Day | null | undefined;
  readonly termToOn?: Day | null | undefined;
}

/** What fits the day, offered first and never chosen by itself. */
export function fittingKind(works: readonly Work[], heldOn: Day): VisitKind {
  const [work] = [...works].sort((a, b) => compareDays(b.startedOn, a.startedOn));
  if (!work) return 'regular';
  const since = daysBetween(work.startedOn, heldOn);
  if (since <= 3) return 'firstDay';
  if (since <= 21) return 'twoWeeks';
  if (work.endedOn && daysBetween(heldOn, work.endedOn) <= 30) return 'beforeEnd';
  if (work.termToOn && daysBetween(heldOn, work.termToOn) <= 45) return 'beforeRenewal';
  return 'regular';
}

/** Puts the questions of that kind into the sheet as empty lines; those of another kind go where nobody answered them. */
export function askKind(part: PartDraft, kind: VisitKind | null): void {
  const kept = part.facts.filter((it) => isWritten(it) || it.answers);
  const asked = kind
    ? Array.from({ length: QUESTIONS[kind] }, (_, n) => `${kind}.${n + 1}`).filter(
        (asks) => !kept.some((it) => it.asks === asks),
      )
    : [];
  part.kind = kind;
  part.facts = [...kept, ...asked.map((asks) => ({ ...newFact(), asks }))];
  if (part.facts.length === 0) part.facts = [newFact()];
}
