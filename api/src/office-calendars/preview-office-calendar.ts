import { audit } from '../core/audit.ts';
import { ensure } from '../core/policy.ts';
import type { Statement } from '../core/sql.ts';
import type { Look } from '../core/work.ts';
import { whereSeen } from '../people/index.ts';
import { ofSite } from '../open-issues/index.ts';
import { calendarAsKept, todayOf } from '../offices/index.ts';
import { checkedCalendar } from './checked-calendar.ts';
import type { OfficeCalendarInput } from './office-calendar.input.ts';
import { calendarMay, seenCalendar } from './office-calendar.policy.ts';
import type { CalendarPreview } from './office-calendar.result.ts';

/** How many of a kind are named. */
const MOST_NAMED = 10;

/**
 * All of the office is counted, because all of it moves; named are only people whom the viewer sees, as they are seen
 * everywhere, and sites: $4 actor, $5 offices seen, $6 of the team.
 */
const PREVIEW: Statement = {
  name: 'office-calendar-preview',
  text: `
    with effect as materialized (
      select * from calendar_effects($1, $2, $3) union all select * from calendar_site_effects($1, $2, $3)
    ),
    named as (
      select e.*, p.name as person_name, k.name as client_name,
        row_number() over (partition by e.kind order by e.from_on, p.reading nulls last, p.id, e.subject_id) as nth
      from effect e left join person p on p.id = e.person_id and ${whereSeen('p', { actor: '$4', offices: '$5', today: '$3' })}
      left join open_issue i on i.id = e.subject_id and e.person_id is null and ${ofSite('i', '$6')}
      left join site s on s.id = i.site_id left join client k on k.id = s.client_id
      where p.id is not null or i.id is not null
    )
    select json_build_object(
      'closedDays', (select count(*) from calendar_changes($1, $2, $3) c where c.day >= $3 and c.was_business and not c.is_business),
      'openedDays', (select count(*) from calendar_changes($1, $2, $3) c where c.day >= $3 and c.is_business and not c.was_business),
      'effects', (select coalesce(json_agg(json_build_object('kind', k.kind, 'moves', k.moves, 'count', k.count,
        'named', (select coalesce(json_agg(json_build_object('id', n.subject_id, 'personId', n.person_id, 'personName', n.person_name, 'clientName', n.client_name,
                    'ownerName', (select u.name from app_user u where u.id = n.owner_id),
                    'fromOn', n.from_on, 'toOn', n.to_on) order by n.nth), '[]')
                  from named n where n.kind = k.kind and n.nth <= ${MOST_NAMED})) order by k.moves desc, k.kind), '[]')
        from (select kind, moves, count(*) as count from effect group by kind, moves) k)
    ) as answer`,
};

/** What another calendar would move, before anybody saves it. */
export async function previewOfficeCalendar(look: Look, input: OfficeCalendarInput): Promise<CalendarPreview> {
  const office = await seenCalendar(look, input.id);
  ensure(calendarMay.change(look.actor, office));
  const today = todayOf(await calendarAsKept(look, office.id), look.now);
  const { days } = checkedCalendar(input, today);
  await audit(look, { action: 'previewOfficeCalendar', subjectType: 'Office', subjectId: office.id });
  const values = [
    office.id,
    JSON.stringify(days),
    today,
    look.actor.id,
    look.actor.seenOffices,
    look.actor.teamOffices,
  ];
  return (await look.sql.answer<CalendarPreview>(PREVIEW, values))!;
}
