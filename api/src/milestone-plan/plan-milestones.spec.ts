import { beforeEach, describe, expect, it } from '@jest/globals';
import { Sql } from '../core/sql.ts';
import type { Office } from '../offices/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { aCallRule, aRule } from '../testing/rule-builders.ts';
import { planMilestones } from './plan-milestones.ts';

const database = useDatabase();
let office: Office;

beforeEach(async () => {
  office = await anOffice(database);
  const coordinator = await aUser(database, office);
  await aUser(database, office, 'MANAGER', 'OFFICE');
  await aRule(database, office, { trigger: 'ANNIVERSARY' });
  await aCallRule(database, office, { trigger: 'MONTHS_AFTER_START', amount: 3 });
  for (const startedOn of ['2025-12-01', '2026-09-01', '2026-12-01'] as const)
    await anAssignment(database, await aPerson(database, office), { coordinator, startedOn });
});

const asTheProduct = async <T>(task: (work: { sql: Sql }) => Promise<T>): Promise<T> => {
  await database.client.query('set local role enishi_app');
  const answer = await task({ sql: new Sql(database.client, true) });
  await database.client.query('reset role');
  return answer;
};
const night = (atOnce?: number) => asTheProduct((work) => planMilestones(work, atOnce));
const at = (moment: string) => database.client.query(`set local enishi.now = '${moment}'`);
const count = async (table: string) =>
  (await database.client.query(`select count(*)::int as n from ${table} where state = 'PLANNED'`)).rows[0].n as number;

describe('the plan of the night', () => {
  it.each([1, 2, 20_000])('is the same, however many people are planned at once: %i', async (atOnce) => {
    expect(await night(atOnce)).toBe(2);
    expect([await count('follow_up'), await count('milestone_call')]).toEqual([1, 1]);
  });

  it('is made once a day of the office, and asks one question until the next', async () => {
    await night();
    expect(await database.statementsOf(() => asTheProduct(planMilestones))).toBe(2);
    const { rows } = await database.client.query(
      `select local_day, made from nightly_run where name = 'plan_milestones'`,
    );
    expect(rows).toEqual([{ local_day: '2026-11-21', made: 2 }]);
  });

  it('goes on with the days: what comes within sixty days is made, and nothing twice', async () => {
    await night();
    await at('2027-01-02T03:00:00Z');
    expect(await night()).toBe(1);
    expect(await count('milestone_call')).toBe(2);
  });

  it('begins with the day of the office, wherever the server stands', async () => {
    await night();
    await at('2026-11-21T14:59:00Z');
    expect(await night()).toBe(0);
    await at('2026-11-21T15:01:00Z');
    await night();
    const { rows } = await database.client.query(`select local_day from nightly_run where name = 'plan_milestones'`);
    expect(rows).toEqual([{ local_day: '2026-11-22' }]);
  });

  it('leaves the offices alone that have no rules', async () => {
    await anOffice(database, { name: '規則のない支店' });
    expect(await night()).toBe(2);
  });
});
