import { onScopeDispose } from 'vue';

/** Long enough that nothing is read between two keys, short enough that the chips seem to follow them. Milliseconds. */
const REST = 150;

/** Texts of which the last keys were not read yet. */
const unread = new Set<() => void>();

/** Reads them now: whoever saves, or goes on with what was read, has to have all of it. */
export const readAll = (): void => unread.forEach((read) => read());

/** A key is painted first, and what it means is read when the hands rest. */
export function useReadAtRest(read: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function now() {
    if (!unread.delete(now)) return;
    clearTimeout(timer);
    read();
  }

  function atRest() {
    unread.add(now);
    clearTimeout(timer);
    timer = setTimeout(now, REST);
  }

  onScopeDispose(now);
  return { atRest, now };
}
