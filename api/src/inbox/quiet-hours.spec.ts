import { beforeEach, describe, expect, it } from '@jest/globals';
import { groupOfReminder, ReminderKind, type ReminderKind as Kind } from '#domain';
import type { Actor } from '../core/actor.ts';
import { add } from '../core/add.ts';
import { anOffice, aUser } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { NoticeSetting } from './notice-setting.entity.ts';

const database = useDatabase();
let mizuno: Actor;

beforeEach(async () => {
  mizuno = await aUser(database, await anOffice(database));
});

const wants = (over: Partial<NoticeSetting>) =>
  add(database.db, NoticeSetting, {
    ...{ userId: mizuno.id, quietDays: [], morningMail: true, callMail: true, handoverMail: true },
    ...over,
  });

/** When the mail of that kind comes that is ready at the local time given. */
async function comes(at: string, kind: Kind = 'CALL_DUE'): Promise<string | null> {
  const { rows } = await database.client.query<{ at: string | null }>(
    `select to_char(mail_not_before($1, $2, $3::timestamp at time zone 'Asia/Tokyo') at time zone 'Asia/Tokyo',
       'YYYY-MM-DD HH24:MI') as at`,
    [mizuno.id, kind, at],
  );
  return rows[0]?.at ?? null;
}

describe('quiet hours', () => {
  it('are none for whoever never chose', async () => {
    expect(await comes('2026-11-22 03:00')).toBe('2026-11-22 03:00');
  });

  it('go over midnight, on either side of it', async () => {
    await wants({ quietFrom: '20:00', quietUntil: '07:00' });
    expect(await comes('2026-11-24 19:59')).toBe('2026-11-24 19:59');
    expect(await comes('2026-11-24 20:00')).toBe('2026-11-25 07:00');
    expect(await comes('2026-11-25 02:30')).toBe('2026-11-25 07:00');
    expect(await comes('2026-11-25 07:00')).toBe('2026-11-25 07:00');
  });

  it('lie within a day too', async () => {
    await wants({ quietFrom: '12:00', quietUntil: '13:30' });
    expect(await comes('2026-11-24 12:10')).toBe('2026-11-24 13:30');
    expect(await comes('2026-11-24 13:30')).toBe('2026-11-24 13:30');
  });

  it('join the days of the week that are quiet, so that a Friday night leads to Monday morning', async () => {
    await wants({ quietFrom: '20:00', quietUntil: '07:00', quietDays: [6, 7] });
    expect(await comes('2026-11-20 21:00')).toBe('2026-11-23 07:00');
    expect(await comes('2026-11-22 12:00')).toBe('2026-11-23 07:00');
  });

  it('are over after a week in which one day alone is not quiet', async () => {
    await wants({ quietFrom: '20:00', quietUntil: '07:00', quietDays: [1, 2, 3, 4, 6, 7] });
    expect(await comes('2026-11-20 20:30')).toBe('2026-11-27 07:00');
  });

  it('hold back no mail that one asked for oneself', async () => {
    await wants({ quietFrom: '20:00', quietUntil: '07:00' });
    expect(await comes('2026-11-24 23:00', 'PASSWORD_RESET')).toBe('2026-11-24 23:00');
  });
});

describe('a mail that is switched off', () => {
  it('does not come, and the others do', async () => {
    await wants({ morningMail: false, callMail: true });
    expect(await comes('2026-11-24 08:00', 'MORNING')).toBeNull();
    expect(await comes('2026-11-24 08:00', 'MANAGER_MORNING')).toBeNull();
    expect(await comes('2026-11-24 08:00', 'CALL_DUE')).toBe('2026-11-24 08:00');
  });

  it('is never one by which others wait: an escalation may be delayed, and comes', async () => {
    await wants({ morningMail: false, callMail: false, handoverMail: false, quietFrom: '06:00', quietUntil: '09:00' });
    expect(await comes('2026-11-24 08:00', 'TO_MANAGER')).toBe('2026-11-24 09:00');
    expect(await comes('2026-11-24 08:00', 'TO_HEAD')).toBe('2026-11-24 09:00');
  });
});

it('groups the kinds of reminders in SQL as elsewhere', async () => {
  const { rows } = await database.client.query<{ kind: Kind; why: string }>(
    'select kind, notice_group(kind) as why from unnest($1::text[]) kind',
    [Object.values(ReminderKind)],
  );
  expect(Object.fromEntries(rows.map(({ kind, why }) => [kind, why]))).toEqual(groupOfReminder);
});
