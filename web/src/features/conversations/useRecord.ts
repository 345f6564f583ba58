import { computed, nextTick, reactive, ref, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import { eachOnce } from '../../composables/eachOnce.ts';
import { asRefusal, useSentence } from '../../composables/useSentence.ts';
import { tell } from '../../graphql/index.ts';
import { useSession } from '../../stores/session.ts';
import { readAll } from '../quick-entry/index.ts';
import { focusFirstOf } from './focus-place.ts';
import { recordConversation, recordJointVisit } from './record.graphql.ts';
import { isBegun, isForMyself, newDraft, partsOf, splitDirection, wordsOf, type RecordDraft } from './record-draft.ts';
import { inputOf, jointInputOf } from './record-input.ts';
import { write } from './quick-follow.ts';
import { faultsOf, placeOf, standAlone, type Fault } from './record-rules.ts';
import { useDrafts } from './useDrafts.ts';

export type SaveState = 'empty' | 'local' | 'notKept' | 'sending' | 'failed' | 'saved' | 'savedSelf';

const send = (draft: RecordDraft, personId: string) =>
  draft.companions.length
    ? tell(recordJointVisit, { input: jointInputOf(draft, personId) })
    : tell(recordConversation, { input: inputOf(draft, personId) });

/** One visit from its first character to the moment at which the team has it. What was typed stays until then. */
export function useRecord(
  person: { readonly id: string; readonly name: string },
  assignmentId: string | null,
  done: () => unknown,
) {
  const personId = person.id;
  const { t, te } = useI18n();
  const { sentenceOf } = useSentence();
  const session = useSession();
  const drafts = useDrafts();
  const userId = session.me?.id ?? '';
  const { draft, isRestored } = drafts.of(userId, person, () => newDraft(session.today, assignmentId));

  /** Whose part is open: 0 is the person whose sheet it is. */
  const open = ref(0);
  const faults = ref<Fault[]>([]);
  const failure = ref<string>();
  const isSending = ref(false);
  const isSaved = ref(false);

  const endedElsewhere = computed(() => drafts.endedElsewhere(userId, personId));
  watch(endedElsewhere, (it) => {
    if (!it) return;
    open.value = 0;
    faults.value = [];
    failure.value = it === 'savedInPart' ? sentence('KEY_USED_FOR_ANOTHER_REQUEST') : undefined;
  });

  const state = computed<SaveState>(() => {
    if (isSaved.value) return isForMyself(draft) ? 'savedSelf' : 'saved';
    if (isSending.value) return 'sending';
    if (!isBegun(draft)) return 'empty';
    if (!drafts.canKeep) return 'notKept';
    return failure.value ? 'failed' : 'local';
  });

  const sentence = (code: string) =>
    [`conversations.record.fault.${code}`, `issues.fault.${code}`].filter((it) => te(it)).map((it) => t(it))[0] ??
    sentenceOf(code);

  async function save() {
    if (isSending.value || isSaved.value) return;
    failure.value = undefined;
    readAll();
    for (const { issues } of partsOf(draft)) issues.forEach(splitDirection);
    faults.value = faultsOf(draft, session.today);
    if (faults.value.length) return showFaults();
    isSending.value = true;
    const sent = wordsOf(draft);
    try {
      await send(draft, personId);
      // What was typed while it was under way is with nobody yet.
      if (wordsOf(draft) !== sent) return await meet({ code: 'KEY_USED_FOR_ANOTHER_REQUEST', field: undefined });
      isSaved.value = true;
      drafts.discard(userId, personId);
    } catch (thrown) {
      await meet(asRefusal(thrown));
    } finally {
      isSending.value = false;
    }
    if (isSaved.value) await done();
  }

  async function meet({ code, field }: { code: string; field: string | undefined }) {
    // What was sent before arrived after all: whatever was added since needs a key of its own.
    if (code === 'KEY_USED_FOR_ANOTHER_REQUEST') draft.key = crypto.randomUUID();
    if (code === 'ANSWERED_FACT_NOT_FOUND') standAlone(field, draft);
    const at = placeOf(field, draft);
    faults.value = at.place && document.getElementById(at.place) ? [{ code, ...at }] : [];
    failure.value = faults.value.length
      ? undefined
      : code === 'UNREACHABLE'
        ? t('conversations.record.state.failed')
        : sentence(code);
    await showFaults();
  }

  /** Where the open part is complete, the first one that is not is opened. */
  async function showFaults() {
    const parts = faults.value.map(({ part }) => part);
    if (parts.length && !parts.includes(open.value)) open.value = Math.min(...parts);
    const part = partsOf(draft)[open.value];
    await nextTick();
    // What lacks in a text is filled in on its lines.
    if (
      part?.mode === 'text' &&
      faults.value.some((it) => it.part === open.value && !document.getElementById(it.place))
    ) {
      write(part, 'lines');
      await nextTick();
    }
    focusFirstOf(faults.value.filter(({ part }) => part === open.value).map(({ place }) => place));
  }

  /** What lacks now. Nothing is read of the draft before somebody wants to know: the sheet is not checked at each key. */
  const lacking = computed(() => faultsOf(draft, session.today));
  const stillThere = computed(() => {
    if (faults.value.length === 0) return [];
    const isOurs = ({ place, code }: Fault) => lacking.value.some((it) => it.place === place && it.code === code);
    return faults.value.filter((it) => isOurs(it) || !KNOWN_HERE.has(it.code));
  });
  /** A fault is said once somebody tried to save, and goes as soon as it is mended. */
  const faultAt = eachOnce((place: string) => {
    const fault = stillThere.value.find((it) => it.place === place);
    return fault && sentence(fault.code);
  });
  const isComplete = eachOnce((part: number) => !lacking.value.some((it) => it.part === part));
  const hasFaults = eachOnce((part: number) => stillThere.value.some((it) => it.part === part));

  return reactive({
    draft,
    open,
    state,
    failure,
    isSending,
    isRestored,
    endedElsewhere,
    save,
    faultCount: computed(() => stillThere.value.length),
    isComplete,
    hasFaults,
    faultAt,
  });
}

/** What faultsOf can tell by itself; any other fault comes from the API and stays until the next attempt. */
const KNOWN_HERE = new Set([
  'NOTHING_SAID',
  'DAYS_ASKED',
  'LINE_TOO_LONG',
  'RAW_TOO_LONG',
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
