import { isDay, type Channel } from '#domain';
import { computed, reactive, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDayWords } from '../../composables/useDayWords.ts';
import { useDeed } from './useDeed.ts';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/**
 * A deed on a whole record. Where somebody put it right first, it says what the record is by now; it is done on top of
 * that, or left.
 */
export function useConversationDeed<Args extends unknown[]>(
  conversation: () => Versioned,
  deed: (row: Versioned, ...args: Args) => Promise<unknown>,
  words: { readonly said: (...args: Args) => string; readonly mine: (...args: Args) => string },
) {
  const { t } = useI18n();
  const days = useDayWords();
  const newest = ref<number>();
  const last = ref<Args>();
  const doing = useDeed((...args: Args) => {
    const { id, version } = conversation();
    return deed({ id, version: newest.value ?? version }, ...args);
  }, words.said);

  const theirs = computed(() => doing.refusal?.conflict?.theirs);
  const isInConflict = computed({
    get: () => Boolean(theirs.value),
    // Closed without a choice, it goes back to what was written.
    set: (stays) => {
      if (!stays) doing.refusal = undefined;
    },
  });

  function leave() {
    newest.value = undefined;
    doing.refusal = undefined;
    doing.isOpen = false;
  }

  async function go(...args: Args) {
    last.value = args as never;
    await doing.go(...args);
  }

  async function insist() {
    newest.value = Number(theirs.value?.['version']);
    await doing.go(...(last.value as Args));
  }

  /** What the record is by now: whose, of which day, and how it was. */
  function recordNow() {
    const { personName, heldOn, channel } = theirs.value ?? {};
    return t('conversations.recordNow', {
      name: String(personName),
      day: isDay(heldOn) ? days.short(heldOn) : '',
      channel: t(`issues.channel.${channel as Channel}`),
    });
  }

  return reactive({
    isOpen: computed({ get: () => doing.isOpen, set: (it) => (doing.isOpen = it) }),
    isSending: computed(() => doing.isSending),
    failure: computed(() => (theirs.value ? undefined : doing.failure)),
    isInConflict,
    differences: computed(() =>
      theirs.value && last.value
        ? [{ label: t('conversations.thisRecord'), theirs: recordNow(), mine: words.mine(...(last.value as Args)) }]
        : [],
    ),
    open() {
      newest.value = undefined;
      doing.open();
    },
    go,
    insist,
    leave,
  });
}
