import type { About } from '#domain';
import { authorRef } from '../accounts/index.ts';
import {
  conversationSeen,
  factLineJson,
  factSeen,
  issueActs,
  issueSeen,
  type Colleague,
  type Viewer,
} from '../conversations/index.ts';
import { followUpChanges, followUpLineJson, stillAsks } from '../follow-ups/index.ts';
import { issueLineJson } from '../open-issues/index.ts';
import { ME } from './known-person.sql.ts';

/** What the brief holds at most: one phone screen is the measure. */
const LIMITS = { openers: 2, values: 3, threads: 6, promises: 20, followUps: 5 } as const;

/** Nobody asked for a while: so many conversations, and so many days, passed without a word of it. */
const STALE = { conversations: 2, days: 14 } as const;

/** How far back the threads of a brief reach, in lines: the newest ones of people with long lives. */
const RECENT_LINES = 60;
const RECENT_LINES_OF_A_KIND = 12;

/** Whether nobody said the same in a later line; an answer to it stands behind it, and is the newest of other words. */
const IS_NEWEST_OF_ITS_WORDS = `
  row_number() over (partition by f.is_sensitive, rtrim(f.text, '。．. 　') order by f.held_on desc, f.id desc) = 1 as is_newest_of_its_words`;

/**
 * The tables that the brief is made of, for a person's id: the newest lines of threads that nobody ended, and of
 * these the openers and one row a thread, its newest line. What the openers say already is no thread to ask after,
 * and neither is what matters to the person. Old notes say one thing again and again, each time as a thread of its own:
 * it is told once, by the newest.
 */
export const briefTables = (person: string, viewer: Viewer): string => `
  openers as materialized (${newestOf('PERSON', LIMITS.openers, person, viewer)}),
  cherished as materialized (${newestOf('VALUES', LIMITS.values, person, viewer)}),
  recent as materialized (
    select f.*, ${IS_NEWEST_OF_ITS_WORDS} from (
      select f.* ${openLines(person, viewer)} and f.about <> 'VALUES' order by f.held_on desc, f.id desc limit ${RECENT_LINES}) f
  ), threads as materialized (
    select * from (
      select distinct on (r.thread_id) r.* from recent r
      where r.thread_id not in (select o.thread_id from openers o)
      order by r.thread_id, r.held_on desc, r.id desc
    ) newest where newest.is_newest_of_its_words
  ), owed as materialized (
    select i.* from open_issue i where i.person_id = ${person} and i.next_on is not null and ${issueSeen('i', viewer)}
  )`;

/** Of the newest lines of a kind, one a thread: its newest. */
const newestOf = (about: About, limit: number, person: string, viewer: Viewer) => `
    select * from (
      select distinct on (r.thread_id) r.*
      from (select f.*, ${IS_NEWEST_OF_ITS_WORDS} from (
              select f.* ${openLines(person, viewer)} and f.about = '${about}'
              order by f.held_on desc, f.id desc limit ${RECENT_LINES_OF_A_KIND}) f) r
      order by r.thread_id, r.held_on desc, r.id desc
    ) newest where newest.is_newest_of_its_words order by newest.held_on desc, newest.id desc limit ${limit}`;

const openLines = (person: string, viewer: Viewer) => `from fact f
  where f.person_id = ${person} and ${factSeen('f', viewer)}
    and not exists (select from thread_end e where e.thread_id = f.thread_id)`;

const threadLineJson = (l: string, viewer: Viewer) => `json_build_object(
  'id', ${l}.thread_id, 'about', ${l}.about, 'latest', ${factLineJson(l)},
  'first', (select ${factLineJson('ff')} ${linesOf(l, 'ff', viewer)} order by ff.held_on, ff.id limit 1),
  'answers', (select count(*) - 1 ${linesOf(l, 'fa', viewer)}),
  'isStale', ${ME.today}::date - ${l}.held_on >= ${STALE.days} and (select count(*) >= ${STALE.conversations} from (select from conversation sc where sc.person_id = ${l}.person_id
              and sc.held_on > ${l}.held_on and ${conversationSeen('sc', viewer)} limit ${STALE.conversations}) later))`;

const linesOf = (l: string, f: string, viewer: Viewer) =>
  `from fact ${f} where ${f}.person_id = ${l}.person_id and ${f}.thread_id = ${l}.thread_id and ${factSeen(f, viewer)}`;

/** 継続カード for the person's row `s`, in the order in which it is read. `page` holds their newest conversations. */
export const briefJson = (viewer: Colleague): string => `json_build_object(
  'openers', coalesce((select json_agg(${factLineJson('o')} order by o.held_on desc, o.id desc) from openers o), '[]'),
  'values', coalesce((select json_agg(${factLineJson('o')} order by o.held_on desc, o.id desc) from cherished o), '[]'),
  'threads', coalesce((select json_agg(${threadLineJson('l', viewer)} order by l.held_on desc, l.id desc)
    from (select * from threads t order by t.held_on desc, t.id desc limit ${LIMITS.threads}) l), '[]'),
  'threadCount', (select count(*) from threads),
  'promises', coalesce((
    select json_agg(${issueLineJson('i', { person: 's.ref', mayAct: issueActs('i', viewer) })} order by ${byUrgency('i')})
    from (select * from owed i order by ${byUrgency('i')} limit ${LIMITS.promises}) i), '[]'),
  'promiseCount', (select count(*) from owed),
  'followUps', coalesce((select json_agg(${followUpLineJson('u', followUpChanges('u', viewer))} order by u.origin, u.planned_on, u.id)
    from (select * from follow_up u where u.person_id = s.id and u.state = 'PLANNED' and ${stillAsks('u')}
          order by u.origin, u.planned_on, u.id limit ${LIMITS.followUps}) u), '[]'),
  'lastConversation', (
    select json_build_object('heldOn', c.held_on, 'channel', c.channel, 'author', ${authorRef('c.author_id', 'c.author_name')})
    from page c order by c.held_on desc, c.id desc limit 1))`;

/** What lacks its promise comes first; then by day, on one day a report before a deed. */
const byUrgency = (i: string) =>
  `${i}.state <> 'NEEDS_PROMISE', ${i}.next_on, (${i}.report_on = ${i}.next_on) desc nulls last, ${i}.id`;
