/**
 * Notes the rows `x` of a table that the taken lines `b` of a batch added, so that they can be taken back. All of these
 * tables are new to the batch, so none is noted twice.
 */
export const notedAs = (table: string, ofLine: string): string => `
  insert into import_change (import_id, ordinal, table_name, row_id, did, version_after)
  select job.import_id, b.ordinal, '${table}', x.id, 'ADDED', import_row_mark(to_jsonb(x))
  from batch b join ${table} x on ${ofLine}, job
  where b.is_taken`;
