import { isDay, type Channel } from '#domain';
import { computed, reactive, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useConflict, versionOf } from '../../composables/useConflict.ts';
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

  const conflict = useConflict(
    () => doing.refusal,
    (theirs) => {
      newest.value = versionOf(theirs);
      return doing.go(...(last.value as Args));
    },
  );

  function leave() {
    conflict.leave();
    doing.isOpen = false;
  }

  async function go(...args: Args) {
    last.value = args as never;
    await doing.go(...args);
  }

  /** What the record is by now: whose, of which day, and how it was. */
  function recordNow() {
    const { personName, heldOn, channel } = conflict.theirs ?? {};
    return t('conversations.recordNow', {
      name: String(personName),
      day: isDay(heldOn) ? days.short(heldOn) : '',
      channel: t(`issues.channel.${channel as Channel}`),
    });
  }

  return reactive({
    isOpen: computed({ get: () => doing.isOpen, set: (it) => (doing.isOpen = it) }),
    isSending: computed(() => doing.isSending),
    failure: computed(() => (conflict.isOpen ? undefined : doing.failure)),
    conflict,
    differences: computed(() =>
      conflict.theirs && last.value
        ? [{ label: t('conversations.thisRecord'), theirs: recordNow(), mine: words.mine(...(last.value as Args)) }]
        : [],
    ),
    open() {
      newest.value = undefined;
      doing.open();
    },
    go,
    leave,
  });
}
