import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import { Conflict } from '../core/errors.ts';
import { newId } from '../core/id.ts';
import { anOffice, aUser } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { aReminder } from '../testing/reminder-builders.ts';
import type { ChangeNoticeSettingInput } from './change-notice-setting.input.ts';
import { changeNoticeSetting, noticeSetting } from './change-notice-setting.ts';

const database = useDatabase();
let mizuno: Actor;

beforeEach(async () => {
  mizuno = await aUser(database, await anOffice(database));
});

const ALL: ChangeNoticeSettingInput = {
  ...{ version: 0, quietFrom: null, quietUntil: null, quietDays: [] },
  ...{ morningMail: true, callMail: true, handoverMail: true },
};
const change = (over: Partial<ChangeNoticeSettingInput>, actor = mizuno) =>
  database.as(actor, (work) => changeNoticeSetting(work, { ...ALL, ...over }));
const chosen = (actor = mizuno) => database.as(actor, noticeSetting);

describe('how I want to be told', () => {
  it('is by every mail at any hour until I choose', async () => {
    expect(await chosen()).toEqual(ALL);
  });

  it('is kept as I chose it, and changed from there', async () => {
    expect(await change({ quietFrom: '20:00', quietUntil: '07:30', quietDays: [6, 7] })).toMatchObject({ version: 1 });
    const evening = { ...ALL, version: 1, quietFrom: '20:00', quietUntil: '07:30', quietDays: [6, 7] };
    expect(await chosen()).toEqual(evening);
    await change({ version: 1, morningMail: false });
    expect(await chosen()).toEqual({ ...ALL, version: 2, morningMail: false });
  });

  it('is mine alone', async () => {
    await change({ morningMail: false });
    expect(await chosen(await aUser(database, await anOffice(database)))).toEqual(ALL);
  });

  it('is not changed by a screen that shows an older choice', async () => {
    await change({ morningMail: false });
    await expect(change({ callMail: false })).rejects.toBeInstanceOf(Conflict);
    expect(await chosen()).toMatchObject({ version: 1, morningMail: false, callMail: true });
  });

  it.each([
    ['a beginning without an end', { quietFrom: '20:00' }, 'QUIET_HOURS_INCOMPLETE', 'quietUntil'],
    ['an end without a beginning', { quietUntil: '07:00' }, 'QUIET_HOURS_INCOMPLETE', 'quietFrom'],
    ['hours that end as they begin', { quietFrom: '20:00', quietUntil: '20:00' }, 'QUIET_HOURS_EMPTY', 'quietUntil'],
  ])('refuses %s', async (_what, over, code, field) => {
    await expect(change(over)).rejects.toMatchObject({ code, field });
    expect(await chosen()).toEqual(ALL);
  });
});

describe('a mail that waits', () => {
  it('follows a new choice, loses nothing and keeps the day of its reminder', async () => {
    const { id } = await aReminder(database, mizuno, { kind: 'CALL_DUE', subjectType: 'CALL' });
    await database.client.query(
      `insert into delivery (id, reminder_id, recipient_id, kind, next_at, message_id)
       select $1, r.id, r.recipient_id, r.kind, clock_now(), $3 from reminder r where r.id = $2`,
      [newId(), id, newId()],
    );
    await change({ quietFrom: '09:00', quietUntil: '18:00' });
    const { rows } = await database.client.query(
      `select d.phase, d.next_at, r.local_day::text as day from delivery d join reminder r on r.id = d.reminder_id
       where r.id = $1`,
      [id],
    );
    expect(rows).toEqual([{ phase: 'PENDING', next_at: new Date('2026-11-21T09:00:00Z'), day: '2026-11-21' }]);
  });
});
