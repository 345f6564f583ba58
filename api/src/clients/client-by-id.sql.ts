import { PAGE_SIZE } from '../core/page.ts';
import { personRefJson } from '../people/index.ts';
import { ourPeopleAt, TERM_TO } from './at-client.sql.ts';
import { sitesOf } from './client-parts.sql.ts';
import { supervisorJson } from './supervisor-ref.result.ts';

const ASKER = { actor: '$2', offices: '$3', today: '$4' };
const ORDER = "(p.reading is null), coalesce(p.reading, ''), p.name, a.id";

/** Our people at client `c`, one more than a page holds, behind a place where one is given. */
const peoplePage = (behind = 'true') => `coalesce((
  select json_agg(w.row order by w.place) from (
    select json_build_object(
      'id', a.id, 'person', ${personRefJson('p')},
      'siteName', s.name, 'orgUnitName', u.name,
      'supervisor', (select ${supervisorJson('v')} from supervisor v where v.id = a.supervisor_id),
      'startedOn', a.started_on, 'termToOn', ${TERM_TO}) as row, row_number() over (order by ${ORDER}) as place
    from ${ourPeopleAt('c', ASKER)} and ${behind}
    order by ${ORDER} limit ${PAGE_SIZE + 1}) w), '[]')`;

/** $1 the client, $2 actor, $3 offices seen, $4 today, $5 whether with what was put away. */
export const CLIENT = {
  name: 'client-by-id',
  text: `
    select json_build_object(
      'id', c.id, 'version', c.version, 'name', c.name, 'reading', c.reading, 'isArchived', c.archived_at is not null,
      'peopleCount', (select count(distinct p.id) from ${ourPeopleAt('c', ASKER)}),
      'sites', ${sitesOf('c.id', { withArchived: '$5::boolean' })}, 'people', ${peoplePage()}) as answer
    from client c where c.id = $1`,
};

/** The same and $5 whether the page begins among those without a reading, $6 reading, $7 name and $8 id behind which. */
export const PEOPLE_AT_CLIENT = {
  name: 'people-at-client',
  text: `select ${peoplePage(`(${ORDER}) > ($5::boolean, $6::text, $7::text, $8::uuid)`)} as answer from client c where c.id = $1`,
};
