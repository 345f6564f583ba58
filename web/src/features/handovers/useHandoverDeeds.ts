import { useI18n } from 'vue-i18n';
import { ref } from 'vue';
import { useAttempt } from '../../composables/useAttempt.ts';
import { useNotice } from '../../composables/useNotice.ts';
import { tell } from '../../graphql/index.ts';
import { acceptHandover, acceptPromise } from './handover-deeds.graphql.ts';

/** What the receiver says with one tap; what needs a reason has a dialog. One deed at a time. */
export function useHandoverDeeds() {
  const { t } = useI18n();
  const attempt = useAttempt();
  const notice = useNotice();
  const sending = ref<string>();

  async function act(id: string, deed: () => Promise<unknown>, said: string) {
    if (sending.value) return;
    sending.value = id;
    if (await attempt(deed)) notice.say({ text: said });
    sending.value = undefined;
  }

  return {
    sending,
    takePerson: (it: { id: string; version: number }, name: string) =>
      act(
        it.id,
        () => tell(acceptHandover, { input: { id: it.id, version: it.version } }),
        t('handovers.tookPerson', { name }),
      ),
    takePromise: (id: string) => act(id, () => tell(acceptPromise, { input: { id } }), t('handovers.tookPromise')),
  };
}
