import { authorRef, userRef } from '../accounts/index.ts';
import { audit } from '../core/audit.ts';
import { ensure } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { personMay, seenPerson } from '../people/index.ts';
import type { Retracted } from './retracted.result.ts';

/** The newest ones are enough: whoever asks looks into something that just happened. */
const LIMIT = 100;

/** A line taken back with its whole conversation is told there, not once more by itself. */
const RETRACTED = {
  name: 'retracted',
  text: `
    with taken_back as (
      select c.id as conversation_id, null::uuid as fact_id, c.held_on, c.author_id, c.author_name, said.text,
             c.retracted_at, c.retracted_by_id, c.retract_reason
      from conversation c
      cross join lateral (
        select string_agg(line.text, e'\\n' order by line.place, line.ordinal, line.id) as text from (
          select 1 as place, f.ordinal, f.id, f.text from fact f
          where f.conversation_id = c.id and f.retracted_at = c.retracted_at
          union all select 2, i.ordinal, i.id, i.text from open_issue i where i.conversation_id = c.id) line
      ) said
      where c.person_id = $1 and c.retracted_at is not null and (said.text is not null or c.nothing_special)
      union all
      select f.conversation_id, f.id, f.held_on, f.author_id, c.author_name, f.text, f.retracted_at, f.retracted_by_id, f.retract_reason
      from fact f join conversation c on c.id = f.conversation_id
      where f.person_id = $1 and f.retracted_at is not null and f.retracted_at is distinct from c.retracted_at
    )
    select coalesce(json_agg(json_build_object(
      'conversationId', t.conversation_id, 'factId', t.fact_id, 'heldOn', t.held_on, 'text', coalesce(t.text, ''),
      'author', ${authorRef('t.author_id', 't.author_name')}, 'retractedAt', t.retracted_at, 'retractedBy', ${userRef('t.retracted_by_id')},
      'reason', t.retract_reason) order by t.retracted_at desc, t.conversation_id, t.fact_id), '[]') as answer
    from (select * from taken_back order by retracted_at desc, conversation_id, fact_id limit ${LIMIT}) t`,
};

/** What was taken back about a person, the newest first: for the managers of their office. */
export async function retracted(look: Look, personId: string): Promise<Retracted[]> {
  const person = await seenPerson(look, personId);
  ensure(personMay.seeRetracted(look.actor, person));
  await audit(look, { action: 'retracted', subjectType: 'Person', subjectId: personId, personId });
  return (await look.sql.answer<Retracted[]>(RETRACTED, [personId])) ?? [];
}
