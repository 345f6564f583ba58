import { beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, type Day } from '#domain';
import type { Actor } from '../core/actor.ts';
import type { Office } from '../offices/index.ts';
import type { Person } from '../people/index.ts';
import { anOffice, aPerson, aUser, giveRole, isDeactivated } from '../testing/builders.ts';
import { aConversation, aFollowUp, anIssue, anUnpromisedIssue } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { inTokyo, keptReminders, planAt, withDays } from '../testing/reminding.ts';

const database = useDatabase();
let office: Office;
let person: Person;
let ann: Actor;
let manager: Actor;
let head: Actor;

beforeEach(async () => {
  office = await anOffice(database);
  person = await aPerson(database, office);
  ann = await aUser(database, office);
  manager = await aUser(database, office, 'MANAGER', 'SECTION');
  head = await aUser(database, office, 'MANAGER', 'OFFICE');
  await withDays(database, office);
});

const names = () => new Map([ann, manager, head].map((it, at) => [it.id, ['ann', 'manager', 'head'][at]]));
const kept = async () =>
  (await keptReminders(database)).map((it) => `${it.localDay} ${it.kind} ${names().get(it.recipientId) ?? 'somebody'}`);
const steps = async () => (await kept()).filter((it) => !it.includes('MORNING'));
const onEveryMorning = async (from: Day, until: Day) => {
  for (let day = from; day <= until; day = addDays(day, 1)) await planAt(database, inTokyo(`${day} 08:00`));
};

describe('planning the mornings', () => {
  it('waits for the hour of the office', async () => {
    expect(await planAt(database, inTokyo('2026-11-24 07:59'))).toBe(0);
    await planAt(database, inTokyo('2026-11-24 08:00'));
    expect(await keptReminders(database)).toMatchObject([
      { localDay: '2026-11-24', kind: 'MANAGER_MORNING', dueAt: '2026-11-24 08:00' },
      { localDay: '2026-11-24', kind: 'MANAGER_MORNING' },
      { localDay: '2026-11-24', kind: 'MORNING', subjectType: 'USER' },
      { localDay: '2026-11-24', kind: 'MORNING' },
      { localDay: '2026-11-24', kind: 'MORNING' },
    ]);
  });

  it('makes none where it has planned before', async () => {
    expect(await planAt(database, inTokyo('2026-11-24 08:00'))).toBe(5);
    expect(await planAt(database, inTokyo('2026-11-24 08:01'))).toBe(0);
    expect(await planAt(database, inTokyo('2026-11-24 23:59'))).toBe(0);
  });

  it('knows no morning on a Saturday, a Sunday or a holiday', async () => {
    await planAt(database, inTokyo('2026-11-20 08:00'));
    for (const day of ['21', '22', '23']) expect(await planAt(database, inTokyo(`2026-11-${day} 09:00`))).toBe(0);
    expect(await planAt(database, inTokyo('2026-11-24 08:00'))).toBe(5);
  });

  it('follows the hour that the office chose', async () => {
    await database.client.query(
      `insert into office_mail (id, office_id, mail_at) values (gen_random_uuid(), $1, '07:15')`,
      [office.id],
    );
    expect(await planAt(database, inTokyo('2026-11-24 07:14'))).toBe(0);
    expect(await planAt(database, inTokyo('2026-11-24 07:15'))).toBe(5);
  });

  it('tells a user of two offices once, by the first of them', async () => {
    const abroad = await anOffice(database, { timeZone: 'America/New_York' });
    await withDays(database, abroad);
    await giveRole(database, ann.id, abroad, 'COORDINATOR');
    await planAt(database, inTokyo('2026-11-24 08:00'));
    await planAt(database, new Date('2026-11-24T08:00:00-05:00'));
    expect((await kept()).filter((it) => it.endsWith('ann'))).toEqual(['2026-11-24 MORNING ann']);
  });

  it('leaves out who left, and who never signed up', async () => {
    await isDeactivated(database, head);
    await database.client.query('update app_user set password_hash = null, version = 2 where id = $1', [ann.id]);
    await planAt(database, inTokyo('2026-11-24 08:00'));
    expect(await kept()).toEqual(['2026-11-24 MANAGER_MORNING manager', '2026-11-24 MORNING manager']);
  });

  it('makes only the newest where several passed at once', async () => {
    await planAt(database, inTokyo('2026-11-18 08:00'));
    await planAt(database, inTokyo('2026-11-24 10:00'));
    expect((await kept()).filter((it) => it.endsWith('ann'))).toEqual([
      '2026-11-18 MORNING ann',
      '2026-11-24 MORNING ann',
    ]);
  });

  it('still makes the last business morning where it comes back on a Saturday', async () => {
    await planAt(database, inTokyo('2026-11-19 08:00'));
    await planAt(database, inTokyo('2026-11-21 09:00'));
    expect((await kept()).filter((it) => it.endsWith('ann'))).toEqual([
      '2026-11-19 MORNING ann',
      '2026-11-20 MORNING ann',
    ]);
  });
});

describe('the ladder', () => {
  it('goes from the day itself to the head of the office, each step once', async () => {
    await anIssue(database, person, ann, { dueOn: '2026-11-19', reportOn: '2026-11-19' });
    await onEveryMorning('2026-11-16', '2026-12-04');
    expect(await steps()).toEqual([
      '2026-11-19 DUE ann',
      '2026-11-20 DUE_AGAIN ann',
      '2026-11-24 TO_MANAGER manager',
      '2026-11-27 TO_HEAD head',
    ]);
  });

  it('is the same for a meeting', async () => {
    await aFollowUp(database, person, ann, { plannedOn: '2026-11-20' });
    await onEveryMorning('2026-11-16', '2026-12-04');
    expect(await steps()).toEqual([
      '2026-11-20 DUE ann',
      '2026-11-24 DUE_AGAIN ann',
      '2026-11-25 TO_MANAGER manager',
      '2026-11-30 TO_HEAD head',
    ]);
  });

  it('says what is due on a closed day on the business day before', async () => {
    await aFollowUp(database, person, ann, { plannedOn: '2026-11-22' });
    await onEveryMorning('2026-11-16', '2026-11-24');
    expect(await steps()).toEqual(['2026-11-20 DUE ann', '2026-11-24 DUE_AGAIN ann']);
  });

  it('ends where it is settled, and begins anew where it is moved', async () => {
    const { id } = await aFollowUp(database, person, ann, { plannedOn: '2026-11-19' });
    await onEveryMorning('2026-11-19', '2026-11-20');
    await database.client.query(`update follow_up set planned_on = '2026-11-26', version = 2 where id = $1`, [id]);
    await onEveryMorning('2026-11-21', '2026-11-26');
    await database.client.query(
      `update follow_up set state = 'DONE', done_on = '2026-11-26', version = 3 where id = $1`,
      [id],
    );
    await onEveryMorning('2026-11-27', '2026-12-04');
    expect(await steps()).toEqual(['2026-11-19 DUE ann', '2026-11-20 DUE_AGAIN ann', '2026-11-26 DUE ann']);
  });

  it('passes to whoever owns it now', async () => {
    const { id } = await anIssue(database, person, ann, { dueOn: '2026-11-19', reportOn: '2026-11-19' });
    await onEveryMorning('2026-11-19', '2026-11-19');
    await database.client.query('update open_issue set owner_id = $2, version = 2 where id = $1', [id, manager.id]);
    await onEveryMorning('2026-11-20', '2026-11-27');
    // Above a manager stands the head, also after two days.
    expect(await steps()).toEqual([
      '2026-11-19 DUE ann',
      '2026-11-20 DUE_AGAIN manager',
      '2026-11-24 TO_MANAGER head',
      '2026-11-27 TO_HEAD head',
    ]);
  });

  it('has nothing of what lacks its promise, is held or was taken back, or is of somebody put away', async () => {
    const talk = await aConversation(database, person, ann);
    await anUnpromisedIssue(database, talk, { raisedOn: '2026-11-19' });
    await anIssue(database, person, ann, {
      dueOn: '2026-11-19',
      state: 'ON_HOLD',
      heldUntilOn: '2026-12-18',
      reportOn: '2026-12-20',
    });
    await anIssue(database, person, ann, { dueOn: '2026-11-19', state: 'WITHDRAWN' });
    await anIssue(database, person, ann, { dueOn: '2026-11-19', retractedAt: new Date() });
    const away = await aPerson(database, office, { archivedAt: new Date(), archiveReason: '退職' });
    await aFollowUp(database, away, ann, { plannedOn: '2026-11-19' });
    await onEveryMorning('2026-11-18', '2026-11-27');
    expect(await steps()).toEqual([]);
  });

  it('climbs to the office above where nobody stands above the owner', async () => {
    const branch = await anOffice(database, { parentId: office.id });
    await withDays(database, branch);
    const ben = await aUser(database, branch);
    await aFollowUp(database, await aPerson(database, branch), ben, { plannedOn: '2026-11-19' });
    await onEveryMorning('2026-11-19', '2026-11-27');
    expect(await steps()).toEqual([
      '2026-11-19 DUE somebody',
      '2026-11-20 DUE_AGAIN somebody',
      '2026-11-24 TO_MANAGER manager',
      '2026-11-27 TO_HEAD head',
    ]);
  });

  it('tells after an outage only the last step that passed', async () => {
    await aFollowUp(database, person, ann, { plannedOn: '2026-11-18' });
    await planAt(database, inTokyo('2026-11-17 08:00'));
    await planAt(database, inTokyo('2026-11-24 08:00'));
    expect(await steps()).toEqual(['2026-11-19 DUE_AGAIN ann', '2026-11-20 TO_MANAGER manager']);
  });

  it('is read ahead for one thing that is owed, before any of it is planned', async () => {
    const { id } = await aFollowUp(database, person, ann, { plannedOn: '2026-11-26' });
    await planAt(database, inTokyo('2026-11-24 08:00'));
    const ahead = { name: 'ahead', text: 'select kind, local_day as day from reminders_ahead($1, $2)' };
    const rows = await database.as(ann, ({ sql }) => sql.rows(ahead, ['FOLLOW_UP', id]));
    expect(rows).toEqual([
      { kind: 'DUE', day: '2026-11-26' },
      { kind: 'DUE_AGAIN', day: '2026-11-27' },
      { kind: 'TO_MANAGER', day: '2026-11-30' },
      { kind: 'TO_HEAD', day: '2026-12-03' },
    ]);
  });
});
