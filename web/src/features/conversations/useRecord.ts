import { computed, nextTick, reactive, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { asRefusal, useSentence } from '../../composables/useSentence.ts';
import { tell } from '../../graphql/index.ts';
import { useSession } from '../../stores/session.ts';
import { recordConversation } from './conversations.graphql.ts';
import { inputOf, isBegun, newDraft } from './record-draft.ts';
import { faultsOf, placeOf, standAlone, type Fault } from './record-rules.ts';
import { useDrafts } from './useDrafts.ts';

export type SaveState = 'empty' | 'local' | 'notKept' | 'sending' | 'failed';

/** One visit from its first character to the moment at which the team has it. What was typed stays until then. */
export function useRecord(personId: string, assignmentId: string | null, done: () => unknown) {
  const { t, te } = useI18n();
  const { sentenceOf } = useSentence();
  const session = useSession();
  const drafts = useDrafts();
  const userId = session.me?.id ?? '';
  const { draft, isRestored } = drafts.of(userId, personId, () => newDraft(session.today, assignmentId));

  const faults = ref<Fault[]>([]);
  const failure = ref<string>();
  const isSending = ref(false);

  const state = computed<SaveState>(() => {
    if (isSending.value) return 'sending';
    if (!isBegun(draft)) return 'empty';
    if (!drafts.canKeep) return 'notKept';
    return failure.value ? 'failed' : 'local';
  });

  const sentence = (code: string) =>
    [`conversations.record.fault.${code}`, `issues.fault.${code}`].filter((it) => te(it)).map((it) => t(it))[0] ??
    sentenceOf(code);

  async function save() {
    if (isSending.value) return;
    failure.value = undefined;
    faults.value = faultsOf(draft, session.today);
    if (faults.value.length) return focusFirst();
    isSending.value = true;
    try {
      await tell(recordConversation, { input: inputOf(draft, personId) });
      drafts.discard(userId, personId);
      await done();
    } catch (thrown) {
      await meet(asRefusal(thrown));
    } finally {
      isSending.value = false;
    }
  }

  async function meet({ code, field }: { code: string; field: string | undefined }) {
    // What was sent before arrived after all: whatever was added since needs a key of its own.
    if (code === 'KEY_USED_FOR_ANOTHER_REQUEST') draft.key = crypto.randomUUID();
    if (code === 'ANSWERED_FACT_NOT_FOUND') standAlone(field, draft);
    const place = placeOf(field, draft);
    faults.value = place && document.getElementById(place) ? [{ code, place }] : [];
    failure.value = faults.value.length
      ? undefined
      : code === 'UNREACHABLE'
        ? t('conversations.record.state.failed')
        : sentence(code);
    await focusFirst();
  }

  /** The faults stand in the order of the rules; the eye and the keyboard go by the page. */
  async function focusFirst() {
    await nextTick();
    const fields = faults.value.flatMap(({ place }) => document.getElementById(place) ?? []);
    fields.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    fields[0]?.focus();
    fields[0]?.scrollIntoView({ block: 'center' });
  }

  return reactive({
    draft,
    state,
    failure,
    isSending,
    isRestored,
    save,
    faultCount: computed(() => faultsStillThere().length),
    /** A fault is said once somebody tried to save, and goes as soon as it is mended. */
    faultAt: (place: string) => {
      const fault = faultsStillThere().find((it) => it.place === place);
      return fault && sentence(fault.code);
    },
  });

  function faultsStillThere() {
    const now = faultsOf(draft, session.today);
    const isOurs = ({ place, code }: Fault) => now.some((it) => it.place === place && it.code === code);
    return faults.value.filter((it) => isOurs(it) || !KNOWN_HERE.has(it.code));
  }
}

/** What faultsOf can tell by itself; any other fault comes from the API and stays until the next attempt. */
const KNOWN_HERE = new Set([
  'NOTHING_SAID',
  'LINE_TOO_LONG',
  'ISSUE_TEXT_MISSING',
  'CONVERSATION_IN_THE_FUTURE',
  'NEXT_DATE_MISSING',
  'REASON_MISSING',
  'OWNER_MISSING',
  'DUE_DAY_MISSING',
  'DIRECTION_MISSING',
  'DECIDER_MISSING',
  'DECISION_DAY_MISSING',
  'REPORT_DAY_MISSING',
  'REPORT_WAY_MISSING',
]);
