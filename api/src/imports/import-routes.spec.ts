import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import iconv from 'iconv-lite';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { anOffice, aUser } from '../testing/builders.ts';
import { ownerOf } from '../testing/at-the-door.ts';
import { cookieOf } from '../testing/cookie.ts';
import { anImport } from '../testing/import-builders.ts';
import { useServed } from '../testing/served.ts';
import { UploadRoute } from './upload.route.ts';

const served = useServed();
let office: { id: string };
let manager: Awaited<ReturnType<typeof aUser>>;
let cookie: string;

beforeAll(async () => {
  office = await anOffice(ownerOf(served));
  manager = await aUser(ownerOf(served), office as never, 'MANAGER');
  cookie = await cookieOf(served, manager);
}, 30_000);

const post = async (
  payload: Buffer | string,
  over: Record<string, string> = {},
  headers: Record<string, string> = {},
) => {
  const query = new URLSearchParams({ office: office.id, kind: 'STAFF', name: 'C:\\名簿\u202E.csv', ...over });
  const answer = await served.app.inject({
    ...{ method: 'POST', url: `/imports?${query}`, payload },
    headers: { 'content-type': 'application/octet-stream', cookie, ...headers },
  });
  return { status: answer.statusCode, body: answer.json<{ id?: string; errors?: { extensions: object }[] }>() };
};
const codeOf = ({ body }: Awaited<ReturnType<typeof post>>) => body.errors?.[0]?.extensions;
const csv = iconv.encode('スタッフ番号,氏名\r\nS1,髙橋 一\r\n', 'cp932');

describe('POST /imports', () => {
  it('keeps a file, says how it is read and what its columns hold', async () => {
    const { status, body } = await post(csv);
    expect([status, Object.keys(body)]).toEqual([201, ['id']]);
    const query =
      'query ($id: ID!) { import(id: $id) { state fileName viewerMay reading { encoding columns { header field samples } } } }';
    const { data } = await served.post({ query, variables: { id: body.id } }, { cookie });
    expect(data?.import).toEqual({
      ...{ state: 'UPLOADED', fileName: '名簿.csv', viewerMay: ['see', 'check', 'cancel'] },
      reading: {
        encoding: 'CP932',
        columns: [
          { header: 'スタッフ番号', field: 'staffNo', samples: ['S1'] },
          { header: '氏名', field: 'name', samples: ['髙橋 一'] },
        ],
      },
    });
  });

  it('takes a file of several megabytes', async () => {
    const line = `S1,${'髙橋 一'.repeat(10)}\r\n`;
    const { status } = await post(iconv.encode(`スタッフ番号,氏名\r\n${line.repeat(50_000)}`, 'cp932'));
    expect(status).toBe(201);
  });

  it('refuses what is no table, and keeps nothing of it', async () => {
    const before = await served.owner.query<{ count: string }[]>('select count(*) from import');
    for (const [file, code] of [
      [Buffer.from(''), 'FILE_EMPTY'],
      [Buffer.from('%PDF-1.7 ...'), 'FILE_NOT_A_TABLE'],
    ] as const)
      expect(codeOf(await post(file))).toMatchObject({ code });
    expect(await served.owner.query('select count(*) from import')).toEqual(before);
  });

  it('is for managers and administrators of that office alone, and for nobody of another site', async () => {
    const coordinator = await aUser(ownerOf(served), office as never);
    const elsewhere = await anOffice(ownerOf(served));
    expect(await post(csv, {}, { cookie: '' })).toMatchObject({ status: 401 });
    expect(await post(csv, {}, { cookie: await cookieOf(served, coordinator) })).toMatchObject({ status: 404 });
    expect(await post(csv, { office: elsewhere.id })).toMatchObject({ status: 404 });
    expect(await post(csv, {}, { 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 403 });
    expect(codeOf(await post(csv, { kind: 'OTHER' }))).toMatchObject({ code: 'INVALID' });
  });

  it('is the only door for bytes', async () => {
    const headers = { 'content-type': 'application/octet-stream', cookie };
    const { statusCode } = await served.app.inject({ method: 'POST', url: '/graphql', payload: csv, headers });
    expect(statusCode).toBe(415);
  });

  it('says how many columns a file has too many', async () => {
    const { body } = await post(`${Array.from({ length: 201 }, (_, at) => `列${at}`).join(',')}\n`);
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'COLUMNS_TOO_MANY', numbers: { found: 201, most: 200 } });
  });

  it('says that a file is too large before it takes it', async () => {
    const answer = await post(csv, {}, { 'content-length': String(101 * 1024 * 1024) });
    expect([answer.status, codeOf(answer)]).toEqual([413, { code: 'IMPORT_FILE_TOO_LARGE' }]);
  });
});

describe('a file on a slow line', () => {
  beforeAll(async () => void (await served.app.listen(0, '127.0.0.1')));
  afterEach(() => {
    jest.restoreAllMocks();
    jest.useRealTimers();
  });

  /** Of a file only the beginning has come. */
  const begun = (headers: Record<string, string | number> = {}) => {
    const { port } = served.app.getHttpServer().address() as AddressInfo;
    const query = new URLSearchParams({ office: office.id, kind: 'STAFF', name: '名簿.csv' });
    const line = request(`http://127.0.0.1:${port}/imports?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', cookie, ...headers },
    });
    line.on('error', () => undefined).write(csv);
    return line;
  };
  const answerOn = async (line: ReturnType<typeof begun>) => {
    const [answer] = (await once(line, 'response')) as [IncomingMessage];
    const { errors } = (await json(answer)) as { errors: { extensions: object }[] };
    return { status: answer.statusCode, connection: answer.headers.connection, ...errors[0]?.extensions };
  };
  const stalled = { status: 422, connection: 'close', code: 'UPLOAD_STALLED' };

  it('that stands still is told so, on the line on which it came', async () => {
    jest.replaceProperty(served.app.get(UploadRoute), 'pace', { standstill: 20, whole: 60_000 });
    expect(await answerOn(begun({ 'content-length': 1000 }))).toEqual(stalled);
  });

  it('that comes steadily for too long is told so', async () => {
    jest.replaceProperty(served.app.get(UploadRoute), 'pace', { standstill: 60_000, whole: 50 });
    const line = begun();
    const drops = setInterval(() => line.write('S2,氏名\r\n'), 1);
    expect(await answerOn(line)).toEqual(stalled);
    clearInterval(drops);
  });

  it('that was refused is not waited for longer than any other request', async () => {
    const line = begun({ cookie: '', 'content-length': 1000 });
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
    expect(await answerOn(line)).toMatchObject({ status: 401 });
    expect(line.socket?.destroyed).toBe(false);
    jest.advanceTimersByTime(30_000);
    await once(line.socket!, 'close');
  });
});

describe('GET /imports/:id/rows.csv', () => {
  const get = (id: string, query = '', as = cookie) =>
    served.app.inject({ method: 'GET', url: `/imports/${id}/rows.csv${query}`, headers: { cookie: as } });

  it('gives the rows back with their reasons', async () => {
    const { id } = await anImport(ownerOf(served), office, manager, 'rows', { state: 'CHECKED' });
    const answer = await get(id, '?verdict=REVIEW&encoding=cp932');
    expect(answer.headers['content-type']).toBe('text/csv; charset=Shift_JIS');
    expect(iconv.decode(answer.rawPayload, 'cp932')).toBe(
      'スタッフ番号,氏名,ファイルの行,判定,理由\r\nrows no,rows name,2,要確認,いまの担当と違います（担当は変えません）\r\n',
    );
    expect((await get(id, '?verdict=NEW')).body.trim().split('\r\n')).toHaveLength(1);
  });

  it('is not there for others, nor for what is no verdict or encoding', async () => {
    const { id } = await anImport(ownerOf(served), office, manager, 'rows');
    const coordinator = await aUser(ownerOf(served), office as never);
    expect((await get(id, '', await cookieOf(served, coordinator))).statusCode).toBe(404);
    expect((await get(id, '', '')).statusCode).toBe(401);
    expect((await get('nothing')).statusCode).toBe(404);
    expect((await get(id, '?verdict=toString')).statusCode).toBe(422);
    expect((await get(id, '?encoding=utf7')).statusCode).toBe(422);
  });
});
