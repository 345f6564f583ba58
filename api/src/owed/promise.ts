import { conversationEntryJson, conversationSeen, viewerOf, type ConversationEntry } from '../conversations/index.ts';
import type { Look } from '../core/work.ts';
import { seenIssue, withVerbs } from '../open-issues/index.ts';
import { personRef, whereCarriesOn, whereSeen } from '../people/index.ts';
import type { PromisePage } from './promises.result.ts';

const ME = { actor: '$2', offices: '$3', team: '$4', managed: '$5', today: '$6' };
const viewer = { ...viewerOf('p', ME), carriesOn: whereCarriesOn('p', ME) };

const ORIGIN = {
  name: 'promise-origin',
  text: `
    with noted as (
      insert into audit_event (actor_id, action, subject_type, subject_id, person_id)
      select $2, 'promise', 'OpenIssue', i.id, i.person_id from open_issue i where i.id = $1
    )
    select ${conversationEntryJson('c', viewer, { person: personRef('c.person_id'), asking: ME })} as answer
    from open_issue i join conversation c on c.id = i.conversation_id join person p on p.id = c.person_id
    where i.id = $1 and ${whereSeen('p', ME)} and ${conversationSeen('c', viewer)}`,
};

/** One promise with its course, and the conversation in which it was given as far as the user may read it. */
export async function promise(look: Look, id: string): Promise<PromisePage> {
  const issue = await seenIssue(look, id);
  const { id: actorId, seenOffices, teamOffices, managedOffices } = look.actor;
  const asked = [id, actorId, seenOffices, teamOffices, managedOffices, look.today];
  const conversation = await look.sql.answer<ConversationEntry>(ORIGIN, asked);
  if (conversation) withVerbs(conversation.issues);
  return { issue, conversation };
}
