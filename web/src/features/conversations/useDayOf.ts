import { dayIn } from '#domain';
import { useSession } from '../../stores/session.ts';

/** The day on which a moment fell in the office. */
export function useDayOf() {
  const session = useSession();
  return (moment: string) => dayIn(session.timeZone, new Date(moment));
}
