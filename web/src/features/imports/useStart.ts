import type { ImportKind } from '#domain';
import { ref } from 'vue';
import { useForm } from '../../composables/useForm.ts';
import { hasLostSession } from '../../graphql/signedOut.ts';
import { Refusal } from '../../graphql/index.ts';
import { LARGEST_FILE, uploadFile } from './upload-file.ts';

interface Start {
  kind: ImportKind;
  officeId: string;
  file: File | null;
}

const faultOf = (file: File | null) => {
  if (!file) return 'MISSING';
  if (file.size === 0) return 'FILE_EMPTY';
  return file.size > LARGEST_FILE ? 'IMPORT_FILE_TOO_LARGE' : undefined;
};

/** Which file, of what, for which office; then its way to the server. What was chosen stays, whatever is answered. */
export function useStart(kind: ImportKind, done: (id: string) => void) {
  const share = ref<number>();
  let stopping: AbortController | undefined;

  async function send({ kind, officeId, file }: Start): Promise<string | undefined> {
    if (!file) return undefined;
    stopping = new AbortController();
    const { signal } = stopping;
    share.value = 0;
    try {
      return await uploadFile({ file, kind, officeId, signal, onProgress: (it) => (share.value = it) });
    } catch (thrown) {
      if (thrown instanceof Refusal && thrown.code === 'SIGNED_OUT') hasLostSession.value = true;
      // What is wrong with the file stands at the file.
      if (thrown instanceof Refusal && /^(FILE|ROWS?|COLUMNS|IMPORT_FILE)_/.test(thrown.code))
        throw new Refusal(thrown.code, 'file', undefined, thrown.numbers);
      throw thrown;
    } finally {
      share.value = undefined;
    }
  }

  const initial: Start = { kind, officeId: '', file: null };
  const form = useForm(initial, {
    check: ({ officeId, file }) => ({ officeId: officeId ? undefined : 'MISSING', file: faultOf(file) }),
    send,
    done: (id) => {
      if (id) done(id);
    },
  });

  return { form, share, stop: () => stopping?.abort() };
}
