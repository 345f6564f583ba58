import type { ClientPart } from '#domain';
import { useI18n } from 'vue-i18n';
import { useAttempt } from '../../composables/useAttempt.ts';
import { useNotice } from '../../composables/useNotice.ts';
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
  const attempt = useAttempt();
  const notice = useNotice();

  async function archive(input: PutAway, name: string) {
    const done = await attempt(() => tell(archiveClientPart, { input }));
    if (!done) return;
    const { version } = done.answer.archiveClientPart;
    const undo = { label: t('clients.restore'), do: () => void restore({ ...input, version }, name) };
    notice.say({ text: t('clients.archived', { name }), action: undo });
  }

  async function restore(input: PutAway, name: string) {
    if (await attempt(() => tell(restoreClientPart, { input }))) notice.say({ text: t('clients.restored', { name }) });
  }

  return { archive, restore };
}
