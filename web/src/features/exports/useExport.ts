import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue';
import { asRefusal } from '../../composables/useSentence.ts';
import { fetched, type Refusal } from '../../graphql/index.ts';
import { fileAddress, type Asked, type FileEncoding, type ListName } from './file-address.ts';
import { keepFile, takeFile, type TakenFile } from './take-file.ts';

/** What a file would be, as the API counts it. */
export interface FileCheck {
  readonly rows: number;
  readonly lacking: readonly { readonly character: string; readonly count: number; readonly firstRow: number }[];
  readonly lackingKinds: number;
}

/** A list on its way into a file: looked through for what the encoding lacks, then taken, row by row. */
export function useExport(list: ListName, asked: Asked) {
  const encoding = ref<FileEncoding>('utf8');
  const check = shallowRef<FileCheck>();
  const failure = ref<Refusal>();
  /** How many rows have come; undefined while nothing is on its way. */
  const rows = ref<number>();
  let running = new AbortController();

  /** One thing at a time; what was begun before is let go. Undefined where it was. */
  async function alone<T>(task: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    running.abort();
    const { signal } = (running = new AbortController());
    failure.value = undefined;
    try {
      const answer = await task(signal);
      return signal.aborted ? undefined : answer;
    } catch (thrown) {
      if (!signal.aborted) failure.value = asRefusal(thrown);
      return undefined;
    }
  }

  async function look() {
    check.value = undefined;
    const address = fileAddress('check', { list, asked, encoding: encoding.value });
    const found = await alone(async (signal) => (await (await fetched(address, { signal })).json()) as FileCheck);
    if (found) check.value = found;
  }

  async function take(): Promise<TakenFile | undefined> {
    const withGeta = (check.value?.lackingKinds ?? 0) > 0;
    const address = fileAddress('csv', { list, asked, encoding: encoding.value, withGeta });
    rows.value = 0;
    const file = await alone((signal) => takeFile(address, { signal, onRows: (it) => (rows.value = it) }));
    rows.value = undefined;
    if (file) keepFile(file);
    return file;
  }

  watch(encoding, look, { immediate: true });
  onScopeDispose(() => running.abort());

  return {
    encoding,
    check,
    failure,
    rows,
    isTaking: computed(() => rows.value !== undefined),
    look,
    take,
    stop: () => running.abort(),
  };
}
