import { PHASE_ENDS, type CalendarScope } from '#domain';
import { userRef } from '../accounts/index.ts';
import { clientNameOf } from '../assignments/index.ts';
import { issueSeen, viewerOf } from '../conversations/index.ts';
import { FIRST_ID, PAGE_SIZE } from '../core/page.ts';
import type { Statement } from '../core/sql.ts';
import { personRef, whereSeen } from '../people/index.ts';
import { hasNextDate, limitAt, phaseAt, silentAmong } from './silent.sql.ts';

const viewer = viewerOf('p', { actor: '$1', team: '$3', managed: '$4' });

/** Mine: of whose work I am an owner. The office's: who works under an office that I manage. */
const OF_SCOPE: Record<CalendarScope, string> = {
  MINE: `exists (select from ownership o where o.assignment_id = a.id and o.user_id = $1 and o.until_on is null)`,
  OFFICE: `p.office_id = any ($4::uuid[])`,
};

/** Everybody at work, with the oldest of their works, and what they are to the viewer. */
const peopleAtWork = (scope: CalendarScope) => `
  select distinct on (p.id) p.id as person_id, p.phone, p.office_id, a.id as assignment_id, a.started_on,
    ${limitAt('l', 'a.started_on', '$5')} as limit_days, ${phaseAt('a.started_on', '$5')} as phase,
    ${viewer.isTeam} as is_team, ${viewer.seesSensitive} as sees_sensitive
  from assignment a join person p on p.id = a.person_id and p.archived_at is null
  join silence_limit l on l.id = p.office_id
  where a.ended_on is null and a.started_on <= $5::date and ${OF_SCOPE[scope]}
    and ${whereSeen('p', { actor: '$1', offices: '$2', today: '$5' })}
  order by p.id, a.started_on, a.id`;

const RANK = `case s.phase ${PHASE_ENDS.map(([phase], at) => `when '${phase}' then ${at}`).join(' ')} end`;

const statementOf = (scope: CalendarScope): Statement => ({
  name: `silence-${scope}`,
  text: `
    with at_work as materialized (${peopleAtWork(scope)}),
    silent as materialized (
      select s.*, ${RANK} as rank, (select count(*)::int from open_issue i join person p on p.id = i.person_id
        where i.person_id = s.person_id and i.next_on is not null and ${issueSeen('i', { ...viewer, isTeam: 's.is_team' })}) as issues
      from (${silentAmong(`select * from at_work w where not ${hasNextDate('w.person_id', '$5')}`, { actor: '$1', today: '$5' })}) s
    ), page as materialized (
      select s.* from silent s
      where (s.rank, s.issues = 0, s.since_on, s.person_id) > (coalesce($6::int, -1), coalesce($7::int, 0) = 1,
        coalesce($8::date, '-infinity'), coalesce($9::uuid, '${FIRST_ID}'))
      order by s.rank, s.issues = 0, s.since_on, s.person_id limit ${PAGE_SIZE + 1}
    ), noted as (
      insert into audit_event (actor_id, action, subject_type, details)
      select $1, 'silence', 'User', json_build_object('scope', '${scope}', 'persons', (select json_agg(person_id) from page))
    )
    select json_build_object(
      'phases', (select json_agg(json_build_object('phase', f.phase,
          'people', (select count(*) from at_work w where w.phase = f.phase),
          'silent', (select count(*) from silent s where s.phase = f.phase)) order by f.at)
        from unnest(array[${PHASE_ENDS.map(([phase]) => `'${phase}'`).join(', ')}]) with ordinality f (phase, at)),
      'nodes', (select coalesce(json_agg(json_build_object(
          'person', ${personRef('s.person_id')}, 'phone', s.phone, 'clientName', ${clientNameOf('s.assignment_id')},
          'phase', s.phase, 'startedOn', s.started_on, 'lastHeldOn', s.newest_on, 'sinceOn', s.since_on,
          'limitDays', s.limit_days, 'issues', s.issues,
          'owner', (select ${userRef('o.user_id')} from ownership o where o.assignment_id = s.assignment_id and o.until_on is null
                    order by (o.role <> 'COORDINATOR'), o.since_on, o.id limit 1)
        ) order by s.rank, s.issues = 0, s.since_on, s.person_id), '[]') from page s)
    ) as answer`,
});

/** $1 actor, $2 offices seen, $3 of the team, $4 managed, $5 today, $6 to $9 where the page begins. */
export const SILENCES: Record<CalendarScope, Statement> = { MINE: statementOf('MINE'), OFFICE: statementOf('OFFICE') };
