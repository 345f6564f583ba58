/** Notes what several lines share, so that it goes when all of them are taken back and nobody else uses it. */
const shared = (table: string, made: string) => `
  with made as (${made} returning id)
  insert into import_change (import_id, table_name, row_id, did, version_after)
  select job.import_id, '${table}', made.id, 'ADDED', 1 from made, job`;

/** Gives each part of a place that we lack an id, one for all lines that name it: made once, however they are joined. */
const named = (id: string, flag: string, key: string, under?: string) => `
  with n as materialized (
    select ${under ? `${under} as under,` : ''} ${key} as key, new_id() as id from place
    where is_used and ${id} is null and ${key} is not null group by ${under ? `${under}, ` : ''}${key})
  update place p set ${id} = n.id, ${flag} = true from n
  where p.is_used and p.${id} is null and p.${key} = n.key ${under ? `and p.${under} = n.under` : ''}`;

/** Makes the clients, sites, units and supervisors that the lines to be written need and that we do not have. */
export const APPLY_WORKPLACES: readonly string[] = [
  `update place set is_used = true
   where place_no in (select m.place_no from batch b join met m on m.ordinal = b.ordinal where b.is_taken)`,
  named('client_id', 'adds_client', 'client_key'),
  shared(
    'client',
    `insert into client (id, name) select distinct on (client_id) client_id, client from place where adds_client order by client_id, client`,
  ),
  named('site_id', 'adds_site', 'site_key', 'client_id'),
  shared(
    'site',
    `insert into site (id, client_id, name) select distinct on (site_id) site_id, client_id, site from place where adds_site order by site_id, site`,
  ),
  named('org_unit_id', 'adds_unit', 'unit_key', 'site_id'),
  shared(
    'org_unit',
    `insert into org_unit (id, site_id, name)
     select distinct on (org_unit_id) org_unit_id, site_id, org_unit from place where adds_unit order by org_unit_id, org_unit`,
  ),
  named('supervisor_id', 'adds_supervisor', 'supervisor_key', 'org_unit_id'),
  shared(
    'supervisor',
    `insert into supervisor (id, org_unit_id, name, reading, title)
     select distinct on (supervisor_id) supervisor_id, org_unit_id, supervisor, reading, title from place
     where adds_supervisor order by supervisor_id, reading nulls last, supervisor`,
  ),
];
