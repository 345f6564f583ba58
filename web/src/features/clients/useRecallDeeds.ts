import type { Day } from '#domain';
import { useI18n } from 'vue-i18n';
import { useAttempt } from '../../composables/useAttempt.ts';
import { useNotice } from '../../composables/useNotice.ts';
import { tell } from '../../graphql/index.ts';
import { addFirstRecall, editFirstRecall, removeFirstRecall, restoreFirstRecall } from './first-recalls.graphql.ts';

interface Figure {
  readonly askedOn: Day;
  readonly asked: number;
  readonly namedUs: number;
}
type At = { readonly id: string; readonly version: number };

/** What can be done with the figures of a site. Each deed says that it is done, and offers to undo it. */
export function useRecallDeeds(siteId: () => string) {
  const { t } = useI18n();
  const attempt = useAttempt();
  const notice = useNotice();

  const say = (done: string, undo?: () => unknown) =>
    notice.say({
      text: t(`clients.recall.${done}`),
      ...(undo && { action: { label: t('clients.restore'), do: () => void undo() } }),
    });

  /** Throws a Refusal, for the form that asked. */
  async function keep(figure: Figure, before?: At & Figure, version = before?.version ?? 1) {
    if (!before) {
      const { addFirstRecall: added } = await tell(addFirstRecall, { input: { siteId: siteId(), ...figure } });
      return say('added', () => remove(added));
    }
    const { id, askedOn, asked, namedUs } = before;
    const { editFirstRecall: edited } = await tell(editFirstRecall, { input: { id, version, ...figure } });
    const back = { id, version: edited.version, askedOn, asked, namedUs };
    say('edited', async () => (await attempt(() => tell(editFirstRecall, { input: back }))) && say('restored'));
  }

  async function remove({ id, version }: At) {
    const done = await attempt(() => tell(removeFirstRecall, { input: { id, version } }));
    if (done) say('removed', () => restore(done.answer.removeFirstRecall));
  }

  async function restore({ id, version }: At) {
    if (await attempt(() => tell(restoreFirstRecall, { input: { id, version } }))) say('restored');
  }

  return { keep, remove };
}
