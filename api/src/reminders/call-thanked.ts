import type { ToldByKind } from '#domain';
import type { Composer } from '../core/mail.ts';
import { whereSeen } from '../people/index.ts';

const ME = { actor: '$1', offices: '$2', today: '$3' };

/** $4 the thanks, $5 the reminder. They stand as long as the call does that the recipient made. */
const THANKED = {
  name: 'told-call-thanked',
  text: `
    with thanked as materialized (
      select c.id, c.person_id, f.name as from_name, p.name as person_name, k.name as client_name
      from call_thanks t join app_user f on f.id = t.from_user_id
      join milestone_call c on c.id = t.call_id and c.state = 'DONE' and c.done_by_id = $1
      join person p on p.id = c.person_id and p.archived_at is null and ${whereSeen('p', ME)}
      join assignment a on a.id = c.assignment_id
      join org_unit u on u.id = a.org_unit_id join site s on s.id = u.site_id join client k on k.id = s.client_id
      where t.id = $4
    ), noted as (
      insert into audit_event (actor_id, action, subject_type, subject_id, person_id, details)
      select $1, 'tell', 'Reminder', $5, person_id, '{"kind": "CALL_THANKED"}' from thanked
    )
    select json_build_object('callId', id, 'ownerName', from_name, 'personName', person_name, 'clientName', client_name) as answer
    from thanked`,
};

/** Thanks from a colleague, to whoever made the call. In the app alone: nothing is to be done about it. */
export const callThanked: Composer = async ({ sql, actor, today }, { id, subjectId }) => {
  const values = [actor.id, actor.seenOffices, today, subjectId, id];
  const told = await sql.answer<ToldByKind['CALL_THANKED']>(THANKED, values);
  return told ? { told, mail: null } : 'NOTHING_TO_SAY';
};
