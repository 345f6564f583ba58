import { computed, inject, provide, type InjectionKey } from 'vue';
import { useAsk } from '../../graphql/index.ts';
import { useSession } from '../../stores/session.ts';
import { colleagues, possibleIssueOwners } from './issues.graphql.ts';

const SUBJECT: InjectionKey<() => string | null | undefined> = Symbol('the person whom the promises within are about');

/** Within this component only those are offered who may own an issue of that person. */
export const aboutPerson = (personId: () => string | null | undefined) => provide(SUBJECT, personId);

/** Who can own or decide something: oneself first, known before the answer comes. */
export function useColleagues() {
  const session = useSession();
  const personId = inject(SUBJECT, () => null);
  const all = useAsk(colleagues, {}, { policy: 'cache-first', pause: () => Boolean(personId()) });
  const possible = useAsk(
    possibleIssueOwners,
    computed(() => ({ personId: personId() ?? '' })),
    { policy: 'cache-first', pause: () => !personId() },
  );
  return computed(() => {
    const me = session.me ? [{ id: session.me.id, name: session.me.name }] : [];
    const known = personId() ? possible.data.value?.possibleIssueOwners : all.data.value?.colleagues;
    return [...me, ...(known ?? []).filter(({ id }) => id !== session.me?.id)];
  });
}
