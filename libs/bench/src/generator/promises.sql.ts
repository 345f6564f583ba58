import { chance, idOn, pick, roll, writtenOn } from './expressions.ts';
import { ASKED, CHANNELS, DIRECTIONS, WORK } from './words.ts';

const seed = `(n * 16 + k)`;

/** So that about sixty follow-ups and forty promises of a coordinator fall into a week, however many people there are. */
const spread = (people: number, least: number, days: number) => Math.max(least, Math.round((people * days) / 100_000));

/** What was asked, in every second talk: the newest are open or owed a report, older ones are told. */
const asked = (people: number, today: string) => `
  create temporary table asked as
  select q.*, ${today} - 2 + ${roll(seed, 61, spread(people, 30, 175))} as open_due_on, ${today} + ${roll(seed, 62, 20)} as later_on
  from (
    select t.*, ${idOn('held_on', `'asked' || n || '-' || k`)} as issue_id,
           case when k = 1 then case when chance < 60 then 'OPEN' when chance < 65 then 'ON_HOLD' when chance < 70 then 'RESOLVED'
                                     when chance < 71 then 'NEEDS_PROMISE' else 'REPORTED' end
                when k = 2 and chance < 15 then 'OPEN'
                when chance < 88 then 'REPORTED' when chance < 95 then 'WITHDRAWN' else 'UNTOLD' end as state,
           case when ${chance(seed, 63, 75)} then coordinator_id when ${chance(seed, 64, 80)} then sales_id else manager_id end as owner_id
    from talk t, lateral (select ${roll(seed, 65, 100)} as chance) r
    where ${roll(seed, 66, 2)} = 0
  ) q order by held_on, n;
  analyze asked;`;

const due = `case when state = 'OPEN' then open_due_on when state <> 'NEEDS_PROMISE' then held_on + 7 end`;
const report = `case state when 'OPEN' then open_due_on + 3 when 'RESOLVED' then later_on when 'ON_HOLD' then later_on when 'NEEDS_PROMISE' then null
                           when 'UNTOLD' then null else held_on + 10 end`;

const ISSUES = `
  insert into open_issue (id, created_at, person_id, assignment_id, conversation_id, author_id, raised_on, text, audience, state,
                          owner_id, due_on, direction, report_to, report_on, report_via, first_due_on, first_report_on,
                          held_until_on, resolved_on, resolution, reported_on, reported_via, reported_by_id)
  select issue_id, ${writtenOn('held_on')}, person_id, assignment_id, id, author_id, held_on,
         ${pick(WORK, seed, 67)} || ${pick(ASKED, seed, 68)}, case when ${chance(seed, 69, 10)} then 'EVERYONE' else 'TEAM' end,
         case state when 'UNTOLD' then 'RESOLVED' else state end,
         case when state <> 'NEEDS_PROMISE' then owner_id end, ${due}, ${pick(DIRECTIONS, seed, 70)},
         case when state = 'UNTOLD' then 'NOBODY' when state = 'NEEDS_PROMISE' then null
              when ${chance(seed, 71, 85)} then 'PERSON' else 'SUPERVISOR' end,
         ${report}, case when ${report} is not null then ${pick(CHANNELS, seed, 72)} end, ${due}, ${report},
         case when state = 'ON_HOLD' then later_on end,
         case when state in ('RESOLVED', 'REPORTED', 'UNTOLD') then held_on + 3 end,
         case when state in ('RESOLVED', 'REPORTED', 'UNTOLD') then '先方と話し、' || ${pick(WORK, seed, 73)} || 'を改めた' end,
         case when state = 'REPORTED' then held_on + 9 end, case when state = 'REPORTED' then ${pick(CHANNELS, seed, 72)} end,
         case when state = 'REPORTED' then owner_id end
  from asked order by held_on, n;`;

const COURSES = `
  insert into issue_entry (id, created_at, issue_id, author_id, kind, happened_on, text, via)
  select ${idOn('held_on + 9', `'told' || n || '-' || k`)}, ${writtenOn('held_on + 9')}, issue_id, owner_id, 'REPORTED', held_on + 9,
         '本人に伝えた', ${pick(CHANNELS, seed, 72)}
  from asked where state = 'REPORTED' order by held_on, n;`;

/** One is planned for everybody who works, and the newest talk fulfilled one. */
const followUps = (people: number, today: string) => `
  insert into follow_up (id, created_at, person_id, assignment_id, responsible_role, owner_id, planned_on, channel, state, done_on,
                         fixed_in_id, done_in_id)
  select ${idOn('held_on', `'done' || n`)}, ${writtenOn('held_on')}, person_id, assignment_id, 'COORDINATOR', coordinator_id, held_on,
         ${pick(CHANNELS, 'n', 74)}, 'DONE', held_on, null, id
  from talk where k = 1;
  insert into follow_up (id, created_at, person_id, assignment_id, responsible_role, owner_id, planned_on, channel, fixed_in_id)
  select ${idOn('held_on', `'planned' || n`)}, ${writtenOn('held_on')}, c.id, c.assignment_id, 'COORDINATOR', c.coordinator_id,
         ${today} - 1 + ${roll('n', 75, spread(people, 14, 233))}, ${pick(CHANNELS, 'n', 76)}, t.id
  from cast_of c join talk t using (n) where t.k = 1 and c.ended_on is null;`;

export const promisesSql = (people: number, today: string): readonly string[] => [
  asked(people, today),
  ISSUES,
  COURSES,
  followUps(people, today),
];
