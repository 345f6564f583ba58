import { addDays, officeDays, type Day } from '#domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase } from '../../libs/launch/src/testing-database.ts';
import { holidayOf } from './calendar.ts';
import { userIds } from './company.ts';
import { people } from './people/index.ts';
import { peopleTables, seedDemo } from './seed.ts';

const hash = (password: string) => Promise.resolve(`hashed ${password}`);
const tables = `office, office_reach, office_day, app_user, office_role, person, person_office, client, site, org_unit,
  supervisor, assignment, contract_term, ownership, conversation, fact, thread_end, open_issue, issue_entry, follow_up`;

/** Milliseconds for a whole village, on a machine that is busy with other specs. */
const PATIENCE = 60_000;

let db: pg.Client;

beforeAll(async () => {
  const { ownerUrl } = await createTestDatabase('enishi_seed_spec');
  db = new pg.Client({ connectionString: ownerUrl });
  await db.connect();
});
afterAll(() => db.end());

let told: Day | undefined;
const seeded = async (today: Day) => {
  if (told === today) return;
  told = today;
  await db.query(`truncate ${tables} cascade`);
  await seedDemo(db, today, hash);
};
const rows = async (sql: string, values: unknown[] = []) => (await db.query<Record<string, unknown>>(sql, values)).rows;
const column = async (sql: string, values: unknown[] = []) =>
  (await rows(sql, values)).flatMap((row) => Object.values(row));

const days = {
  saturday: '2026-11-21',
  'new year': '2027-01-01',
  weekday: '2026-11-18',
} as const;

describe.each(Object.entries(days))('the demo told from a %s', (_name, today) => {
  beforeAll(() => seeded(today), PATIENCE);

  it('stands within every constraint, with three offices, fourteen users, eight clients and twenty sites', async () => {
    const counts = await rows(`select (select count(*)::int from office) offices,
      (select count(*)::int from app_user) users, (select count(*)::int from client) clients,
      (select count(*)::int from site) sites, (select count(*)::int from org_unit) units`);
    expect(counts).toEqual([{ offices: 3, users: 14, clients: 8, sites: 20, units: 33 }]);
  });

  it('has three hundred people at work and eighty who left', async () => {
    const counts = await rows(
      `select count(*) filter (where works)::int at_work, count(*) filter (where not works)::int left from (
        select bool_or(ended_on is null or ended_on >= $1) works from assignment group by person_id) person`,
      [today],
    );
    expect(counts).toEqual([{ at_work: 300, left: 80 }]);
  });

  it('gives the first coordinator visits today, one to make first, and some in the coming week', async () => {
    const planned = await column(
      `select planned_on::text from follow_up where owner_id = $1 and state = 'PLANNED' and origin = 'AGREED' order by planned_on`,
      [userIds.aoki],
    );
    expect(planned.filter((day) => day === today)).toHaveLength(3);
    expect(planned.filter((day) => String(day) < today)).toHaveLength(1);
    expect(planned.filter((day) => String(day) > today && String(day) <= addDays(today, 10)).length).toBeGreaterThan(0);
  });

  it('owes a late deed and a late report in her name, and something today', async () => {
    const owed = await rows(
      `select state, next_on::text from open_issue where owner_id = $2 and next_on < $1 and state in ('OPEN', 'RESOLVED')`,
      [today, userIds.aoki],
    );
    expect(owed.map(({ state }) => state).sort()).toEqual(['OPEN', 'RESOLVED']);
    expect(await column('select 1 from open_issue where next_on = $1', [today])).not.toEqual([]);
  });

  it('asks of nobody more in a day than they can do', async () => {
    const busiest = await column(
      `select count(*)::int from (select owner_id, planned_on as day from follow_up where state = 'PLANNED'
         union all select owner_id, next_on from open_issue where owner_id is not null)
       as owed where day <= $1 group by owner_id`,
      [today],
    );
    expect(Math.max(...busiest.map(Number))).toBeLessThanOrEqual(12);
  });

  it('plans by the rules what lies ahead, and nothing of what is past', async () => {
    const [counts] = await rows(
      `select count(*) filter (where planned_on < $1)::int as past, count(*)::int as all from follow_up
       where origin = 'PLAN' and state = 'PLANNED'`,
      [today],
    );
    expect(counts).toMatchObject({ past: 0 });
    expect(counts!['all']).toBeGreaterThan(30);
    const owners = await column(`select distinct owner_id from milestone_call where due_on >= $1`, [today]);
    expect(owners).toContain(userIds.kawabata);
    expect(owners).not.toContain(null);
  });

  it('shows every state of an issue', async () => {
    const states = await column('select distinct state from open_issue order by 1');
    expect(states).toEqual(['NEEDS_PROMISE', 'ON_HOLD', 'OPEN', 'REPORTED', 'RESOLVED', 'WITHDRAWN']);
  });

  it('shows every phase of an assignment', async () => {
    const since = (await column('select $1::date - started_on from assignment where ended_on is null', [today])).map(
      Number,
    );
    expect(since.filter((it) => it === 0).length).toBeGreaterThanOrEqual(3);
    expect(since.some((it) => it >= 30 && it <= 36)).toBe(true);
    expect(since.some((it) => it >= 86 && it <= 98)).toBe(true);
    expect(since.some((it) => it < -3 && it > -15)).toBe(true);
    const ends = async (days: number) =>
      (await column('select 1 from contract_term where to_on = $1::date + $2::int and outcome is null', [today, days]))
        .length;
    expect(await ends(20)).toBeGreaterThanOrEqual(6);
    expect(await ends(1)).toBeGreaterThanOrEqual(3);
    const outcomes = await column('select distinct outcome from contract_term where outcome is not null order by 1');
    expect(outcomes).toEqual(['ENDED', 'ENDED_EARLY', 'EXTENDED']);
    expect(await column(`select 1 from contract_term where outcome = 'ENDED' and to_on > $1`, [today])).not.toEqual([]);
    const twice = await column(
      'select 1 from assignment where ended_on is null and started_on <= $1 group by person_id having count(*) = 2',
      [today],
    );
    expect(twice.length).toBeGreaterThanOrEqual(6);
  });

  it('holds no conversation and no deed of the future, and none at a weekend', async () => {
    expect(await column('select 1 from conversation where held_on > $1', [today])).toEqual([]);
    expect(await column('select 1 from issue_entry where happened_on > $1', [today])).toEqual([]);
    expect(await column('select 1 from conversation where extract(isodow from held_on) > 5')).toEqual([]);
  });
});

describe('the demo', () => {
  beforeAll(() => seeded(days.weekday), PATIENCE);

  it('has all five roles and all three grades', async () => {
    expect(await column('select distinct role from office_role')).toHaveLength(5);
    expect(await column('select distinct grade from office_role where grade is not null')).toHaveLength(3);
  });

  it('has threads that are asked about over three visits and more', async () => {
    const answered = await column(`select thread_id from fact where is_current group by 1 having count(*) >= 3`);
    expect(answered.length).toBeGreaterThanOrEqual(5);
  });

  it('has lines of every audience, sensitive ones, a correction and one taken back', async () => {
    expect(await column('select distinct audience from fact')).toHaveLength(3);
    expect(await column('select 1 from fact where is_sensitive')).not.toEqual([]);
    expect(await column('select 1 from fact where corrects_id is not null')).not.toHaveLength(0);
    expect(await column('select 1 from fact where retracted_at is not null')).not.toHaveLength(0);
    expect(await column('select distinct kind from thread_end')).toHaveLength(2);
  });

  it('has an issue told to nobody, a report half way, a broken promise renewed, and one that came back', async () => {
    expect(await column(`select 1 from open_issue where report_to = 'NOBODY'`)).not.toHaveLength(0);
    expect(await column('select distinct kind from issue_entry')).toHaveLength(7);
    expect(await column('select 1 from open_issue where reopen_count = 1')).not.toHaveLength(0);
  });

  it('tells among the changes that a date was put off, and how the one with ten thousand lives by now', async () => {
    expect(await column('select 1 from follow_up where postponed_count > 0')).not.toHaveLength(0);
    expect(
      await column(`select 1 from follow_up f left join follow_up_change c on c.follow_up_id = f.id
        where f.postponed_count > 0 and (c.to_on is distinct from f.planned_on or c.from_on >= c.to_on)`),
    ).toEqual([]);
    const [daysAgo] = await column(
      `select $1::date - max(f.held_on) from fact f join person p on p.id = f.person_id
       where p.staff_no = 'E-0007' and f.about = 'PERSON' and not f.is_sensitive`,
      [told],
    );
    expect(daysAgo).toBeLessThan(200);
  });

  it('says no sentence more than ten times', async () => {
    const often = await rows(`select said, count(*) from (
        select text as said from fact union all select text from open_issue union all select direction from open_issue
        union all select text from issue_entry union all select reason from follow_up
        union all select no_next_reason from conversation union all select end_reason from assignment
        union all select reason from ownership union all select retract_reason from fact
      ) line where said is not null group by said having count(*) > 10`);
    expect(often).toEqual([]);
  });

  it('remembers two and a half thousand conversations beside those of the one who has ten thousand', async () => {
    const [most, ...others] = (
      await column('select count(*)::int from conversation group by person_id order by 1 desc')
    ).map(Number);
    expect(most).toBe(10_000);
    expect(others.reduce((sum, it) => sum + it)).toBeGreaterThanOrEqual(2_500);
    expect(Math.max(...others)).toBeLessThan(60);
  });

  it('says its lines so that a screen can quote them', async () => {
    const said = await column('select text from fact union all select text from open_issue');
    expect(said.filter((line) => /[「」]|。$/.test(String(line)))).toEqual([]);
  });

  it('knows the office days from one year back to two years ahead', async () => {
    const expected = officeDays(addDays(days.weekday, -365), addDays(days.weekday, 730), holidayOf).length;
    const [known] = await column(
      'select count(*)::int from office_day where day between $1::date - 365 and $1::date + 730',
      [days.weekday],
    );
    expect(known).toBe(expected * 3);
  });

  it('tells thirty threads by hand that go on over four visits and more', () => {
    const threads = people.flatMap(({ visits }) => {
      const told = visits.flatMap(({ facts = [] }) => [...new Set(facts.map(({ thread }) => thread))]);
      return [...new Set(told)].filter((thread) => told.filter((it) => it === thread).length >= 4);
    });
    expect(threads.length).toBeGreaterThanOrEqual(30);
  });

  it('knows of everybody when they were with us, and of those who left what they agreed to', async () => {
    const unknown = await column(
      `select 1 from assignment a where started_on <= $1 and not exists (
         select from tenure t where t.person_id = a.person_id
           and daterange(t.from_on, t.to_on, '[]') @> daterange(a.started_on, a.ended_on, '[]'))`,
      [days.weekday],
    );
    expect(unknown).toEqual([]);
    expect(await column('select distinct left_how from tenure where to_on is not null')).toHaveLength(4);
    const back = await column('select person_id from tenure group by 1 having count(*) = 2');
    expect(back.length).toBeGreaterThanOrEqual(5);
    const agreed = await column('select distinct person_id from consent');
    expect(agreed.length).toBeGreaterThanOrEqual(50);
    expect(await column('select 1 from consent where withdrawn_on is not null')).not.toEqual([]);
  });

  it('has visits to several at once, and a record that was moved to the right person', async () => {
    const joint = await column(`select count(*)::int from conversation where joint_id is not null
      group by joint_id having count(distinct person_id) >= 2 and count(distinct held_on) = 1`);
    expect(joint.length).toBeGreaterThanOrEqual(8);
    expect(await column('select 1 from conversation_move')).toHaveLength(1);
    expect(await column('select 1 from person_office where until_on is not null')).toHaveLength(1);
  });

  it(
    'is the same on every run of a day',
    () => {
      const whole = JSON.stringify(peopleTables(days.weekday));
      expect(JSON.stringify(peopleTables(days.weekday)) === whole).toBe(true);
    },
    PATIENCE,
  );

  it('has no two ids alike', () => {
    const ids = Object.values(peopleTables(days.weekday)).flatMap((table) => table.flatMap(({ id }) => id ?? []));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
