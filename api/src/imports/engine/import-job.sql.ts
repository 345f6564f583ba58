/** The statements by which a worker holds an import and comes forward with it. */

/** How long a worker may be silent before another takes over. */
export const LEASE = '60 seconds';

/** $1 worker, $2 for how long. */
export const CLAIM = { name: 'import-claim', text: 'select * from claim_import($1, $2::interval)' };

/**
 * Renews the lease and holds the row until the batch ends: whoever lost it, or was told to stop, finds no row.
 * $1 import, $2 worker, $3 state, $4 for how long.
 */
export const FENCE = {
  name: 'import-fence',
  text: `update import set lease_until = now() + $4::interval, attempts = 0 where id = $1 and worker_id = $2 and state = $3
         returning json_build_object('doneRows', done_rows, 'kind', kind, 'mapping', mapping, 'isSheet', is_sheet, 'encoding', encoding,
           'separator', separator, 'sheet', sheet, 'headerRow', header_row, 'startedById', started_by_id) as answer`,
};

/** $1 import, $2 how far. */
export const REACH = { name: 'import-reach', text: 'update import set done_rows = $2 where id = $1' };

/** $1 import, $2 how many more rows were taken in. */
export const TAKEN = {
  name: 'import-taken',
  text: `update import set counts = counts || jsonb_build_object('imported', coalesce((counts ->> 'imported')::int, 0) + $2::int),
           undo_until = clock_now() + make_interval(days => $3::int) where id = $1`,
};

const TALLY = `(select jsonb_build_object(
    'new', count(*) filter (where verdict = 'NEW'), 'update', count(*) filter (where verdict = 'UPDATE'),
    'same', count(*) filter (where verdict = 'SAME'), 'review', count(*) filter (where verdict = 'REVIEW'),
    'imported', count(*) filter (where imported_at is not null), 'kept', count(*) filter (where is_kept))
  from import_row where import_id = $1)`;
const REASONS = `(select coalesce(jsonb_agg(jsonb_build_object('code', code, 'rows', rows) order by rows desc, code), '[]') from (
    select c.code, count(distinct r.ordinal) as rows from import_row r
    cross join lateral (select x ->> 'code' as code from jsonb_array_elements(r.faults || r.doubts) x) c
    where r.import_id = $1 and (r.verdict = 'REVIEW' or r.is_kept) group by c.code) s)`;

/** Ends a phase and says what came of it. $1 import, $2 state. */
export const END = {
  name: 'import-end',
  text: `update import set state = $2, version = version + 1, worker_id = null, lease_until = null, counts = counts || ${TALLY}, reasons = ${REASONS},
           total_rows = (select count(*) from import_row where import_id = $1), done_rows = (select count(*) from import_row where import_id = $1),
           checked_at = case when $2 = 'CHECKED' then clock_now() else checked_at end,
           finished_at = case when $2 in ('DONE', 'UNDONE') then clock_now() else finished_at end
         where id = $1`,
};

/** $1 import, $2 worker, $3 code, $4 details. */
export const BREAK = { name: 'import-break', text: 'select break_import($1, $2, $3, $4)' };

export const FORGET_ROWS = { name: 'import-forget-rows', text: 'delete from import_row where import_id = $1' };

/** The colleagues whom the file names, in how many lines, and who they are. $1 import; the columns are put in. */
export const nameTally = (columns: readonly string[]) => ({
  name: 'import-names',
  text: `update import i set names = coalesce((
    select jsonb_agg(jsonb_build_object('name', n.name, 'rows', n.rows, 'userId', k.user_id, 'isChosen', coalesce((c.was ->> 'isChosen')::boolean, false)) order by n.name)
    from (select f.name, count(distinct r.ordinal) as rows from import_row r
          cross join lateral (values ${columns.map((it) => `(r.fields ->> '${it}')`).join(', ')}) f(name)
          where r.import_id = $1 and f.name is not null group by f.name) n
    left join known_name k on k.name = n.name
    left join lateral (select w as was from jsonb_array_elements(i.names) w where w ->> 'name' = n.name limit 1) c on true), '[]')
  where i.id = $1`,
});

/** The names of all lines in the place of a batch, for `known_name`. $1 import. */
export const namesOnly = (columns: readonly string[]) => ({
  name: 'import-names-batch',
  text: `insert into batch (${columns.join(', ')}) select distinct ${columns.map((it) => `fields ->> '${it}'`).join(', ')}
         from import_row where import_id = $1`,
});
