import { computed, reactive, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useConflict } from '../../composables/useConflict.ts';
import { useDeed } from './useDeed.ts';

/**
 * A deed with one line. Where a colleague corrected it first, it shows the line as it reads by now: it is done on that
 * line, or left.
 */
export function useFactDeed(
  fact: () => { readonly id: string },
  deed: (factId: string, words: string) => Promise<unknown>,
  say: { readonly done: () => string; readonly mine: (words: string) => string },
) {
  const { t } = useI18n();
  const last = ref('');
  const newest = ref<string>();
  const doing = useDeed((words: string) => deed(newest.value ?? fact().id, words), say.done);
  const conflict = useConflict(
    () => doing.refusal,
    (theirs) => {
      newest.value = String(theirs['id']);
      return doing.go(last.value);
    },
  );

  return reactive({
    conflict,
    isOpen: computed({ get: () => doing.isOpen, set: (it) => (doing.isOpen = it) }),
    isSending: computed(() => doing.isSending),
    failure: computed(() => (conflict.isOpen ? undefined : doing.failure)),
    differences: computed(() => [
      {
        label: t('conversations.thisLine'),
        theirs: String(conflict.theirs?.['text'] ?? ''),
        mine: say.mine(last.value),
      },
    ]),
    open() {
      newest.value = undefined;
      doing.open();
    },
    go(words: string) {
      last.value = words;
      return doing.go(words);
    },
    leave() {
      conflict.leave();
      doing.isOpen = false;
    },
  });
}
