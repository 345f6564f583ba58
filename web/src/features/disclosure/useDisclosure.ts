import type { DisclosedRecord } from '#domain';
import { ref, shallowRef, toValue, watch, type MaybeRefOrGetter } from 'vue';
import { asRefusal } from '../../composables/useSentence.ts';
import { fetched, type Refusal } from '../../graphql/index.ts';
import { keepFile, nameIn } from '../exports/index.ts';

interface Asked {
  readonly personId: string;
  /** The note that the person asked for it. */
  readonly made: string;
}

/** The record as it is given to the person: what is shown is what is saved. */
export function useDisclosure(asked: MaybeRefOrGetter<Asked>) {
  const record = shallowRef<DisclosedRecord>();
  const failure = ref<Refusal>();
  let file: { name: string; content: Blob } | undefined;

  async function read() {
    const { personId, made } = toValue(asked);
    record.value = undefined;
    failure.value = undefined;
    try {
      const answer = await fetched(`/exports/people/${personId}.json?${new URLSearchParams({ disclosure: made })}`);
      const content = await answer.blob();
      file = { name: nameIn(answer.headers), content };
      record.value = JSON.parse(await content.text()) as DisclosedRecord;
    } catch (thrown) {
      failure.value = asRefusal(thrown);
    }
  }

  watch(() => toValue(asked).made, read, { immediate: true });
  /** Keeps it as a file, and gives back what that is called. */
  const save = () => {
    if (file) keepFile(file);
    return file?.name;
  };
  return { record, failure, read, save };
}
