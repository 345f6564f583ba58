import { nextTick } from 'vue';
import { useI18n } from 'vue-i18n';
import { useNotice } from '../../composables/useNotice.ts';
import { isTouched, isWritten, newFact, newIssue, type FactDraft, type RecordDraft } from './record-draft.ts';
import type { Question } from './questions.ts';

const focus = async (place: string) => {
  await nextTick();
  document.getElementById(place)?.focus();
};

/** Lines come by one tap or Enter, and go with a way back. */
export function useRecordLines(draft: RecordDraft, meId: string | null) {
  const { t } = useI18n();
  const notice = useNotice();
  const placeOfFact = ({ id }: { id: string }) => `facts.${id}.text`;

  /** After the given line, or at the end; an empty line that waits is used first. */
  function addFact(after?: FactDraft) {
    const waiting = draft.facts.find((it) => !isWritten(it) && !it.answers);
    if (waiting && (!after || isWritten(after))) return focus(placeOfFact(waiting));
    if (after && !isWritten(after)) return undefined;
    const fact = newFact(null, after?.about);
    draft.facts.splice(after ? draft.facts.indexOf(after) + 1 : draft.facts.length, 0, fact);
    return focus(placeOfFact(fact));
  }

  /** An answer is written under the line it answers: once for each. */
  function addAnswer({ id, text, about }: Question) {
    const answers = { id, text };
    const known = draft.facts.find((it) => it.answers?.id === answers.id);
    if (known) return focus(placeOfFact(known));
    const fact = newFact(answers, about);
    const [first] = draft.facts;
    if (draft.facts.length === 1 && first && !isWritten(first) && !first.answers) draft.facts = [fact];
    else draft.facts.push(fact);
    return focus(placeOfFact(fact));
  }

  function addIssue() {
    const waiting = draft.issues.find((it) => !isTouched(it));
    const issue = waiting ?? newIssue(meId);
    if (!waiting) draft.issues.push(issue);
    return focus(`issues.${issue.id}.text`);
  }

  function remove<T extends { id: string; text: string }>(list: T[], line: T) {
    const at = list.indexOf(line);
    list.splice(at, 1);
    if (draft.facts.length === 0) draft.facts.push(newFact());
    if (line.text.trim())
      notice.say({
        text: t('conversations.record.removed'),
        action: { label: t('conversations.record.restoreLine'), do: () => list.splice(at, 0, line) },
      });
    return focus(placeOfFact(draft.facts[Math.max(0, at - 1)] ?? draft.facts[0]!));
  }

  return {
    addFact,
    addAnswer,
    addIssue,
    removeFact: (fact: FactDraft) => remove(draft.facts, fact),
    removeIssue: (issue: RecordDraft['issues'][number]) => remove(draft.issues, issue),
  };
}
