import { computed } from 'vue';
import { useSession } from '../stores/session.ts';
import { morePlaces, places, tabs } from './places.ts';

/** The places that are for me: of the others there is no sign. */
export function usePlaces() {
  const session = useSession();
  const isMine = ({ of, isOfDemo }: (typeof places)[number]) =>
    (!of || session.has(...of)) && (!isOfDemo || session.me?.isDemo === true);
  return {
    places: computed(() => places.filter(isMine)),
    morePlaces: computed(() => morePlaces.filter(isMine)),
    tabs: computed(() => tabs.filter(isMine)),
  };
}
