import { userRef } from '../accounts/index.ts';
import { clientNameOf } from '../assignments/index.ts';
import { conversationSeen, issueSeen, type Colleague } from '../conversations/index.ts';
import { dayOf, known, names, tell } from './tell.sql.ts';
import { workChangesOf } from './work-changes.sql.ts';

const officeOf = (office: string) => `(select no.name from office no where no.id = ${office})`;

/** All that changed on the record of the person's row `s`, from the tables that know; each as this viewer may see it. */
export const changesOf = (person: string, viewer: Colleague, today: string): string =>
  [
    ...workChangesOf(person, today),
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
