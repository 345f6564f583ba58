import type { ClientPart } from '#domain';
import { useI18n } from 'vue-i18n';
import { useNotice } from '../../composables/useNotice.ts';
import { asRefusal, useSentence } from '../../composables/useSentence.ts';
import { tell } from '../../graphql/index.ts';
import { archiveClientPart, restoreClientPart } from './client-deeds.graphql.ts';

interface PutAway {
  readonly part: ClientPart;
  readonly id: string;
  readonly version: number;
}

/** Putting a part of a client away, and bringing it back: at once, because each undoes the other. */
export function usePartDeeds() {
  const { t } = useI18n();
  const { sentenceFor } = useSentence();
  const notice = useNotice();

  async function archive(input: PutAway, name: string) {
    try {
      const { version } = (await tell(archiveClientPart, { input })).archiveClientPart;
      const undo = { label: t('clients.restore'), do: () => void restore({ ...input, version }, name) };
      notice.say({ text: t('clients.archived', { name }), action: undo });
    } catch (thrown) {
      notice.say({ text: sentenceFor(asRefusal(thrown)), isFault: true });
    }
  }

  async function restore(input: PutAway, name: string) {
    try {
      await tell(restoreClientPart, { input });
      notice.say({ text: t('clients.restored', { name }) });
    } catch (thrown) {
      notice.say({ text: sentenceFor(asRefusal(thrown)), isFault: true });
    }
  }

  return { archive, restore };
}
