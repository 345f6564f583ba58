import { chance, idOn, pick, roll, writtenOn } from './expressions.ts';
import { CHANNELS, LIFE, SAID, WHOSE, WORK } from './words.ts';

/** Conversations a person; the first is the newest. */
export const CONVERSATIONS = 10;

const seed = `(n * 16 + k)`;

/** Every talk there was, kept for the steps that follow: one in three months, over two and a half years. */
const talks = (today: string) => `
  create temporary table talk as
  select t.*, ${idOn('held_on', `'talk' || n || '-' || k`)} as id, ${idOn('held_on', `'life' || n || '-' || k`)} as life_id,
         ${idOn('held_on', `'work' || n || '-' || k`)} as work_id
  from (
    select c.n, k, c.id as person_id, c.coordinator_id, c.sales_id, c.manager_id,
           case when ${chance(seed, 31, 85)} then coordinator_id when ${chance(seed, 32, 50)} then sales_id else manager_id end as author_id,
           case when days.held_on >= started_on and (ended_on is null or days.held_on <= ended_on) then assignment_id end as assignment_id,
           days.held_on
    from cast_of c, generate_series(1, ${CONVERSATIONS}) k,
         lateral (select ${today} - 3 - (k - 1) * 95 - ${roll(seed, 33, 90)} as held_on) days
  ) t
  order by held_on, n;
  create unique index on talk (n, k);
  analyze talk;`;

const TALKS = `
  insert into conversation (id, created_at, person_id, assignment_id, author_id, held_on, channel, work_topic_raised_by, raw_text)
  select id, ${writtenOn('held_on')}, person_id, assignment_id, author_id, held_on, ${pick(CHANNELS, seed, 34)},
         case when ${chance(seed, 35, 60)} then 'STAFF' else 'US' end,
         case when ${chance(seed, 36, 20)} then '【A】' || ${pick(WHOSE, seed, 37)} || ${pick(LIFE, seed, 38)} end
  from talk order by held_on, n;`;

/** In six of ten lives the talk about work goes on over three visits: answers to a line, and answers to answers. */
const goesOn = `(${chance('t.n', 41, 60)} and t.k in (1, 2, 4, 5))`;
const audience = (salt: number) =>
  `case when ${chance(seed, salt, 5)} then 'SELF' when ${chance(seed, salt + 1, 12)} then 'EVERYONE' else 'TEAM' end`;

/** A line about the person in four of ten first lines, two of ten of all; about work else. */
const LINES = `
  create temporary table line as
  select t.n, t.k, 1 as ordinal, t.life_id as id, t.life_id as thread_id, null::uuid as answers_id from talk t
  union all
  select t.n, t.k, 2, t.work_id, coalesce(root.work_id, t.work_id), older.work_id from talk t
  left join talk older on older.n = t.n and older.k = t.k + 1 and ${goesOn}
  left join talk root on older.id is not null and root.n = t.n and root.k = case when t.k <= 3 then 3 else 6 end;
  analyze line;`;

const about = `(ordinal = 1 and ${chance(seed, 42, 40)})`;

const FACTS = `
  insert into fact (id, created_at, person_id, conversation_id, author_id, held_on, ordinal, text, about, audience, is_sensitive,
                    thread_id, answers_id)
  select id, ${writtenOn('held_on')}, person_id, talk_id, author_id, held_on, ordinal - 1,
         case when ${about} then ${pick(WHOSE, `${seed} * 2 + ordinal`, 43)} || ${pick(LIFE, `${seed} * 2 + ordinal`, 44)}
              else ${pick(WORK, `${seed} * 2 + ordinal`, 45)} || ${pick(SAID, `${seed} * 2 + ordinal`, 46)} end,
         case when ${about} then 'PERSON' else 'WORK' end,
         case ordinal when 1 then ${audience(47)} else ${audience(49)} end, ordinal = 1 and ${chance(seed, 51, 6)},
         thread_id, answers_id
  from (select l.*, t.id as talk_id, t.person_id, t.author_id, t.held_on from line l join talk t using (n, k)) l
  order by held_on, n, ordinal;`;

const ENDS = `
  insert into thread_end (thread_id, kind, ended_by_id)
  select l.id, case when ${chance(seed, 52, 80)} then 'DONE' else 'ASIDE' end, t.coordinator_id
  from line l join talk t using (n, k)
  where l.id = l.thread_id and k >= 4 and ${chance(seed, 53, 65)};`;

export const conversationsSql = (today: string): readonly string[] => [talks(today), TALKS, LINES, FACTS, ENDS];
