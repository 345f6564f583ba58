import { ref, watch, type Ref } from 'vue';

/**
 * A value that this device keeps, or with `sessionStorage` this tab. Where storage is switched off, it lives as long as the
 * page.
 */
export function useKept<T>(key: string, initial: T, storage: () => Storage = () => localStorage): Ref<T> {
  const value = ref(read(key, initial, storage)) as Ref<T>;
  watch(value, (it) => write(key, it, storage), { deep: true });
  return value;
}

/** Takes away all that is kept under names that begin so. */
export function forgetKept(beginning: string, storage: () => Storage = () => localStorage): void {
  try {
    const names = Array.from({ length: storage().length }, (_, at) => storage().key(at) ?? '');
    names.filter((it) => it.startsWith(beginning)).forEach((it) => storage().removeItem(it));
  } catch {
    // Where storage is switched off there is nothing to take away.
  }
}

function read<T>(key: string, initial: T, storage: () => Storage): T {
  try {
    const kept = storage().getItem(key);
    if (kept === null) return initial;
    return typeof initial === 'string' ? (kept as T) : (JSON.parse(kept) as T);
  } catch {
    return initial;
  }
}

function write(key: string, value: unknown, storage: () => Storage) {
  try {
    storage().setItem(key, typeof value === 'string' ? value : JSON.stringify(value));
  } catch {
    // Storage is full or forbidden: the page goes on with what it holds.
  }
}
