import { isHit } from '../core/called.sql.ts';
import { PAGE_SIZE } from '../core/page.ts';
import { ourPeopleAt, TERM_TO } from './at-client.sql.ts';
import { whereSeen } from '../people/index.ts';
import { byReading } from './client-order.ts';

const people = ourPeopleAt('c', { actor: '$1', offices: '$2', today: '$3' });

const IS_FOUND = `(c.archived_at is not null) = $5
  and (${isHit('$4', 'c.name', 'c.reading')}
       or exists (select from site fs where fs.client_id = c.id and ${isHit('$4', 'fs.name')}))`;

/**
 * $1 actor, $2 offices seen, $3 today, $4 text sought, $5 whether those put away are asked for, $6 whether the page begins
 * among those without a reading, $7 reading, $8 name and $9 id behind which it begins.
 */
export const ALL_CLIENTS = {
  name: 'all-clients',
  text: `
    select coalesce(json_agg(json_build_object(
      'id', c.id, 'version', c.version, 'name', c.name, 'reading', c.reading, 'isArchived', c.archived_at is not null,
      'peopleCount', w.people, 'nextRenewalOn', w.renewal_on) order by ${byReading('c')}), '[]') as answer
    from (
      select * from client c
      where ${IS_FOUND} and (${byReading('c')}) > ($6::boolean, $7::text, $8::text, $9::uuid)
      order by ${byReading('c')} limit ${PAGE_SIZE + 1}) c
    cross join lateral (
      select count(distinct p.id) as people, min(${TERM_TO}) filter (where ${TERM_TO} >= $3::date) as renewal_on
      from ${people}) w`,
};

const standsIn = (part: string) => `($5 or ${part}.archived_at is null)`;

/**
 * The clients in the same order with all that belongs to each, a row for each supervisor, for a file. Who was put away is
 * named where the clients put away are asked for. $1 to $5 as above.
 */
export const CLIENTS_WITH_PARTS = `
  select json_build_object('name', c.name, 'reading', c.reading, 'siteName', s.name, 'sitePhone', s.phone, 'unitName', u.name,
    'supervisorName', v.name, 'supervisorReading', v.reading, 'title', v.title, 'phone', v.phone, 'sinceOn', v.since_on,
    'people', case when u.id is not null then (
      select count(distinct p.id) from assignment a join person p on p.id = a.person_id and p.archived_at is null
        and ${whereSeen('p', { actor: '$1', offices: '$2', today: '$3' })}
      where a.org_unit_id = u.id and (a.ended_on is null or a.ended_on >= $3::date)) end) as row
  from client c
  left join site s on s.client_id = c.id and ${standsIn('s')}
  left join org_unit u on u.site_id = s.id and ${standsIn('u')}
  left join supervisor v on v.org_unit_id = u.id and ${standsIn('v')}
  where ${IS_FOUND}
  order by ${byReading('c')}, s.name, s.id, u.name, u.id, (v.reading is null), v.reading, v.name, v.id`;
