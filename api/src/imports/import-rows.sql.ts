/** Reasons as one list: what the file has to mend first, last what was assumed and stops nothing. */
const reasons = (list: string, isAsked: string, kind: 'faults' | 'doubts' | 'assumed') =>
  `select f.value || jsonb_build_object('isAsked', ${isAsked}) as reason, f.ordinality as place, '${kind}' as kind
   from jsonb_array_elements(coalesce(${list}, '[]')) with ordinality f`;

/** What was made of a cell that says nothing; only some kinds of lines have any. */
const ASSUMED = reasons("r.fields -> 'remarks'", 'false', 'assumed');

/**
 * What waits for an answer. What it says of somebody in another office, as their name, is for whoever had the file compared:
 * others who see the file may not see that office.
 */
export const DOUBTS = `case when r.doubts @> '[{"code": "OTHER_OFFICE"}]'
    and not exists (select from import i where i.id = r.import_id and i.started_by_id = actor_id())
  then (select jsonb_agg(d - 'value') from jsonb_array_elements(r.doubts) d) else r.doubts end`;

/** Whom we know, of those whom the asking user may know of: the row keeps ids only for these. */
export const CANDIDATES = `coalesce((
  select jsonb_agg(c order by c ->> 'name', c ->> 'id') from jsonb_array_elements(r.candidates) c
  where (c -> 'office' ->> 'id')::uuid = any ((select import_offices())::uuid[])), '[]')`;

export const ROW_JSON = `json_build_object(
  'ordinal', r.ordinal, 'lineNo', r.line_no, 'label', r.label, 'cells', r.cells, 'verdict', r.verdict, 'decision', r.decision,
  'isImported', r.imported_at is not null, 'isKept', r.is_kept, 'candidates', ${CANDIDATES},
  'faults', coalesce((select jsonb_agg(x.reason order by x.kind desc, x.place) from (
     ${reasons('r.faults', 'false', 'faults')} union all ${reasons(DOUBTS, `not coalesce((f.value ->> 'waits')::boolean, false)`, 'doubts')}
     union all ${ASSUMED}) x), '[]'))`;

/** $1 import, $2 verdict, $3 code, $4 the ordinal behind which the page begins, $5 how many. */
export const IMPORT_ROWS = {
  name: 'import-rows',
  text: `
    select coalesce(json_agg(${ROW_JSON} order by r.ordinal), '[]') as answer
    from (select * from import_row r where r.import_id = $1 and r.ordinal > $4::int and ($2::text is null or r.verdict = $2)
            and ($3::text is null or (r.faults || r.doubts) @> jsonb_build_array(jsonb_build_object('code', $3::text)))
          order by r.ordinal limit $5) r`,
};
