import type { Guard } from '../../../launch/src/guarded.ts';
import { connected } from '../../../launch/src/postgres/setup.ts';
import { CannotContinue, say } from '../../../launch/src/say.ts';
import { filledDatabase, type Database } from '../bench-database.ts';
import { userId } from '../generator/offices.sql.ts';
import { memoryFromNow, peakMemoryOf } from '../processes.ts';
import { verdict, type Verdict } from '../reaches.ts';
import { cookieOf } from '../sample.ts';
import { startProduct, type Server } from '../servers.ts';
import { aligned } from '../table.ts';

const ROWS = 200_000;
const MEMORY = 100;
/** The administrator of the head office, who for this list answers for all of it as well. */
const USER = 60;
const SEES_ALL = `
  insert into office_role (id, user_id, office_id, role, grade)
  select gen_random_uuid(), user_id, office_id, 'MANAGER', 'DEPARTMENT' from office_role r
  where user_id = ${userId(String(USER))} and role = 'ADMINISTRATOR'
    and not exists (select from office_role o where o.user_id = r.user_id and o.role = 'MANAGER')`;

/** The list of 200,000 people as a file, taken as quickly as it comes. */
export async function measureExport(guard: Guard, cluster: Database, folder: string): Promise<Verdict[]> {
  const { url, ownerUrl } = await filledDatabase(cluster, 'enishi_roster', { people: ROWS, isRoster: true });
  await connected(ownerUrl, (db) => db.query(SEES_ALL));
  say('Measuring export ...');
  const lines = [];
  for (const encoding of ['utf8', 'cp932']) {
    const server = await startProduct(guard, url, folder);
    lines.push({ encoding, ...(await exported(server, encoding)) });
    await server.stop();
  }
  const rows = lines.map(({ encoding, rows: many, seconds, mebibytes, memory }) => [
    ...[`people as ${encoding}`, String(many), seconds.toFixed(1), (many / seconds).toFixed(0)],
    ...[mebibytes.toFixed(1), memory.toFixed(0)],
  ]);
  say(`\n${aligned([['export', 'rows', 's', 'rows/s', 'MiB', 'memory + MiB'], ...rows])}\n`);
  return [
    verdict('export: rows that lack', Math.max(...lines.map((line) => ROWS - line.rows)), '≤', 0),
    verdict('export: additional memory of the API in MiB', Math.max(...lines.map(({ memory }) => memory)), '≤', MEMORY),
  ];
}

async function exported(server: Server, encoding: string) {
  const before = memoryFromNow(server.pid);
  const begun = performance.now();
  const answer = await fetch(`${server.address}/exports/people.csv?encoding=${encoding}`, {
    headers: { cookie: cookieOf(USER) },
  });
  if (!answer.ok || !answer.body) throw new CannotContinue(`The product refused the file: ${await answer.text()}`);
  let [lines, bytes] = [0, 0];
  for await (const piece of answer.body) {
    bytes += piece.length;
    for (const byte of piece) if (byte === 0x0a) lines += 1;
  }
  const seconds = (performance.now() - begun) / 1000;
  return { rows: lines - 1, seconds, mebibytes: bytes / 2 ** 20, memory: peakMemoryOf(server.pid) - before };
}
