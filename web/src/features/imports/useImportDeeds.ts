import { ref } from 'vue';
import { asRefusal } from '../../composables/useSentence.ts';
import { tell, type Refusal } from '../../graphql/index.ts';
import type { CheckImportInput, DecideImportRowsInput } from '../../graphql/gql/graphql.ts';
import { cancelImport, checkImport, decideImportRows, runImport, undoImport } from './import-deeds.graphql.ts';

/** Which deed is on its way. */
type Deed = 'check' | 'decide' | 'run' | 'cancel' | 'undo';

/** What can be done with an import. One deed at a time; a refusal stands until the next one. */
export function useImportDeeds() {
  const sending = ref<Deed>();
  const refusal = ref<Refusal>();

  async function attempt(deed: Deed, act: () => Promise<unknown>): Promise<boolean> {
    if (sending.value) return false;
    sending.value = deed;
    refusal.value = undefined;
    try {
      await act();
      return true;
    } catch (thrown) {
      refusal.value = asRefusal(thrown);
      return false;
    } finally {
      sending.value = undefined;
    }
  }

  return {
    sending,
    refusal,
    check: (input: CheckImportInput) => attempt('check', () => tell(checkImport, { input })),
    decide: (input: DecideImportRowsInput) => attempt('decide', () => tell(decideImportRows, { input })),
    run: (id: string, version: number) => attempt('run', () => tell(runImport, { input: { id, version } })),
    cancel: (id: string) => attempt('cancel', () => tell(cancelImport, { input: { id } })),
    undo: (id: string, version: number) => attempt('undo', () => tell(undoImport, { input: { id, version } })),
  };
}
