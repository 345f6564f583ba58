import { beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, type Day } from '#domain';
import type { Actor } from '../core/actor.ts';
import type { Office } from '../offices/index.ts';
import type { Person } from '../people/index.ts';
import { anAssignment, anOffice, aPerson, aUser, isDeactivated } from '../testing/builders.ts';
import { aFollowUp, anIssue } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { inZone } from '../testing/in-zone.ts';
import { inTokyo, keptReminders, mailsAt, withDays } from '../testing/reminding.ts';
import { composersFor } from './composers.ts';

const database = useDatabase();
const composers = composersFor('https://enishi.example.jp');
const ZONES = [
  ['UTC', 14],
  ['America/Los_Angeles', 6],
  ['Asia/Tokyo', 23],
] as const;
let office: Office;
let person: Person;
let team: Record<'ann' | 'ben' | 'manager' | 'head', Actor>;

beforeEach(async () => {
  office = await anOffice(database);
  person = await aPerson(database, office);
  team = {
    ann: await aUser(database, office),
    ben: await aUser(database, office),
    manager: await aUser(database, office, 'MANAGER', 'SECTION'),
    head: await aUser(database, office, 'MANAGER', 'OFFICE'),
  };
  await anAssignment(database, person, { coordinator: team.ann, termToOn: '2028-12-31' });
  await withDays(database, office);
});

const nameOf = (id: string) => Object.entries(team).find(([, it]) => it.id === id)?.[0] ?? 'somebody';
const run = (sql: string, values: unknown[]) => database.client.query(sql, values);
type Events = Partial<Record<Day, () => Promise<unknown>>>;

/** Every day at eight in Tokyo, and what happens after the mails of that day. Each mail, `day name kind subject`. */
async function walk(from: Day, until: Day, events: Events = {}) {
  const all: string[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const mails = await mailsAt(database, composers, Object.values(team), inTokyo(`${day} 08:00`));
    all.push(...mails.map((it) => `${day} ${nameOf(it.to)} ${it.kind} ${it.subject}`).sort());
    await events[day]?.();
  }
  return all;
}
const steps = async () =>
  (await keptReminders(database, `kind not like '%MORNING'`)).map(
    (it) => `${it.localDay} ${it.kind} ${nameOf(it.recipientId)}`,
  );
const mornings = async (name: keyof typeof team) =>
  (await keptReminders(database, `kind = 'MORNING'`))
    .filter(({ recipientId }) => recipientId === team[name].id)
    .map(({ localDay }) => localDay.slice(5));

describe.each(ZONES)('the clock walked on a server in %s', (zone, hour) => {
  const atTheServer = <T>(task: () => Promise<T>) => inZone(database, zone, task);

  it('is that of another place indeed', () =>
    atTheServer(async () => expect(new Date('2026-11-21T14:00:00Z').getHours()).toBe(hour)));

  it('tells over the turn of the year the same on the same mornings of the office', () =>
    atTheServer(async () => {
      const { ann, ben, manager } = team;
      const late = await anIssue(database, person, ann, { dueOn: '2026-12-28', reportOn: '2026-12-28' });
      const moved = await aFollowUp(database, person, ann, { plannedOn: '2026-12-31' });
      const gone = await aPerson(database, office, { name: '去る人' });
      const passed = await aFollowUp(database, gone, ann, { plannedOn: '2026-12-23' });
      await anIssue(database, await aPerson(database, office), ben, { dueOn: '2027-02-01', reportOn: '2027-02-02' });
      await anIssue(database, await aPerson(database, office), ben, { dueOn: '2026-12-22', reportOn: '2026-12-22' });

      const mails = await walk('2026-12-20', '2027-01-12', {
        '2026-12-23': () =>
          run('update follow_up set owner_id = $2, version = 2 where id = $1', [passed.id, manager.id]),
        '2026-12-24': () => run('update person set archived_at = clock_now(), version = 2 where id = $1', [gone.id]),
        '2026-12-25': () => isDeactivated(database, ben),
        '2027-01-04': () =>
          run(`update follow_up set planned_on = '2027-01-12', version = 2 where id = $1`, [moved.id]),
        '2027-01-08': () => run(`update open_issue set state = 'WITHDRAWN', version = 2 where id = $1`, [late.id]),
      });
      const ofAnn = ['21', '22', '23', '24', '25', '28'].map((it) => `12-${it}`);
      expect(await mornings('ann')).toEqual([...ofAnn, '01-04', '01-05', '01-06', '01-07', '01-08', '01-12']);
      expect(await mornings('ben')).toEqual(ofAnn.slice(0, 5));
      expect((await steps()).filter((it) => !/ben/.test(it))).toEqual([
        '2026-12-23 DUE ann',
        '2026-12-24 DUE_AGAIN manager',
        '2026-12-24 TO_MANAGER manager',
        '2026-12-28 DUE ann',
        '2026-12-28 DUE ann',
        '2027-01-04 DUE_AGAIN ann',
        '2027-01-04 DUE_AGAIN ann',
        '2027-01-04 TO_HEAD head',
        '2027-01-05 TO_MANAGER manager',
        '2027-01-08 TO_HEAD head',
        '2027-01-12 DUE ann',
      ]);
      expect(mails.filter((it) => / ann |TO_/.test(it))).toEqual([
        '2026-12-21 ann MORNING 12月21日(月) このあと7日 2件',
        '2026-12-22 ann MORNING 12月22日(火) このあと7日 2件',
        '2026-12-23 ann MORNING 12月23日(水) 会う人 1人',
        '2026-12-24 ann MORNING 12月24日(木) このあと7日 2件',
        '2026-12-24 manager TO_MANAGER 2営業日を過ぎた約束 1件',
        '2026-12-25 ann MORNING 12月25日(金) このあと7日 2件',
        '2026-12-28 ann MORNING 12月28日(月) 今日の約束 1件',
        '2027-01-04 ann MORNING 1月4日(月) 先に 2件',
        '2027-01-04 head TO_HEAD 5営業日を過ぎた約束 1件',
        '2027-01-05 ann MORNING 1月5日(火) 先に 1件',
        '2027-01-05 manager TO_MANAGER 2営業日を過ぎた約束 1件',
        '2027-01-06 ann MORNING 1月6日(水) 先に 1件',
        '2027-01-07 ann MORNING 1月7日(木) 先に 1件',
        '2027-01-08 ann MORNING 1月8日(金) 先に 1件',
        '2027-01-08 head TO_HEAD 5営業日を過ぎた約束 1件',
        '2027-01-12 ann MORNING 1月12日(火) 会う人 1人',
      ]);
    }));

  it('rests over the golden week, and climbs after it', () =>
    atTheServer(async () => {
      await aFollowUp(database, person, team.ann, { plannedOn: '2027-04-30' });
      const mails = await walk('2027-04-28', '2027-05-07');
      expect(mails.filter((it) => / ann |TO_/.test(it))).toEqual([
        '2027-04-28 ann MORNING 4月28日(水) このあと7日 1件',
        '2027-04-30 ann MORNING 4月30日(金) 会う人 1人',
        '2027-05-06 ann MORNING 5月6日(木) 先に 1件',
        '2027-05-07 ann MORNING 5月7日(金) 先に 1件',
        '2027-05-07 manager TO_MANAGER 2営業日を過ぎた約束 1件',
      ]);
    }));

  it('knows the 29th of February, and the end of a month', () =>
    atTheServer(async () => {
      await aFollowUp(database, person, team.ann, { plannedOn: '2028-02-29' });
      await walk('2028-02-28', '2028-03-02');
      expect(await steps()).toEqual([
        '2028-02-29 DUE ann',
        '2028-03-01 DUE_AGAIN ann',
        '2028-03-02 TO_MANAGER manager',
      ]);
    }));
});

describe('after 26 hours without a worker, over midnight', () => {
  it('one mail has what is late, what was done is in none, and nothing comes twice', async () => {
    const { ann } = team;
    await anIssue(database, person, ann, { dueOn: '2026-12-01', reportOn: '2026-12-01' });
    const done = await aFollowUp(database, person, ann, { plannedOn: '2026-12-03' });
    await walk('2026-12-01', '2026-12-02');
    // It stops on the 3rd at seven, and comes back on the 4th at nine. Ann met the person in between.
    await run(`update follow_up set state = 'DONE', done_on = '2026-12-03', version = 2 where id = $1`, [done.id]);
    const back = await mailsAt(database, composers, Object.values(team), inTokyo('2026-12-04 09:00'));
    expect(back.map((it) => `${nameOf(it.to)} ${it.kind} ${it.subject}`).sort()).toEqual([
      'ann MORNING 12月4日(金) 先に 1件',
      'head MANAGER_MORNING 12月4日(金) 拠点の用件 先に 1件',
      'manager MANAGER_MORNING 12月4日(金) 拠点の用件 先に 1件',
    ]);
    // The step of the 3rd is told in the app, and its mail is the morning's.
    expect(await keptReminders(database, `kind = 'TO_MANAGER' and told_at is not null`)).toMatchObject([
      { localDay: '2026-12-03' },
    ]);
    expect(await mailsAt(database, composers, Object.values(team), inTokyo('2026-12-04 09:01'))).toEqual([]);
  });
});
