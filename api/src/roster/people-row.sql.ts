import { userRef } from '../accounts/index.ts';
import { conversationSeen, issueSeen, type Viewer } from '../conversations/index.ts';
import { phaseOf } from './people-phase.sql.ts';

/** The assignment by which somebody is known: the one that runs, else the next, else the last. */
export const workOf = (today: string): string => `
  select a.started_on, a.ended_on, s.name as site_name, coalesce(nullif(c.reading, ''), c.name) as client_order, c.name as client_name
  from assignment a join org_unit u on u.id = a.org_unit_id join site s on s.id = u.site_id join client c on c.id = s.client_id
  where a.person_id = p.id
  order by (a.ended_on is null or a.ended_on >= ${today}) desc, (a.started_on <= ${today}) desc, a.started_on desc, a.id desc
  limit 1`;

/** The last conversation of which I may see a line. */
export const lastHeldOn = (viewer: Viewer): string => `(
  select c.held_on from conversation c where c.person_id = p.id and ${conversationSeen('c', viewer)}
  order by c.held_on desc, c.id desc limit 1)`;

export const NEXT_ON = `(
  select min(f.planned_on) from follow_up f where f.person_id = p.id and f.state = 'PLANNED' and f.origin = 'AGREED')`;

/** When the next term ends of which nobody has said how it goes on. */
export const renewalOn = (today: string): string => `(
  select min(t.to_on) from assignment ra join contract_term t on t.assignment_id = ra.id
  where ra.person_id = p.id and (ra.ended_on is null or ra.ended_on >= ${today}) and t.outcome is null)`;

/** A person row `p` with their work `w`, as the JSON of a PersonRow. */
export const personRowJson = (viewer: Viewer, today: string): string => `json_build_object(
  'id', p.id, 'version', p.version, 'name', p.name, 'reading', p.reading, 'staffNo', p.staff_no, 'contactRefusedOn', p.contact_refused_on,
  'phase', ${phaseOf(today)},
  'clientName', w.client_name, 'siteName', w.site_name,
  'owner', ${userRef(`(select o.user_id from ownership o where o.person_id = p.id and o.until_on is null
                       order by o.role, o.since_on desc, o.id desc limit 1)`)},
  'lastHeldOn', ${lastHeldOn(viewer)}, 'nextOn', ${NEXT_ON}, 'renewalOn', ${renewalOn(today)},
  'openIssues', (select count(*) from open_issue i
                 where i.person_id = p.id and i.next_on is not null and ${issueSeen('i', viewer)}),
  'lateIssues', (select count(*) from open_issue i
                 where i.person_id = p.id and i.next_on < ${today} and i.state <> 'NEEDS_PROMISE' and ${issueSeen('i', viewer)}))`;
