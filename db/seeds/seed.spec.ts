import { addDays, officeDays, type Day } from '#domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase } from '../../libs/launch/src/testing-database.ts';
import { holidayOf } from './calendar.ts';
import { userIds } from './company.ts';
import { seedDemo } from './seed.ts';

const hash = (password: string) => Promise.resolve(`hashed ${password}`);
const tables = `office, office_reach, office_day, app_user, office_role, person, person_office, client, site, org_unit,
  supervisor, assignment, contract_term, ownership, conversation, fact, thread_end, open_issue, issue_entry, follow_up`;

let db: pg.Client;

beforeAll(async () => {
  const { ownerUrl } = await createTestDatabase('enishi_seed_spec');
  db = new pg.Client({ connectionString: ownerUrl });
  await db.connect();
});
afterAll(() => db.end());

const seeded = async (today: Day) => {
  await db.query(`truncate ${tables} cascade`);
  await seedDemo(db, today, hash);
};
const rows = async (sql: string, values: unknown[] = []) => (await db.query<Record<string, unknown>>(sql, values)).rows;
const column = async (sql: string, values: unknown[] = []) =>
  (await rows(sql, values)).flatMap((row) => Object.values(row));

const days = {
  weekday: '2026-11-18',
  saturday: '2026-11-21',
  'leap day': '2028-02-29',
  'new year': '2027-01-01',
} as const;

describe.each(Object.entries(days))('the demo told from a %s', (_name, today) => {
  beforeAll(() => seeded(today));

  it('stands within every constraint, with two offices, six users and twelve people', async () => {
    const counts = await rows(`select (select count(*)::int from office) offices,
      (select count(*)::int from app_user) users, (select count(*)::int from person) people`);
    expect(counts).toEqual([{ offices: 2, users: 6, people: 12 }]);
  });

  it('gives the first coordinator visits today, one to make first, and some in the coming week', async () => {
    const planned = await column(
      `select planned_on::text from follow_up where owner_id = $1 and state = 'PLANNED' order by planned_on`,
      [userIds.aoki],
    );
    expect(planned.filter((day) => day === today)).toHaveLength(3);
    expect(planned.filter((day) => String(day) < today)).toHaveLength(1);
    expect(planned.filter((day) => String(day) > today && String(day) <= addDays(today, 10)).length).toBeGreaterThan(0);
  });

  it('owes a late deed and a late report, and something today', async () => {
    const owed = await rows(
      `select state, next_on::text from open_issue where next_on < $1 and state in ('OPEN', 'RESOLVED')`,
      [today],
    );
    expect(owed.map(({ state }) => state).sort()).toEqual(['OPEN', 'RESOLVED']);
    expect(await column('select 1 from open_issue where next_on = $1', [today])).not.toEqual([]);
  });

  it('shows every state of an issue', async () => {
    const states = await column('select distinct state from open_issue order by 1');
    expect(states).toEqual(['NEEDS_PROMISE', 'ON_HOLD', 'OPEN', 'REPORTED', 'RESOLVED', 'WITHDRAWN']);
  });

  it('shows every phase of an assignment', async () => {
    const starts = await column('select distinct $1::date - started_on from assignment', [today]);
    expect(starts).toContain(0);
    expect(starts.some((it) => Number(it) >= 30 && Number(it) <= 36)).toBe(true);
    expect(
      await column('select 1 from contract_term where to_on = $1::date + 20 and outcome is null', [today]),
    ).toHaveLength(1);
    expect(
      await column('select 1 from contract_term where ordinal = 3 and $1 between from_on and to_on', [today]),
    ).not.toEqual([]);
    expect(await column('select 1 from assignment where ended_on < $1', [today])).toHaveLength(2);
  });

  it('holds no conversation and no deed of the future', async () => {
    expect(await column('select 1 from conversation where held_on > $1', [today])).toEqual([]);
    expect(await column('select 1 from issue_entry where happened_on > $1', [today])).toEqual([]);
  });
});

describe('the demo', () => {
  beforeAll(() => seeded(days.weekday));

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
    expect(await column('select 1 from fact where corrects_id is not null')).toHaveLength(1);
    expect(await column('select 1 from fact where retracted_at is not null')).toHaveLength(1);
    expect(await column('select distinct kind from thread_end')).toHaveLength(2);
  });

  it('has an issue told to nobody, a report half way, a broken promise renewed, and one that came back', async () => {
    expect(await column(`select 1 from open_issue where report_to = 'NOBODY'`)).toHaveLength(1);
    expect(await column('select distinct kind from issue_entry')).toHaveLength(7);
    expect(await column('select 1 from open_issue where reopen_count = 1')).toHaveLength(1);
  });

  it('says nothing twice', async () => {
    const said = await column('select text from fact where corrects_id is null union all select text from open_issue');
    expect(new Set(said).size).toBe(said.length);
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
    expect(known).toBe(expected * 2);
  });

  it('is the same on every run of a day', async () => {
    const whole = async () => {
      const parts = tables.split(',').map((it) => it.trim());
      return Promise.all(parts.map((it) => column(`select to_jsonb(t) from ${it} t order by t::text`)));
    };
    const first = await whole();
    await seeded(days.weekday);
    expect(await whole()).toEqual(first);
  });
});
