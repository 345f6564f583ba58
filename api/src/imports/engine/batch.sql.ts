import { isColleague } from '../possible-colleagues.ts';
import type { ImportKindRules } from './rules.ts';

type Typed = Readonly<Record<string, string>>;

const typed = (columns: Typed) => Object.entries(columns).map(([name, type]) => `${name} ${type}`);
/** The columns out of the fields `r.fields`, one by one: as a record they would take twice as long. */
const outOfFields = (columns: Typed) =>
  Object.entries(columns)
    .map(
      ([name, type]) =>
        `, ${type === 'jsonb' ? `nullif(r.fields -> '${name}', 'null')` : `(r.fields ->> '${name}')::${type}`}`,
    )
    .join('');

/** What every kind of file has. */
const COMMON: Typed = {
  ordinal: 'int',
  line_no: 'int',
  cells: 'jsonb',
  fields: 'jsonb',
  key: 'text collate "C"',
  label: 'text',
  faults: 'jsonb',
  decision: 'text',
  decided_person_id: 'uuid',
};

const tables = ({ columns, scratch = {} }: ImportKindRules) => `
  create temp table batch (${typed({ ...COMMON, ...columns, ...scratch }).join(', ')},
    person_id uuid, effect text, verdict text, doubts jsonb not null default '[]', candidates jsonb not null default '[]',
    is_taken boolean not null default false) on commit drop`;

/** The job of this transaction. $1 import, $2 whether it is written. */
export const JOB = `create temp table job (import_id uuid, office_id uuid, actor_id uuid, is_run boolean, names jsonb) on commit drop`;
export const FILL_JOB = {
  name: 'import-job',
  text: 'insert into job select id, office_id, actor_id(), $2, names from import where id = $1',
};

/** The statements by which a batch comes about. */
export const batchOf = (rules: ImportKindRules) => ({
  tables: tables(rules),
  /** $1: the lines, as JSON. */
  fromLines: {
    name: 'import-batch-lines',
    text: `insert into batch (${Object.keys({ ...COMMON, ...rules.columns }).join(', ')})
           select r.* ${outOfFields(rules.columns)} from jsonb_to_recordset($1::jsonb) as r(${typed(COMMON).join(', ')})`,
  },
  /** The next lines that may be taken in. $1 import, $2 the ordinal behind which they begin, $3 how many. */
  fromRows: {
    name: 'import-batch-rows',
    text: `insert into batch (${Object.keys({ ...COMMON, ...rules.columns }).join(', ')})
           select r.ordinal, r.line_no, null, r.fields, r.key, r.label, r.faults, r.decision, r.decided_person_id ${outOfFields(rules.columns)}
           from (select * from import_row r where r.import_id = $1 and r.ordinal > $2 and r.imported_at is null and r.faults = '[]'
                   and r.decision is distinct from 'SKIP' and r.verdict <> 'SAME' order by r.ordinal limit $3) r`,
  },
  knownNames: knownNames(rules.names),
  prepare: [
    'analyze batch (ordinal, key, faults)',
    knownNames(rules.names),
    ...(rules.twice ? [twice(rules.twice)] : []),
  ].join(';\n'),
});

const NOBODY = 'select null::text as name where false';

/** Who is meant by the names of colleagues: as somebody chose, if they are still a colleague there, else the only one of that name. */
const knownNames = (columns: readonly string[]) => `
  create temp table known_name on commit drop as
  with named as (${[...columns.map((it) => `select ${it} as name from batch where ${it} is not null`), NOBODY].join(' union ')}),
       keyed as (select name, name_key(name) as key from named),
       colleague as (select u.id, name_key(u.name) as key from app_user u, job
                     where exists (select from named) and ${isColleague('u', 'job.office_id')})
  select k.name, case when c.name is not null then c.user_id
                      else (select min(u.id::text)::uuid from colleague u where u.key = k.key having count(*) = 1) end as user_id
  from keyed k
  left join lateral (select n ->> 'name' as name, c.id as user_id from job, jsonb_array_elements(job.names) n
                     left join colleague c on c.id = (n ->> 'userId')::uuid
                     where n ->> 'name' = k.name and (n ->> 'isChosen')::boolean limit 1) c on true`;

/** A line with the key of an earlier one: which of them is right, the file does not say, and has to. */
const twice = (code: string) => `
  with first as materialized (
    select k.key, least(k.ordinal, (select min(r.ordinal) from import_row r
                                    where r.import_id = (select import_id from job) and r.key = k.key)) as ordinal
    from (select key, min(ordinal) as ordinal from batch where key is not null group by key) k)
  update batch b set doubts = b.doubts || jsonb_build_array(
    jsonb_build_object('code', '${code}', 'field', 'staffNo', 'value', b.key, 'refersTo', f.ordinal, 'waits', true))
  from first f where f.key = b.key and f.ordinal < b.ordinal`;

/** What comes of each line. A decision answers every doubt but those that wait for something else. */
export const JUDGE = `
  update batch set
    effect = case when faults = '[]' then effect end,
    verdict = case when faults <> '[]' or doubts <> '[]' or effect is null then 'REVIEW' else effect end,
    is_taken = faults = '[]' and coalesce(effect, 'SAME') <> 'SAME' and not doubts @> '[{"waits": true}]'
      and (doubts = '[]' or coalesce(decision, 'SKIP') <> 'SKIP')`;

export const KEEP_CHECKED = `
  insert into import_row (import_id, ordinal, line_no, cells, fields, key, label, verdict, faults, doubts, person_id, candidates)
  select job.import_id, ordinal, line_no, cells, fields, key, label, verdict, faults, doubts, person_id, candidates from batch, job`;

export const KEEP_RUN = `
  update import_row r set
    verdict = case when b.is_taken then b.effect else b.verdict end, doubts = b.doubts,
    person_id = case when b.is_taken or b.effect <> 'NEW' then b.person_id end,
    candidates = case when b.decision is null then b.candidates else r.candidates end,
    imported_at = case when b.is_taken then clock_now() end
  from batch b
  where r.import_id = (select import_id from job) and r.ordinal = b.ordinal
    and r.ordinal between (select min(ordinal) from batch) and (select max(ordinal) from batch)
    and (b.is_taken or r.verdict <> b.verdict or r.doubts <> b.doubts)`;

/** What an import did, by person: names of nobody, as every trace. */
export const NOTE_RUN = `
  insert into audit_event (actor_id, action, subject_type, subject_id, person_id, details)
  select job.actor_id, 'importRow', 'Import', job.import_id, b.person_id, jsonb_build_object('row', b.ordinal)
  from batch b, job where b.is_taken`;

/** How far the batch came: the last ordinal, and how many were taken in. */
export const REACHED = {
  name: 'import-batch-reached',
  text: `select json_build_object('rows', count(*), 'last', max(ordinal), 'taken', count(*) filter (where is_taken),
           'new', count(*) filter (where verdict = 'NEW'), 'update', count(*) filter (where verdict = 'UPDATE'),
           'same', count(*) filter (where verdict = 'SAME'), 'review', count(*) filter (where verdict = 'REVIEW')) as answer from batch`,
};
