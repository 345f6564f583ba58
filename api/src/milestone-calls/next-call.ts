import type { Statement } from '../core/sql.ts';
import type { Look } from '../core/work.ts';
import { whereCall } from './milestone-call.policy.ts';

const ASKING = { actor: '$1', offices: '$3', managed: '$4', today: '$5' };

const NEXT: Statement = {
  name: 'next-call',
  text: `select c.id as answer from milestone_call c join person p on p.id = c.person_id and p.archived_at is null
         where c.owner_id = $1 and c.state = 'PLANNED' and c.due_on <= $5::date and c.id <> $2
           and ${whereCall.see('c', 'p', ASKING)} and ${whereCall.complete('c', 'p', ASKING)}
         order by c.due_on, c.id limit 1`,
};

/** The next call of mine that is due, beside the one that I have in hand. */
export const nextCallOf = ({ sql, actor, today }: Look, besideId: string): Promise<string | null> =>
  sql.answer<string>(NEXT, [actor.id, besideId, actor.seenOffices, actor.managedOffices, today]);
