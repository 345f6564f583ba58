import { userRef } from '../accounts/index.ts';
import { importSubjectJson, isKeptOf } from './import-subject.ts';

const COUNTS = `json_build_object(
  'new', coalesce((i.counts ->> 'new')::int, 0), 'update', coalesce((i.counts ->> 'update')::int, 0),
  'same', coalesce((i.counts ->> 'same')::int, 0), 'review', coalesce((i.counts ->> 'review')::int, 0),
  'imported', coalesce((i.counts ->> 'imported')::int, 0), 'kept', coalesce((i.counts ->> 'kept')::int, 0),
  'undone', coalesce((i.counts ->> 'undone')::int, 0), 'assumed', coalesce((i.counts ->> 'assumed')::int, 0))`;

/** What a list says of an import. */
const LINE = `'id', i.id, 'kind', i.kind, 'fileName', i.file_name, 'state', i.state, 'startedBy', ${userRef('i.started_by_id')},
  'office', (select json_build_object('id', o.id, 'name', o.name) from office o where o.id = i.office_id),
  'createdAt', i.created_at, 'finishedAt', i.finished_at, 'doneRows', i.done_rows, 'totalRows', i.total_rows, 'isForgotten', not ${isKeptOf('i')}, 'counts', ${COUNTS}`;

const NAMES = `coalesce((
  select json_agg(json_build_object('name', n ->> 'name', 'rows', coalesce((n ->> 'rows')::int, 0),
                                    'user', ${userRef(`(n ->> 'userId')::uuid`)}) order by n ->> 'name')
  from jsonb_array_elements(i.names) n where (n ->> 'rows')::int > 0 or (i.checked_at is null and (n ->> 'isChosen')::boolean)), '[]')`;

/** A file with the same headers was brought in before, and its columns were chosen then. */
const IS_REMEMBERED = `exists (select from import_mapping m
  where m.kind = i.kind and m.shape = i.shape and m.updated_at < i.created_at)`;

/** $1 import. */
export const IMPORT = {
  name: 'import-view',
  text: `
    select json_build_object(${LINE}, 'version', i.version, 'bytes', i.bytes, 'undoUntil', i.undo_until, 'reviewReasons', i.reasons,
      'faultCode', i.fault_code, 'faultDetails', i.fault_details, 'names', ${NAMES}, 'read', json_build_object('isSheet', i.is_sheet,
        'encoding', i.encoding, 'separator', i.separator, 'sheet', i.sheet, 'headerRow', i.header_row), 'head', i.head, 'mapping', i.mapping, 'isRemembered', ${IS_REMEMBERED},
      'subject', ${importSubjectJson('i')}) as answer
    from import i where i.id = $1`,
};

/** The newest first. $1 the moment and $2 the id behind which the page begins, $3 how many. */
export const IMPORTS = {
  name: 'imports',
  text: `
    select coalesce(json_agg(json_build_object(${LINE}) order by i.created_at desc, i.id desc), '[]') as answer
    from (select * from import i where i.office_id = any ((select import_offices())::uuid[]) and ($1::timestamptz is null or (i.created_at, i.id) < ($1, $2::uuid))
          order by i.created_at desc, i.id desc limit $3) i`,
};
