import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useAttempt } from '../../composables/useAttempt.ts';
import { useNotice } from '../../composables/useNotice.ts';
import { tell, useAsk, type ResultOf } from '../../graphql/index.ts';
import { useSession } from '../../stores/session.ts';
import { filterOf, type PeopleState } from './people-state.ts';
import {
  addSavedView,
  changeSavedView,
  openWithSavedView,
  removeSavedView,
  renameSavedView,
  savedViews,
} from './people.graphql.ts';

type SavedView = ResultOf<typeof savedViews>['savedViews'][number];

/** My views of the list, and what can be done with them. */
export function useSavedViews() {
  const { t } = useI18n();
  const session = useSession();
  const notice = useNotice();
  const attempt = useAttempt();
  const { data, isWaiting } = useAsk(savedViews, {});

  const kept = (state: PeopleState) => ({
    filter: filterOf(state, session.me?.id ?? ''),
    search: state.search.trim() || null,
    sort: state.sort,
    isDescending: state.isDescending,
    columns: [...state.columns],
  });
  const withoutName = ({
    filter: { __typename: _, ...filter },
    search,
    sort,
    isDescending,
    columns,
    isDefault,
  }: SavedView & { filter: { __typename?: string } }) => ({
    filter,
    search,
    sort,
    isDescending,
    columns,
    isDefault,
  });

  /** A small deed that needs no form: what it came to stands in the notice. */
  async function act(task: () => Promise<unknown>, text?: string, action?: { label: string; do: () => void }) {
    if ((await attempt(task)) && text) notice.say({ text, ...(action ? { action } : {}) });
  }

  return {
    views: computed(() => data.value?.savedViews ?? []),
    isWaiting,
    /** Throws a Refusal, for the form. */
    add: async (name: string, state: PeopleState) =>
      (await tell(addSavedView, { input: { name, ...kept(state), isDefault: false } })).addSavedView.id,
    rename: ({ id, version }: SavedView, name: string) => tell(renameSavedView, { input: { id, version, name } }),
    update: ({ id, version, name }: SavedView, state: PeopleState) =>
      act(() => tell(changeSavedView, { input: { id, version, ...kept(state) } }), t('people.view.updated', { name })),
    openWith: ({ id, version, name }: SavedView, isDefault: boolean) =>
      act(
        () => tell(openWithSavedView, { input: { id, version, isDefault } }),
        t(isDefault ? 'people.view.opensWith' : 'people.view.opensWithout', { name }),
      ),
    remove: (view: SavedView) =>
      act(
        () => tell(removeSavedView, { input: { id: view.id, version: view.version } }),
        t('people.view.removed', { name: view.name }),
        {
          label: t('people.view.undo'),
          do: () => void act(() => tell(addSavedView, { input: { name: view.name, ...withoutName(view) } })),
        },
      ),
  };
}
