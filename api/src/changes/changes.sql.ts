import { userRef } from '../accounts/index.ts';
import { clientNameOf } from '../assignments/index.ts';
import { conversationSeen, issueSeen, type Colleague } from '../conversations/index.ts';

/** What a kind of change tells beside its day, its id and its kind; what it leaves out is null. */
interface Told {
  readonly on: string;
  readonly id: string;
  readonly kind: string;
  readonly by?: string;
  readonly reason?: string;
  readonly subject?: string;
  readonly from?: string;
  readonly to?: string;
  readonly fromOn?: string;
  readonly toOn?: string;
  readonly ordinal?: string;
  readonly role?: string;
  readonly step?: string;
  readonly fields?: string;
}

/** The columns of every branch, with the type that a null of theirs has. */
const COLUMNS = {
  by: 'uuid',
  reason: 'text',
  subject: 'text',
  from: 'text',
  to: 'text',
  fromOn: 'date',
  toOn: 'date',
  ordinal: 'int',
  role: 'text',
  step: 'text',
  fields: 'jsonb',
} as const;

const names = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];

const tell = ({ on, id, kind, ...told }: Told, rest: string) =>
  `select ${on} as "on", ${id} as id, '${kind}' as kind, ${names
    .map((name) => `${told[name] ?? 'null'}::${COLUMNS[name]} as "${name}"`)
    .join(', ')} ${rest}`;

/** A moment as a day of the person's office. */
const dayOf = (moment: string) => `(${moment} at time zone (select zone from s))::date`;
/** What begins later was known when it was written down. */
const known = (on: string, writtenAt: string) => `least(${on}, ${dayOf(writtenAt)})`;
const nameOf = (user: string) => `(select nu.name from app_user nu where nu.id = ${user})`;
const officeOf = (office: string) => `(select no.name from office no where no.id = ${office})`;

/** All that changed on the record of the person's row `s`, from the tables that know; each as this viewer may see it. */
export const changesOf = (person: string, viewer: Colleague, today: string): string =>
  [
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
    tell(
      {
        on: known('h.since_on', 'h.created_at'),
        id: 'h.id::text',
        kind: 'OFFICE',
        from: officeOf('gone.office_id'),
        to: officeOf('h.office_id'),
      },
      `from person_office h cross join lateral (
         select g.office_id from person_office g
         where g.person_id = h.person_id and g.id <> h.id and g.until_on <= h.since_on order by g.until_on desc, g.id desc limit 1) gone
       where h.person_id = ${person}`,
    ),
    tell(
      {
        on: dayOf('m.created_at'),
        id: 'm.id::text',
        kind: 'MEETING',
        by: 'm.author_id',
        reason: 'm.reason',
        subject: clientNameOf('u.assignment_id'),
        fromOn: 'm.from_on',
        toOn: 'm.to_on',
      },
      `from follow_up_change m join follow_up u on u.id = m.follow_up_id where m.person_id = ${person}`,
    ),
    tell(
      {
        on: dayOf('e.created_at'),
        id: 'e.id::text',
        kind: 'PROMISE',
        by: 'e.author_id',
        reason: 'e.text',
        subject: 'i.text',
        step: 'e.kind',
      },
      `from open_issue i join issue_entry e on e.issue_id = i.id where i.person_id = ${person} and ${issueSeen('i', viewer)}`,
    ),
    tell(
      {
        on: dayOf('c.retracted_at'),
        id: `c.id || '-retracted'`,
        kind: 'RETRACTED',
        by: 'c.retracted_by_id',
        reason: 'c.retract_reason',
        fromOn: 'c.held_on',
      },
      `from conversation c where c.person_id = ${person} and c.retracted_at is not null and ${viewer.manages}`,
    ),
    tell(
      {
        on: dayOf('f.retracted_at'),
        id: 'f.id::text',
        kind: 'RETRACTED',
        by: 'f.retracted_by_id',
        reason: 'f.retract_reason',
        fromOn: 'f.held_on',
      },
      `from fact f join conversation c on c.id = f.conversation_id
       where f.person_id = ${person} and f.retracted_at is not null and f.retracted_at is distinct from c.retracted_at and ${viewer.manages}`,
    ),
    tell(
      {
        on: dayOf('v.created_at'),
        id: 'v.id::text',
        kind: 'MOVED_HERE',
        by: 'v.moved_by_id',
        reason: 'v.reason',
        fromOn: 'c.held_on',
      },
      `from conversation_move v join conversation c on c.id = v.conversation_id and c.person_id = v.to_person_id
       where v.to_person_id = ${person} and ${conversationSeen('c', viewer)}`,
    ),
    tell(
      { on: dayOf('v.created_at'), id: 'v.id::text', kind: 'MOVED_AWAY', by: 'v.moved_by_id', reason: 'v.reason' },
      `from conversation_move v where v.from_person_id = ${person} and ${viewer.manages}`,
    ),
    tell(
      { on: dayOf('d.at'), id: `'edit-' || d.id`, kind: 'EDITED', by: 'd.actor_id', fields: 'd.fields' },
      `from person_edit d where d.person_id = ${person}`,
    ),
  ].join('\n    union all ');

/** A row of those, called `x`, as the JSON of a Change. */
export const changeJson = (x: string): string => `json_build_object(
  'id', ${x}.id, 'kind', ${x}.kind, 'on', ${x}."on", 'by', ${userRef(`${x}."by"`)}, 'fields', coalesce(${x}.fields, '[]'),
  ${names
    .filter((name) => name !== 'by' && name !== 'fields')
    .map((name) => `'${name}', ${x}."${name}"`)
    .join(', ')})`;
