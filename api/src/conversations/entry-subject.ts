import type { About, Audience, Channel, Day } from '#domain';
import type { Versioned } from '../core/change.ts';
import { Conflict } from '../core/errors.ts';
import { ensure, ensureFound } from '../core/policy.ts';
import type { Work } from '../core/work.ts';
import { personMay, personSubjectJson } from '../people/index.ts';
import { entryMay, type EntrySubject } from './entry.policy.ts';
import { conversationSeen, factSeen, viewerOf } from './line-visibility.ts';

interface Told extends EntrySubject {
  readonly conversation: {
    readonly id: string;
    readonly version: number;
    readonly assignmentId: string | null;
    readonly authorId: string | null;
    readonly heldOn: Day;
    readonly channel: Channel;
    readonly personName: string;
  };
}

interface Line extends EntrySubject {
  readonly fact: {
    readonly id: string;
    readonly personId: string;
    readonly conversationId: string;
    readonly heldOn: Day;
    readonly ordinal: number;
    readonly text: string;
    readonly about: About;
    readonly audience: Audience;
    readonly isSensitive: boolean;
    readonly threadId: string;
    readonly answersId: string | null;
  };
  readonly isCurrent: boolean;
}

const VIEWER = viewerOf('p', { actor: '$2', team: '$3', managed: '$4' });

/** Held, so that nobody else puts the same thing right at the same time. */
const CONVERSATION = {
  name: 'conversation-held',
  text: `
    select json_build_object('authorIds', json_build_array(c.author_id), 'person', ${personSubjectJson('p', '$2', '$5')},
      'conversation', json_build_object('id', c.id, 'version', c.version, 'assignmentId', c.assignment_id,
        'authorId', c.author_id, 'heldOn', c.held_on, 'channel', c.channel, 'personName', p.name)) as answer
    from conversation c join person p on p.id = c.person_id and p.archived_at is null
    where c.id = $1 and ${conversationSeen('c', VIEWER)}
    for update of c`,
};

/** Whether a line is seen is asked of its audience alone (v), so that one that was corrected can be named as such. */
const LINE = {
  name: 'line-held',
  text: `
    select json_build_object('authorIds', json_build_array(f.author_id, c.author_id),
      'person', ${personSubjectJson('p', '$2', '$5')}, 'isCurrent', f.is_current,
      'fact', json_build_object('id', f.id, 'personId', f.person_id, 'conversationId', f.conversation_id,
        'heldOn', f.held_on, 'ordinal', f.ordinal, 'text', f.text, 'about', f.about, 'audience', f.audience,
        'isSensitive', f.is_sensitive, 'threadId', f.thread_id, 'answersId', f.answers_id)) as answer
    from fact f
    join conversation c on c.id = f.conversation_id
    join person p on p.id = f.person_id and p.archived_at is null
    cross join lateral (select true as is_current, f.audience, f.author_id, f.is_sensitive) v
    where f.id = $1 and f.retracted_at is null and ${factSeen('v', VIEWER)}
    for update of f`,
};

/** The line that stands in the place of one that was corrected, however often, if the viewer may read it. */
const NEWEST = {
  name: 'line-newest',
  text: `
    with recursive later as (
      select f.* from fact f where f.corrects_id = $1
      union all select f.* from fact f join later l on f.corrects_id = l.id
    )
    select json_build_object('id', f.id, 'text', f.text) as answer
    from later f join person p on p.id = f.person_id where f.retracted_at is null and ${factSeen('f', VIEWER)}`,
};

const asked = ({ actor, today }: Work, id: string) => [id, actor.id, actor.teamOffices, actor.managedOffices, today];

/** The conversation that somebody wants to put right: they may, and it stands as they saw it. */
export async function conversationToPutRight(work: Work, { id, version }: Versioned): Promise<Told> {
  const found = await work.sql.answer<Told>(CONVERSATION, asked(work, id));
  const told = ensureFound(found, ({ person }) => personMay.see(work.actor, person));
  ensure(entryMay.putRight(work.actor, told));
  if (told.conversation.version !== version) throw new Conflict(told.conversation);
  return told;
}

/** The line that somebody wants to put right: they may, and nobody corrected it since they saw it. */
export async function lineToPutRight(work: Work, id: string): Promise<Line> {
  const found = await work.sql.answer<Line>(LINE, asked(work, id));
  const line = ensureFound(found, ({ person }) => personMay.see(work.actor, person));
  ensure(entryMay.putRight(work.actor, line));
  if (!line.isCurrent)
    throw new Conflict(ensureFound(await work.sql.answer<object>(NEWEST, asked(work, id).slice(0, 4))));
  return line;
}
