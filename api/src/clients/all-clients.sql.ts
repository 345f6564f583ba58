import { folded, isHit } from '../core/folded.sql.ts';
import { PAGE_SIZE } from '../core/page.ts';
import { ourPeopleAt, TERM_TO } from './at-client.sql.ts';
import { byReading } from './client-order.ts';

const people = ourPeopleAt('c', { actor: '$1', offices: '$2', today: '$3' });

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
      where (c.archived_at is not null) = $5 and (${byReading('c')}) > ($6::boolean, $7::text, $8::text, $9::uuid)
        and ($4 = '' or ${isHit('$4', folded('c.name'), 'c.reading')}
             or exists (select from site fs where fs.client_id = c.id and ${isHit('$4', folded('fs.name'))}))
      order by ${byReading('c')} limit ${PAGE_SIZE + 1}) c
    cross join lateral (
      select count(distinct p.id) as people, min(${TERM_TO}) filter (where ${TERM_TO} >= $3::date) as renewal_on
      from ${people}) w`,
};
