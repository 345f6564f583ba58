import { clientNameOf } from '../assignments/index.ts';
import { dayOf, known, nameOf, tell } from './tell.sql.ts';

/** What changed about the work of the person's row `s`: its beginnings, ends, terms and owners, and what was taken back. */
export const workChangesOf = (person: string, today: string): string[] => [
  tell(
    {
      on: known('a.started_on', 'a.created_at'),
      id: `a.id || '-started'`,
      kind: 'STARTED',
      subject: clientNameOf('a.id'),
      fromOn: 'a.started_on',
    },
    `from assignment a where a.person_id = ${person}`,
  ),
  tell(
    {
      on: `least(a.ended_on, ${today}::date)`,
      id: `a.id || '-ended'`,
      kind: 'ENDED',
      subject: clientNameOf('a.id'),
      reason: 'a.end_reason',
      toOn: 'a.ended_on',
    },
    `from assignment a where a.person_id = ${person} and a.ended_on is not null`,
  ),
  tell(
    {
      on: dayOf('k.created_at'),
      id: 'k.id::text',
      kind: 'END_TAKEN_BACK',
      by: 'k.taken_back_by_id',
      reason: 'k.reason',
      subject: clientNameOf('k.assignment_id'),
      fromOn: 'k.ended_on',
    },
    `from taken_back_end k where k.person_id = ${person} and k.assignment_id is not null`,
  ),
  tell(
    {
      on: dayOf('k.created_at'),
      id: 'k.id::text',
      kind: 'LEAVING_TAKEN_BACK',
      by: 'k.taken_back_by_id',
      reason: 'k.reason',
      fromOn: 'k.ended_on',
    },
    `from taken_back_end k where k.person_id = ${person} and k.tenure_id is not null`,
  ),
  tell(
    {
      on: known('t.from_on', 't.created_at'),
      id: 't.id::text',
      kind: 'RENEWED',
      subject: clientNameOf('a.id'),
      ordinal: 't.ordinal',
      fromOn: 't.from_on',
      toOn: 't.to_on',
    },
    `from assignment a join contract_term t on t.assignment_id = a.id where a.person_id = ${person} and t.ordinal > 1`,
  ),
  tell(
    {
      on: known('o.since_on', 'o.created_at'),
      id: 'o.id::text',
      kind: 'OWNER',
      subject: clientNameOf('o.assignment_id'),
      reason: 'coalesce(o.reason, gone.reason)',
      from: nameOf('gone.user_id'),
      to: nameOf('o.user_id'),
      role: 'o.role',
    },
    `from ownership o cross join lateral (
       select g.user_id, g.reason from ownership g
       where g.assignment_id = o.assignment_id and g.role = o.role and g.id <> o.id and g.until_on <= o.since_on
       order by g.until_on desc, g.id desc limit 1) gone
     where o.person_id = ${person}`,
  ),
];
