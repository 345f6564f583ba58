import type { Channel, Day, IssueState } from '#domain';
import { authorRef, userRef } from '../accounts/index.ts';
import { clientNameOf } from '../assignments/index.ts';
import { askingAbout, knownPerson, paperViewer } from '../brief/index.ts';
import { conversationSeen, factSeen, issueSeen } from '../conversations/index.ts';
import { seenPersonOfAnyTime } from '../people/index.ts';
import { PersonQuery } from './asked-for.ts';
import { exportedList, type Column } from './exported-list.ts';

interface Row {
  readonly row: {
    readonly heldOn: Day;
    readonly channel: Channel;
    readonly author: { readonly name: string };
    readonly clientName: string | null;
    readonly kind: 'FACT' | 'ISSUE' | 'NOTHING';
    readonly text: string | null;
    readonly direction: string | null;
    readonly dueOn: Day | null;
    readonly reportOn: Day | null;
    readonly state: IssueState | null;
    readonly owner: { readonly name: string } | null;
  };
}

/** Each line of each conversation, the newest conversation first. No line that needs care or is for oneself leaves so. */
const TIMELINE = `
  with ${knownPerson('p.id')}
  select json_build_object('heldOn', c.held_on, 'channel', c.channel, 'author', ${authorRef('c.author_id', 'c.author_name')},
    'clientName', ${clientNameOf('c.assignment_id')}, 'kind', l.kind, 'text', l.text, 'direction', l.direction,
    'dueOn', l.due_on, 'reportOn', l.report_on, 'state', l.state, 'owner', ${userRef('l.owner_id')}) as row
  from s join conversation c on c.person_id = s.id and ${conversationSeen('c', paperViewer)}
  cross join lateral (
    select 0 as rank, f.ordinal, f.id, 'FACT' as kind, f.text, null as direction, null::date as due_on, null::date as report_on,
           null as state, null::uuid as owner_id
    from fact f where f.conversation_id = c.id and ${factSeen('f', paperViewer)}
    union all
    select 1, i.ordinal, i.id, 'ISSUE', i.text, i.direction, i.due_on, i.report_on, i.state, i.owner_id
    from open_issue i where i.conversation_id = c.id and ${issueSeen('i', paperViewer)}
    union all
    select 2, 0, c.id, 'NOTHING', null, null, null, null, null, null where c.nothing_special
  ) l
  order by c.held_on desc, c.id desc, l.rank, l.ordinal, l.id`;

const KINDS = { FACT: 'conversations.facts', ISSUE: 'conversations.issues', NOTHING: 'conversations.nothingSpecial' };

const columns: Column<Row>[] = [
  { head: 'exports.column.day', cell: ({ row }, { day }) => day(row.heldOn) },
  { head: 'conversations.record.channel', cell: ({ row }, { say }) => say(`issues.channel.${row.channel}`) },
  { head: 'exports.column.author', cell: ({ row }) => row.author.name },
  { head: 'owed.client', cell: ({ row }) => row.clientName },
  { head: 'exports.column.kind', cell: ({ row }, { say }) => say(KINDS[row.kind]) },
  { head: 'exports.column.text', cell: ({ row }) => row.text },
  { head: 'issues.part.direction', cell: ({ row }) => row.direction },
  { head: 'issues.part.dueOn', cell: ({ row }, { day }) => day(row.dueOn) },
  { head: 'issues.part.reportOn', cell: ({ row }, { day }) => day(row.reportOn) },
  { head: 'issues.part.state', cell: ({ row }, { say }) => row.state && say(`issues.state.${row.state}`) },
  { head: 'issues.part.ownerId', cell: ({ row }) => row.owner?.name },
];

/** これまで: what was said with one person. */
export const timelineList = exportedList<PersonQuery, Row>({
  name: 'timeline',
  title: 'exports.list.timeline',
  Query: PersonQuery,
  open: async (look, { person }) => {
    await seenPersonOfAnyTime(look, person);
    return { text: TIMELINE, values: askingAbout(person, look), columns };
  },
});
