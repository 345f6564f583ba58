import { beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, type Day } from '#domain';
import type { Actor } from '../core/actor.ts';
import type { Office } from '../offices/index.ts';
import type { Person } from '../people/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aFollowUp, anIssue } from '../testing/entry-builders.ts';
import { NOON, useDatabase } from '../testing/in-work.ts';
import { anOwedCall, composed, inTokyo, keptReminders, mailsAt, planAt, withDays } from '../testing/reminding.ts';
import { composersFor } from './composers.ts';

const database = useDatabase();
const composers = composersFor('https://enishi.example.jp');
let office: Office;
let person: Person;
let work: Awaited<ReturnType<typeof anAssignment>>;
let ann: Actor;
let manager: Actor;
let head: Actor;

beforeEach(async () => {
  office = await anOffice(database);
  person = await aPerson(database, office);
  ann = await aUser(database, office);
  manager = await aUser(database, office, 'MANAGER', 'SECTION');
  head = await aUser(database, office, 'MANAGER', 'OFFICE');
  work = await anAssignment(database, person, { coordinator: ann });
  await withDays(database, office);
});

/** Each mail of each morning from one day to another, `day name kind: subject`. */
async function mailsOf(from: Day, until: Day, change: Partial<Record<Day, () => Promise<unknown>>> = {}) {
  const names = new Map([ann, manager, head].map((it, at) => [it.id, ['ann', 'manager', 'head'][at]]));
  const all: string[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const mails = await mailsAt(database, composers, [ann, manager, head], inTokyo(`${day} 08:00`));
    all.push(...mails.map((it) => `${day.slice(5)} ${names.get(it.to)} ${it.kind}: ${it.subject}`).sort());
    await change[day]?.();
  }
  return all;
}

describe('ten days with a promise that nobody keeps', () => {
  it('bring exactly these mails', async () => {
    await anIssue(database, person, ann, { dueOn: '2026-11-19', reportOn: '2026-11-19' });
    expect(await mailsOf('2026-11-18', '2026-11-27')).toEqual([
      '11-18 ann MORNING: 11月18日(水) このあと7日 1件',
      '11-19 ann MORNING: 11月19日(木) 今日の約束 1件',
      '11-20 ann MORNING: 11月20日(金) 先に 1件',
      '11-20 head MANAGER_MORNING: 11月20日(金) 拠点の用件 先に 1件',
      '11-20 manager MANAGER_MORNING: 11月20日(金) 拠点の用件 先に 1件',
      // 21 to 23 November: a weekend and a holiday.
      '11-24 ann MORNING: 11月24日(火) 先に 1件',
      '11-24 head MANAGER_MORNING: 11月24日(火) 拠点の用件 先に 1件',
      '11-24 manager MANAGER_MORNING: 11月24日(火) 拠点の用件 先に 1件',
      '11-24 manager TO_MANAGER: 2営業日を過ぎた約束 1件',
      '11-25 ann MORNING: 11月25日(水) 先に 1件',
      '11-25 head MANAGER_MORNING: 11月25日(水) 拠点の用件 先に 1件',
      '11-25 manager MANAGER_MORNING: 11月25日(水) 拠点の用件 先に 1件',
      '11-26 ann MORNING: 11月26日(木) 先に 1件',
      '11-26 head MANAGER_MORNING: 11月26日(木) 拠点の用件 先に 1件',
      '11-26 manager MANAGER_MORNING: 11月26日(木) 拠点の用件 先に 1件',
      '11-27 ann MORNING: 11月27日(金) 先に 1件',
      '11-27 head MANAGER_MORNING: 11月27日(金) 拠点の用件 先に 1件',
      '11-27 head TO_HEAD: 5営業日を過ぎた約束 1件',
      '11-27 manager MANAGER_MORNING: 11月27日(金) 拠点の用件 先に 1件',
    ]);
  });

  it('end with the day on which it is kept', async () => {
    const { id } = await anIssue(database, person, ann, { dueOn: '2026-11-19', reportOn: '2026-11-19' });
    const settle = () =>
      database.client.query(`update open_issue set state = 'WITHDRAWN', version = 2 where id = $1`, [id]);
    const mails = await mailsOf('2026-11-20', '2026-11-27', { '2026-11-20': settle });
    expect(mails.filter((it) => !it.startsWith('11-20'))).toEqual([]);
  });
});

describe('a step', () => {
  const told = async (kind: string) => (await keptReminders(database, 'kind = $1', [kind]))[0]!;
  const moveTo = (id: string, day: Day) =>
    database.client.query('update follow_up set planned_on = $2, version = 2 where id = $1', [id, day]);

  it('says in the inbox what it is, whose, and how many business days late', async () => {
    await aFollowUp(database, person, ann, { plannedOn: '2026-11-19' });
    await planAt(database, inTokyo('2026-11-19 08:00'));
    await planAt(database, inTokyo('2026-11-24 08:00'));
    expect(
      await composed(database, composers.TO_MANAGER, manager, await told('TO_MANAGER'), inTokyo('2026-11-24 08:00')),
    ).toMatchObject({
      told: {
        ...{
          what: 'MEET',
          personId: person.id,
          personName: '森川 結衣',
          clientName: '青葉精機',
          dueOn: '2026-11-19',
        },
        ...{ ownerName: '水野 葵', businessDaysLate: 2 },
      },
      mail: { subject: '2営業日を過ぎた約束 1件' },
    });
  });

  it('to the owner has no mail of its own: the morning mail has it', async () => {
    await aFollowUp(database, person, ann, { plannedOn: '2026-11-20' });
    await planAt(database, inTokyo('2026-11-20 08:00'));
    expect(await composed(database, composers.DUE, ann, await told('DUE'), inTokyo('2026-11-20 08:00'))).toMatchObject({
      mail: null,
    });
  });

  it('is not told of what was done or moved since, nor to who no longer owns it', async () => {
    const done = await aFollowUp(database, person, ann, { plannedOn: '2026-11-20' });
    await planAt(database, inTokyo('2026-11-20 08:00'));
    const due = await told('DUE');
    await moveTo(done.id, '2026-11-27');
    expect(await composed(database, composers.DUE, ann, due)).toBe('MOVED');
    await database.client.query(
      `update follow_up set planned_on = '2026-11-20', owner_id = $2, version = 3 where id = $1`,
      [done.id, manager.id],
    );
    expect(await composed(database, composers.DUE, ann, due)).toBe('MOVED');
    await database.client.query(
      `update follow_up set state = 'CANCELLED', reason = '退職', version = 4 where id = $1`,
      [done.id],
    );
    expect(await composed(database, composers.DUE, ann, due)).toBe('DONE');
  });

  it('shares one mail with all that come up on the same morning, and each is told in the app', async () => {
    for (let n = 0; n < 3; n += 1)
      await anIssue(database, person, ann, { dueOn: '2026-11-19', reportOn: '2026-11-19' });
    const mails = await mailsOf('2026-11-24', '2026-11-24');
    expect(mails.filter((it) => it.includes('TO_MANAGER'))).toEqual([
      '11-24 manager TO_MANAGER: 2営業日を過ぎた約束 3件',
    ]);
    expect(await keptReminders(database, `kind = 'TO_MANAGER' and told_at is not null`)).toHaveLength(3);
  });

  it('carries its mail for the others where its own is kept in the meantime', async () => {
    const ids = [];
    for (let n = 0; n < 2; n += 1)
      ids.push(
        (await aFollowUp(database, person, ann, { plannedOn: '2026-11-19', assignmentId: n ? work.id : null })).id,
      );
    await planAt(database, inTokyo('2026-11-19 08:00'));
    await planAt(database, inTokyo('2026-11-24 08:00'));
    const [first] = (await keptReminders(database, `kind = 'TO_MANAGER'`)).sort((a, b) => (a.id < b.id ? -1 : 1));
    await database.client.query(
      `update follow_up set state = 'DONE', done_on = '2026-11-24', version = 2 where id = $1`,
      [first!.subjectId],
    );
    const sending = { ...first!, isSending: true };
    expect(await composed(database, composers.TO_MANAGER, manager, sending)).toMatchObject({
      mail: { subject: '2営業日を過ぎた約束 1件' },
    });
    await database.client.query(
      `update follow_up set state = 'DONE', done_on = '2026-11-24', version = 2 where state = 'PLANNED'`,
    );
    expect(await composed(database, composers.TO_MANAGER, manager, sending)).toBe('DONE');
  });

  it('that is late itself is left to the next morning', async () => {
    await aFollowUp(database, person, ann, { plannedOn: '2026-11-17' });
    await planAt(database, inTokyo('2026-11-18 08:00'));
    // Two mornings pass unseen: what should have come on the 19th comes with the morning of the 20th.
    const mails = await mailsOf('2026-11-20', '2026-11-20');
    expect(mails).toEqual([
      '11-20 ann MORNING: 11月20日(金) 先に 1件',
      '11-20 head MANAGER_MORNING: 11月20日(金) 拠点の用件 先に 1件',
      '11-20 manager MANAGER_MORNING: 11月20日(金) 拠点の用件 先に 1件',
    ]);
    expect(await keptReminders(database, `kind = 'TO_MANAGER' and told_at is not null`)).toMatchObject([
      { localDay: '2026-11-19' },
    ]);
  });
});

describe('a call of thanks', () => {
  it('comes as a mail of its own on its morning, with whom to ask for and where', async () => {
    const { id } = await anOwedCall(database, work, office, manager, '2026-11-20');
    const mails = await mailsAt(database, composers, [manager], inTokyo('2026-11-20 08:00'));
    expect(mails.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
      'CALL_DUE 11月20日(金) お礼電話 青葉精機',
      'MANAGER_MORNING 11月20日(金) 拠点の用件 お礼電話 1件',
    ]);
    expect(mails[0]!.text).toContain(
      '・大槻 誠様(おおつき まこと) 青葉精機・立川工場・品質管理課\n  042-000-0000\n  森川 結衣さん・1か月のお礼',
    );
    expect(mails[0]!.text).toContain(`https://enishi.example.jp/calls/${id}`);
  });

  it('climbs like all else, past its owner', async () => {
    await anOwedCall(database, work, office, manager, '2026-11-19');
    const mails = await mailsOf('2026-11-19', '2026-11-27');
    expect(mails.filter((it) => !it.includes('MORNING'))).toEqual([
      '11-19 manager CALL_DUE: 11月19日(木) お礼電話 青葉精機',
      '11-24 head TO_MANAGER: 2営業日を過ぎた約束 1件',
      '11-27 head TO_HEAD: 5営業日を過ぎた約束 1件',
    ]);
  });

  it('that nobody has stands in the mornings of all who could take it', async () => {
    await anOwedCall(database, work, office, null, '2026-11-20');
    expect(await mailsOf('2026-11-20', '2026-11-20')).toEqual([
      '11-20 head MANAGER_MORNING: 11月20日(金) 拠点の用件 お礼電話 1件',
      '11-20 manager MANAGER_MORNING: 11月20日(金) 拠点の用件 お礼電話 1件',
    ]);
  });

  it('is not reminded of once it is made', async () => {
    const { id } = await anOwedCall(database, work, office, manager, '2026-11-20');
    await planAt(database, inTokyo('2026-11-20 08:00'));
    const [due] = await keptReminders(database, `kind = 'CALL_DUE'`);
    await database.client.query(
      `update milestone_call set state = 'DONE', outcome = 'REACHED', done_on = '2026-11-20', done_by_id = owner_id, version = 2 where id = $1`,
      [id],
    );
    expect(await composed(database, composers.CALL_DUE, manager, due!)).toBe('DONE');
  });
});

describe("a manager's morning", () => {
  it('has terms that end within 30 days and nobody decided on', async () => {
    await anAssignment(database, await aPerson(database, office, { name: '早瀬 凛' }), {
      coordinator: ann,
      termToOn: '2026-12-05',
    });
    const [mail] = await mailsAt(database, composers, [manager], inTokyo('2026-11-20 08:00'));
    expect(mail!.subject).toBe('11月20日(金) 拠点の用件 更新 1件');
    expect(mail!.text).toContain('・早瀬 凛さん 1回目の満了・12月5日(土)・青葉精機');
  });

  it('has nothing of offices that they do not manage', async () => {
    const elsewhere = await anOffice(database);
    const other = await aPerson(database, elsewhere);
    await anIssue(database, other, await aUser(database, elsewhere), { dueOn: '2026-11-01' });
    expect(await composed(database, composers.MANAGER_MORNING, manager, { kind: 'MANAGER_MORNING' })).toBe(
      'NOTHING_TO_SAY',
    );
  });

  it('names whoever a late promise lies with', async () => {
    await anIssue(database, person, ann, { dueOn: '2026-11-18' });
    const said = await composed(database, composers.MANAGER_MORNING, manager, { kind: 'MANAGER_MORNING' }, NOON);
    expect(said).toMatchObject({
      mail: { text: expect.stringContaining('期限・11月18日(水)・青葉精機・担当 水野 葵さん') },
    });
  });
});
