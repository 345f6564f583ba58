/** Notes rows `made` of a conversation with their line, so that they can be taken back. */
const noted = (table: string) => `
  insert into import_change (import_id, ordinal, table_name, row_id, did, version_after)
  select job.import_id, b.ordinal, '${table}', made.id, 'ADDED', made.mark
  from made join batch b on b.conversation_id = made.conversation_id and b.is_taken, job`;

/** Who wrote it, and in which work: the only one that ran on that day. */
const AROUND = `
  update batch b set conversation_id = new_id(),
    author_id = (select k.user_id from known_name k where k.name = b.author),
    assignment_id = (select min(a.id::text)::uuid from assignment a where a.person_id = b.person_id and a.started_on <= b.held_on
                       and (a.ended_on is null or a.ended_on >= b.held_on) having count(*) = 1)
  where b.is_taken`;

const CONVERSATIONS = `
  insert into conversation (id, person_id, assignment_id, author_id, author_name, held_on, channel, raw_text, import_id, import_key)
  select b.conversation_id, b.person_id, b.assignment_id, b.author_id, case when b.author_id is null then b.author end,
         b.held_on, b.channel, b.note, job.import_id, b.key
  from batch b, job where b.is_taken order by b.ordinal
  on conflict (import_key) do nothing`;

/** Another import was quicker with the same note. */
const TAKEN_MEANWHILE = `
  update batch b set is_taken = false, effect = 'SAME', verdict = 'SAME'
  where b.is_taken and not exists (select from conversation c where c.id = b.conversation_id)`;

const CONVERSATIONS_NOTED = `
  with made as (select conversation_id as id, conversation_id, 1 as mark from batch where is_taken) ${noted('conversation')}`;

/** A line of the notes, each with an id of its own; a thread begins with itself. */
const linesOf = (kind: 'FACT' | 'ISSUE', columns: string) => `
  line as materialized (
    select new_id() as id, b.person_id, b.assignment_id, b.conversation_id, b.author_id, b.held_on, l.*
    from (select * from batch where is_taken order by ordinal) b
    cross join lateral jsonb_to_recordset(b.lines) as l(kind text, ordinal smallint, text text, ${columns})
    where l.kind = '${kind}')`;

const FACTS = `
  with ${linesOf('FACT', 'about text, is_sensitive boolean')}, made as (
    insert into fact (id, person_id, conversation_id, author_id, held_on, ordinal, text, about, is_sensitive, thread_id)
    select id, person_id, conversation_id, author_id, held_on, ordinal, text, about, is_sensitive, id from line
    returning id, conversation_id, import_row_mark(to_jsonb(fact)) as mark
  ) ${noted('fact')}`;

/** Nobody's yet: the coordinator of the person is asked for what lacks. */
const ISSUES = `
  with ${linesOf('ISSUE', 'direction text, due_on date, report_on date, report_via text, report_to text')}, made as (
    insert into open_issue (id, person_id, assignment_id, conversation_id, author_id, raised_on, ordinal, text, state,
                            direction, due_on, report_on, report_via, report_to)
    select id, person_id, assignment_id, conversation_id, author_id, held_on, ordinal, text, 'NEEDS_PROMISE',
           direction, due_on, report_on, report_via, report_to from line
    returning id, conversation_id, version as mark
  ) ${noted('open_issue')}`;

/** Of a person the newest note, of this file and of all that we know. */
const NEWEST = `
  select distinct on (b.person_id) b.* from batch b where b.is_taken order by b.person_id, b.held_on desc, b.ordinal desc`;

const IS_NEWEST = `
  not exists (select from conversation c where c.person_id = n.person_id and c.held_on > n.held_on and c.retracted_at is null)
  and not exists (select from import_row r join job on r.import_id = job.import_id
                  where r.person_id = n.person_id and r.faults = '[]' and r.verdict <> 'SAME' and r.decision is distinct from 'SKIP'
                    and ((r.fields ->> 'held_on')::date, r.ordinal) > (n.held_on, n.ordinal))`;

/**
 * The next date that the newest note names stands, where it is ahead, nothing else was agreed on, and the work has somebody
 * who keeps it: the work of the note where that runs still, else the only one.
 */
const NEXT_DATES = `
  with made as (
    insert into follow_up (id, person_id, assignment_id, responsible_role, owner_id, planned_on, channel, fixed_in_id)
    select new_id(), n.person_id, a.id, 'COORDINATOR', a.user_id, n.next_on, n.channel, n.conversation_id
    from (${NEWEST}) n
    cross join lateral (
      select w.*, count(*) over () as works from (
        select a.id, o.user_id, a.id is not distinct from n.assignment_id as is_of_note from assignment a
        join ownership o on o.assignment_id = a.id and o.role = 'COORDINATOR' and o.until_on is null
        join app_user u on u.id = o.user_id and u.deactivated_at is null
        where a.person_id = n.person_id and a.started_on <= n.next_on and (a.ended_on is null or a.ended_on >= n.next_on)) w
      order by w.is_of_note desc limit 1) a
    where n.next_on > clock_today() and (a.is_of_note or a.works = 1) and ${IS_NEWEST}
      and not exists (select from follow_up f where f.person_id = n.person_id and f.responsible_role = 'COORDINATOR'
                      and f.origin = 'AGREED' and f.state = 'PLANNED')
    on conflict do nothing
    returning id, fixed_in_id as conversation_id, version as mark
  ) ${noted('follow_up')}`;

export const APPLY = [AROUND, CONVERSATIONS, TAKEN_MEANWHILE, CONVERSATIONS_NOTED, FACTS, ISSUES, NEXT_DATES];
