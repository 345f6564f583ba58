import { nextTick } from 'vue';
import { useI18n } from 'vue-i18n';
import { useNotice } from '../../composables/useNotice.ts';
import { isTouched, isWritten, newFact, newIssue, type FactDraft, type PartDraft } from './record-draft.ts';
import type { Question } from './questions.ts';

const focus = async (place: string) => {
  await nextTick();
  document.getElementById(place)?.focus();
};

/** Lines come by one tap or Enter, and go with a way back. */
export function useRecordLines(partOf: () => PartDraft, meId: string | null) {
  const { t } = useI18n();
  const notice = useNotice();
  const placeOfFact = ({ id }: { id: string }) => `facts.${id}.text`;

  /** After the given line, or at the end; an empty line that waits is used first. */
  function addFact(after?: FactDraft) {
    const { facts } = partOf();
    if (after && !isWritten(after)) return undefined;
    const isWaiting = (it: FactDraft) => !isWritten(it) && !it.answers;
    const waiting = after
      ? (facts.slice(facts.indexOf(after)).find(isWaiting) ?? facts.find(isWaiting))
      : facts.find((it) => isWaiting(it) && !it.asks);
    if (waiting) return focus(placeOfFact(waiting));
    const fact = newFact(null, after?.about);
    facts.splice(after ? facts.indexOf(after) + 1 : facts.length, 0, fact);
    return focus(placeOfFact(fact));
  }

  /** An answer is written under the line it answers: once for each. */
  function addAnswer({ id, text, about }: Question) {
    const part = partOf();
    const known = part.facts.find((it) => it.answers?.id === id);
    if (known) return focus(placeOfFact(known));
    const fact = newFact({ id, text }, about);
    const [first] = part.facts;
    if (part.facts.length === 1 && first && !isWritten(first) && !first.answers && !first.asks) part.facts = [fact];
    else part.facts.push(fact);
    return focus(placeOfFact(fact));
  }

  function addIssue() {
    const { issues } = partOf();
    const waiting = issues.find((it) => !isTouched(it));
    const issue = waiting ?? newIssue(meId);
    if (!waiting) issues.push(issue);
    return focus(`issues.${issue.id}.text`);
  }

  function remove<T extends { id: string; text: string }>(list: T[], line: T) {
    const { facts } = partOf();
    const at = list.indexOf(line);
    list.splice(at, 1);
    if (facts.length === 0) facts.push(newFact());
    if (line.text.trim())
      notice.say({
        text: t('conversations.record.removed'),
        action: { label: t('conversations.record.restoreLine'), do: () => list.splice(at, 0, line) },
      });
    return focus(placeOfFact(facts[Math.max(0, at - 1)] ?? facts[0]!));
  }

  return {
    addFact,
    addAnswer,
    addIssue,
    removeFact: (fact: FactDraft) => remove(partOf().facts, fact),
    removeIssue: (issue: PartDraft['issues'][number]) => remove(partOf().issues, issue),
  };
}
