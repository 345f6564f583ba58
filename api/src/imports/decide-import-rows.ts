import { audit } from '../core/audit.ts';
import { Refused } from '../core/errors.ts';
import type { Work } from '../core/work.ts';
import type { DecideImportRowsInput } from './import.input.ts';
import { CANDIDATES } from './import-rows.sql.ts';
import { ensurePossible, heldImport } from './import-subject.ts';

/** Of the rows meant, those that a decision can do something for: neither taken in nor for the file to mend. */
const MEANT = `r.import_id = $1 and r.imported_at is null and r.verdict = 'REVIEW' and r.faults = '[]'
  and ($2::int[] is null or r.ordinal = any ($2)) and ($3::text is null or r.doubts @> jsonb_build_array(jsonb_build_object('code', $3::text)))`;

const DECIDE = {
  name: 'import-rows-decide',
  text: `update import_row r set decision = $4, decided_person_id = $5 where ${MEANT}
           and ($5::uuid is null or ${CANDIDATES} @> jsonb_build_array(jsonb_build_object('id', $5::uuid)))
         returning r.ordinal`,
};
/** 別人: what the file says of them and whom they were taken for, of those whom the actor may know of. */
const OTHERS = {
  name: 'import-rows-others',
  text: `insert into different_people (person_id, fingerprint, said_by_id)
         select distinct (c ->> 'id')::uuid, r.fields ->> 'fingerprint', $4::uuid
         from import_row r cross join lateral jsonb_array_elements(r.candidates) c
         where ${MEANT} and r.fields ? 'fingerprint' and office_of_person((c ->> 'id')::uuid) = any ((select import_offices())::uuid[])
         on conflict do nothing`,
};

/**
 * Says what is to become of rows that wait. Of those named, the ones that no decision can help are left as they are; the
 * answer is how many were decided.
 */
export async function decideImportRows(work: Work, input: DecideImportRowsInput): Promise<number> {
  const { id, ordinals = null, code = null, decision = null, personId = null } = input;
  ensurePossible(work, 'decide', await heldImport(work, id));
  if (!ordinals && !code) throw new Refused('IMPORT_ROWS_MISSING', 'ordinals');
  if ((decision === 'SAME_PERSON') !== (personId !== null)) throw new Refused('IMPORT_PERSON_MISSING', 'personId');

  const values = [id, ordinals, code];
  if (decision === 'OTHER_PERSON') await work.sql.rows(OTHERS, [...values, work.actor.id]);
  const rows = await work.sql.rows(DECIDE, [...values, decision, personId]);
  if (rows.length === 0) throw new Refused('IMPORT_ROWS_SETTLED', 'ordinals');
  await audit(work, {
    action: 'decideImportRows',
    subjectType: 'Import',
    subjectId: id,
    details: { decision, rows: rows.length },
  });
  return rows.length;
}
