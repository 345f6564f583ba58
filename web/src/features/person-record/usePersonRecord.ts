import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { readFragment, useAsk, type ResultOf } from '../../graphql/index.ts';
import { assignmentRecord, consentRecord, personRecord, tenureRecord } from './person-record.graphql.ts';

export type AssignmentRecord = ResultOf<typeof assignmentRecord>;
export type TenureRecord = ResultOf<typeof tenureRecord>;
export type ConsentRecord = ResultOf<typeof consentRecord>;
export type PersonRecord = Omit<
  ResultOf<typeof personRecord>['personRecord'],
  'assignments' | 'tenures' | 'consents'
> & {
  readonly assignments: readonly AssignmentRecord[];
  readonly tenures: readonly TenureRecord[];
  readonly consents: readonly ConsentRecord[];
};

/** What is kept about a person beside what was said. */
export function usePersonRecord(id: MaybeRefOrGetter<string>) {
  const { data, failure, isRefreshing, again } = useAsk(
    personRecord,
    computed(() => ({ id: toValue(id) })),
  );
  const record = computed<PersonRecord | undefined>(() => {
    const it = data.value?.personRecord;
    return (
      it && {
        ...it,
        assignments: it.assignments.map((row) => readFragment(assignmentRecord, row)),
        tenures: it.tenures.map((row) => readFragment(tenureRecord, row)),
        consents: it.consents.map((row) => readFragment(consentRecord, row)),
      }
    );
  });
  return { record, failure, isRefreshing, again };
}
