import { inject, provide, type InjectionKey } from 'vue';
import type { AssignmentRecord, ConsentRecord, PersonRecord, TenureRecord } from './usePersonRecord.ts';

/** What can be done here, and with what. Each has a dialog that is loaded when it is opened. */
export type RecordDeed =
  | { readonly name: 'edit' | 'move' | 'archive' | 'delete' | 'start' | 'consent'; readonly person: PersonRecord }
  | {
      readonly name: 'extend' | 'end' | 'takeBackEnd' | 'correct';
      readonly person: PersonRecord;
      readonly assignment: AssignmentRecord;
    }
  | {
      readonly name: 'owner';
      readonly person: PersonRecord;
      readonly assignment: AssignmentRecord;
      readonly role: 'COORDINATOR' | 'SALES';
    }
  | { readonly name: 'term'; readonly term: AssignmentRecord['terms'][number] }
  | { readonly name: 'tenure'; readonly person: PersonRecord; readonly tenure?: TenureRecord; readonly leaves: boolean }
  | { readonly name: 'takeBackLeaving'; readonly person: PersonRecord; readonly tenure: TenureRecord }
  | { readonly name: 'withdraw'; readonly consent: ConsentRecord };

type Open = (deed: RecordDeed) => void;

const key = Symbol('record-dialog') as InjectionKey<Open>;

export const provideRecordDialog = (open: Open): void => provide(key, open);

/** Opens a dialog of the page from wherever its button stands. */
export const useRecordDialog = (): Open => inject(key, () => undefined);
