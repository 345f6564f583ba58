import { beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '#domain';
import { clock } from '../core/clock.ts';
import type { Office } from '../offices/index.ts';
import { aMember, atTheDoor, cookieIn, ownerOf, PASSWORD } from '../testing/at-the-door.ts';
import { anAssignment, anOffice, aPerson } from '../testing/builders.ts';
import { aFollowUp, anIssue } from '../testing/entry-builders.ts';
import { useServed } from '../testing/served.ts';

const served = useServed();
const door = atTheDoor(served);
const today = '2026-11-21';
let office: Office;
let cookie: string;
let user: { id: string; email: string };

beforeAll(async () => {
  clock.stopAt(new Date(`${today}T03:00:00Z`));
  const database = ownerOf(served);
  office = await anOffice(database);
  user = await aMember(served, office);
  cookie = cookieIn(await door.signIn({ email: user.email, password: PASSWORD }));
  const me = { id: user.id } as never;
  const person = await aPerson(database, office, {
    name: 'カナリア 森子',
    reading: 'もりかわ ゆい',
    phone: '090-0000-0000',
  });
  const { id: assignmentId } = await anAssignment(database, person, { coordinator: me });
  await aFollowUp(database, person, me, { assignmentId, plannedOn: '2026-12-04', reason: 'カナリア' });
  await aFollowUp(database, await aPerson(database, office), me, { plannedOn: addDays(today, 181) });
  await anIssue(database, person, me, { text: 'カナリア 相談', direction: 'カナリア' });
});

const ask = (query: string) => served.post({ query }, { cookie });
const make = async () =>
  new URL(((await ask('mutation { makeFeed { url } }')).data?.['makeFeed'] as { url: string }).url).pathname;
const fetch = (url: string, method: 'GET' | 'HEAD' = 'GET', remoteAddress = '192.0.2.7') =>
  served.app.inject({ method, url, remoteAddress });
const days = (text: string) => [...text.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day);

describe('a calendar to take along', () => {
  it('has my meetings and what I owe, as whole days of the office, and is kept by nobody on the way', async () => {
    const { statusCode, headers, payload } = await fetch(await make());
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({ 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-store' });
    expect(headers['set-cookie']).toBeUndefined();
    expect(payload).toContain('X-WR-CALNAME:縁の予定');
    expect(payload).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H');
    expect(payload).toContain('DTSTAMP:20261121T030000Z');
    expect(days(payload)).toEqual(['20261125', '20261126', '20261204']);
    expect(payload).toContain('SUMMARY:面談 M.Y.');
    expect(payload).toContain('LOCATION:青葉精機 立川工場');
  });

  it('says of persons their initials and places alone, and keeps the same ids', async () => {
    const url = await make();
    const { payload } = await fetch(url);
    for (const secret of ['カナリア', '森', 'もりかわ', '090-0000', '相談', '水野', 'people/'])
      expect(payload).not.toContain(secret);
    expect((await fetch(url)).payload).toBe(payload);
  });

  it('answers a HEAD without a body, and says when it was fetched', async () => {
    const url = await make();
    expect((await ask('{ myFeed { lastFetchedAt } }')).data).toEqual({ myFeed: { lastFetchedAt: null } });
    const { statusCode, payload } = await fetch(url, 'HEAD');
    expect([statusCode, payload]).toEqual([200, '']);
    expect((await ask('{ myFeed { lastFetchedAt } }')).data).toMatchObject({
      myFeed: { lastFetchedAt: expect.any(String) },
    });
  });

  it('is kept as a hash alone', async () => {
    const token = (await make()).slice('/feeds/'.length, -'.ics'.length);
    const rows = await served.owner.query<{ row: string }[]>('select f::text as row from calendar_feed f');
    expect(rows.some(({ row }) => row.includes(token))).toBe(false);
    expect(token).toHaveLength(43);
  });

  it('tires of guesses from one network, and of no other', async () => {
    const url = await make();
    for (let n = 0; n < 60; n += 1) await fetch(`/feeds/${'y'.repeat(43)}.ics`, 'GET', '198.51.100.9');
    const tired = await fetch(url, 'GET', '198.51.100.9');
    expect([tired.statusCode, Number(tired.headers['retry-after']) > 0]).toEqual([429, true]);
    expect((await fetch(url)).statusCode).toBe(200);
  });

  it('opens nothing any longer once it is cut, guessed, made anew, ended, or its owner has left', async () => {
    const first = await make();
    const second = await make();
    const missing = [first, second.slice(0, -6), `${second}x`, `/feeds/${'x'.repeat(43)}.ics`, '/feeds/.ics'];
    const answers = [];
    for (const url of missing) answers.push(await fetch(url));
    await ask('mutation { revokeFeed }');
    answers.push(await fetch(second));
    const third = await make();
    await served.owner.query('update app_user set deactivated_at = now(), version = version + 1 where id = $1', [
      user.id,
    ]);
    answers.push(await fetch(third));
    expect(answers.map(({ statusCode, payload }) => [statusCode, payload])).toEqual(answers.map(() => [404, '']));
  });
});
