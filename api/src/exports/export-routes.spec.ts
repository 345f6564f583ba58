import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Office } from '../offices/index.ts';
import { aMember, atTheDoor, cookieIn, ownerOf, PASSWORD } from '../testing/at-the-door.ts';
import { anOffice, aPerson, aWorkplace } from '../testing/builders.ts';
import { useServed } from '../testing/served.ts';

const served = useServed();
const door = atTheDoor(served);

let office: Office;
let cookie: string;
let userId: string;
beforeAll(async () => {
  office = await anOffice(ownerOf(served));
  const user = await aMember(served, office);
  userId = user.id;
  cookie = cookieIn(await door.signIn({ email: user.email, password: PASSWORD }));
});

const take = async (url: string, headers: Record<string, string> = { cookie }) => {
  const { statusCode, headers: said, rawPayload, payload } = await served.app.inject({ method: 'GET', url, headers });
  const answer = payload.startsWith('{') ? (JSON.parse(payload) as Record<string, unknown>) : {};
  const [error] = (answer['errors'] ?? []) as { extensions: object }[];
  return { status: statusCode, headers: said, payload, rawPayload, answer, refusal: error?.extensions };
};
const audited = () =>
  served.owner.query(
    `select action, details from audit_event where actor_id = $1 and action in ('export', 'exported') order by id`,
    [userId],
  ) as Promise<{ action: string; details: Record<string, unknown> }[]>;

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise(setImmediate);
}

describe('taking out a list', () => {
  it('gives a file with a Japanese name and the day of the office, kept by nobody on the way', async () => {
    await aPerson(ownerOf(served), office, { name: '=森川 結衣' });
    const { status, headers, payload } = await take('/exports/people.csv');
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store' });
    expect(headers['content-length']).toBeUndefined();
    const [, name] = /filename\*=UTF-8''(.+)$/.exec(String(headers['content-disposition'])) ?? [];
    expect(decodeURIComponent(name!)).toMatch(/^人の一覧_\d{4}-\d\d-\d\d\.csv$/);
    expect(parse(payload, { bom: true })).toMatchObject(
      [['氏名'], ["'=森川 結衣"]].map((it) => expect.arrayContaining(it)),
    );
  });

  it('notes who began it, and how many rows they got in the end', async () => {
    await until(async () => (await audited()).length % 2 === 0);
    const before = (await audited()).length;
    await take('/exports/people.csv');
    await until(async () => (await audited()).length === before + 2);
    expect((await audited()).slice(before)).toEqual([
      { action: 'export', details: { list: 'people', encoding: 'utf8' } },
      { action: 'exported', details: { list: 'people', encoding: 'utf8', rows: 1, isWhole: true } },
    ]);
  });

  it('is for those who are signed in, and for requests of our own pages', async () => {
    expect(await take('/exports/people.csv', {})).toMatchObject({ status: 401, refusal: { code: 'SIGNED_OUT' } });
    for (const from of ['cross-site', 'same-site'])
      expect(await take('/exports/people.csv', { cookie, 'sec-fetch-site': from })).toMatchObject({
        status: 403,
        refusal: { code: 'OTHER_SITE' },
      });
  });

  it('answers what does not exist, and what is asked amiss, with a refusal and its field', async () => {
    for (const url of ['/exports/nothing.csv', '/exports/people.xml', '/exports/__proto__.csv'])
      expect(await take(url)).toMatchObject({ status: 404, refusal: { code: 'NOT_FOUND' } });
    expect(await take('/exports/people.csv?encoding=latin1')).toMatchObject({
      status: 422,
      refusal: { code: 'ENCODING_UNKNOWN', field: 'encoding' },
    });
    expect(await take('/exports/people.csv?nonsense=1')).toMatchObject({ status: 422, refusal: { field: 'nonsense' } });
  });

  it('tells beforehand what CP932 lacks, refuses to write it, and writes 〓 once that was chosen', async () => {
    const other = await anOffice(ownerOf(served));
    const user = await aMember(served, other);
    const theirs = { cookie: cookieIn(await door.signIn({ email: user.email, password: PASSWORD })) };
    for (const name of ['高橋 一', '𠮷田 二', '𠮷野 é'])
      await aPerson(ownerOf(served), other, { name, reading: name.slice(-1) });

    const { answer } = await take('/exports/people.check?encoding=cp932', theirs);
    expect(answer).toEqual({
      rows: 3,
      lacking: [
        { character: '𠮷', count: 2, firstRow: 1 },
        { character: 'é', count: 2, firstRow: 1 },
      ],
      lackingKinds: 2,
    });
    expect((await take('/exports/people.check', theirs)).answer).toEqual({ rows: 3, lacking: [], lackingKinds: 0 });
    expect(await take('/exports/people.csv?encoding=cp932', theirs)).toMatchObject({
      status: 422,
      refusal: { code: 'CHARACTERS_LACKING', field: 'encoding' },
    });
    const { rawPayload, headers } = await take('/exports/people.csv?encoding=cp932&lacking=geta&columns=PHASE', theirs);
    expect(headers['content-type']).toBe('text/csv; charset=Shift_JIS');
    expect(new TextDecoder('shift_jis').decode(rawPayload)).toBe(
      '氏名,読み,社員番号,連絡拒否,状態\r\n〓野 〓,〓,,,これから\r\n高橋 一,一,,,これから\r\n〓田 二,二,,,これから\r\n',
    );
  });
});

describe('a file that is on its way', () => {
  let address: string;
  beforeAll(async () => {
    const { site } = await aWorkplace(ownerOf(served));
    await served.owner.query(
      `insert into org_unit (id, site_id, name)
       select gen_random_uuid(), $1, n || repeat('課', 300) from generate_series(1, 12000) n`,
      [site.id],
    );
    await served.app.listen(0, '127.0.0.1');
    const { port } = served.app.getHttpServer().address() as AddressInfo;
    address = `http://127.0.0.1:${port}/exports/clients.csv`;
  });

  /** Begins to read, and lets it lie when so many bytes have come. */
  const begin = (url: string, bytes: number) =>
    new Promise<{ read: number; stop: () => void; ended: Promise<boolean> }>((resolve, reject) => {
      const request = get(url, { headers: { cookie } }, (answer) => {
        let read = 0;
        const ended = new Promise<boolean>((end) =>
          answer.on('end', () => end(answer.complete)).on('error', () => end(false)),
        );
        answer.on('data', (part: Buffer) => {
          read += part.length;
          if (read < bytes) return;
          answer.pause();
          resolve({ read, stop: () => answer.resume() && request.destroy(), ended });
        });
      }).on('error', reject);
    });
  const cursors = async () =>
    (await served.owner.query(
      `select pid from pg_stat_activity where application_name = 'enishi' and state like 'idle in transaction%'
         and datname = current_database()`,
    )) as { pid: number }[];

  it('is read no faster than it is taken, and its cursor is closed when the reader goes', async () => {
    const before = (await audited()).length;
    const reading = await begin(address, 1);
    await until(async () => (await cursors()).length === 1);
    reading.stop();
    await until(async () => (await cursors()).length === 0 && (await audited()).length === before + 2);
    const [, end] = (await audited()).slice(before);
    expect(end!.details).toMatchObject({ isWhole: false });
    expect(end!.details['rows']).toBeLessThan(12_000);
  });

  it('breaks off where the database fails in the middle, so that no part is taken for the whole', async () => {
    const reading = await begin(address, 1);
    await until(async () => (await cursors()).length === 1);
    for (const { pid } of await cursors()) await served.owner.query('select pg_terminate_backend($1)', [pid]);
    await until(async () => (await cursors()).length === 0);
    const isComplete = reading.ended;
    reading.stop();
    expect(await isComplete).toBe(false);
    expect(await take('/exports/clients.check')).toMatchObject({ status: 200, answer: { rows: 12_001 } });
  });
});
