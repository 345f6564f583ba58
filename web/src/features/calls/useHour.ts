import { useSession } from '../../stores/session.ts';

/** An hour by the clock of the office, `15:00`. */
export function useHour() {
  const session = useSession();
  return (at: string) =>
    new Intl.DateTimeFormat('ja-JP', { timeZone: session.timeZone, hour: '2-digit', minute: '2-digit' }).format(
      new Date(at),
    );
}
