import type pg from 'pg';
import type { Guard } from '../../../launch/src/guarded.ts';
import { connected } from '../../../launch/src/postgres/setup.ts';
import { say } from '../../../launch/src/say.ts';
import { copiedDatabase, dropDatabase, filledDatabase, type Database } from '../bench-database.ts';
import { FEW_PEOPLE, SMALL } from '../flat.ts';
import { verdict, type Verdict } from '../reaches.ts';
import { cookieOf } from '../sample.ts';
import { startProduct } from '../servers.ts';
import { aligned } from '../table.ts';
import { addedRows, writeBare } from './bare-rows.ts';
import { bringIn } from './bring-in.ts';
import { notesFile, staffFile, type Colleagues } from './staff-file.ts';

const ROWS = 10_000;
const SECONDS = 30;
const TIMES_BARE = 3;
const TIMES_MEMORY = 1.3;
const TIMES_STRETCH = 1.5;

/** A head of the first branch, who brings files in there. */
const HEAD = 49;
const [IMPORTED, BARE] = ['enishi_imported', 'enishi_bare'];

interface Office extends Colleagues {
  readonly id: string;
}

/** Said below the table, so that nobody has to look into the sources. */
const BARE_IS =
  'bare: the rows of people, work, places and talks and their history, as they were at last, by one INSERT a table in one transaction, all indexes, keys and rules in place; nothing is read, checked, compared, shown or kept to be taken back.';

type Line = Awaited<ReturnType<typeof bringIn>> & { readonly what: string; readonly bare: number | null };

/** Files through the product, beside the rows that came of them written by one statement a table; and a long one. */
export async function measureImport(
  guard: Guard,
  cluster: Database,
  folder: string,
  manyRows: number,
): Promise<Verdict[]> {
  await filledDatabase(cluster, SMALL, { people: FEW_PEOPLE });
  const bare = await copiedDatabase(cluster, SMALL, BARE);
  const cookie = cookieOf(HEAD);

  /** A product that has just begun: its worker has held nothing yet. */
  const brought = async (database: Database, kind: 'STAFF' | 'NOTES', rows: number, against: Database | null) => {
    const what = `${kind === 'STAFF' ? 'staff' : 'notes'}, ${rows.toLocaleString('en')} rows`;
    say(`Importing ${what} ...`);
    const server = await startProduct(guard, database.url, folder);
    const line = await connected(database.ownerUrl, async (owner): Promise<Line> => {
      const office = await officeOf(owner);
      const file = (kind === 'STAFF' ? staffFile : notesFile)(rows, office);
      const done = await bringIn(server, owner, { kind, officeId: office.id, cookie, file });
      const added = against && (await addedRows(owner, done.id));
      const seconds = added && (await connected(against.ownerUrl, (db) => writeBare(db, added)));
      return { ...done, what, bare: seconds };
    });
    await server.stop();
    return line;
  };

  const first = await copiedDatabase(cluster, SMALL, IMPORTED);
  const staff = await brought(first, 'STAFF', ROWS, bare);
  const notes = await brought(first, 'NOTES', ROWS, bare);
  const many = await brought(await copiedDatabase(cluster, SMALL, IMPORTED), 'STAFF', manyRows, null);
  for (const name of [IMPORTED, BARE]) await dropDatabase(cluster, name);
  say(`\n${table([staff, notes, many])}\n\n${BARE_IS}\n`);
  say(
    `Seconds for each 10,000 of ${manyRows.toLocaleString('en')}: ${many.stretches.map((it) => it.toFixed(1)).join(' ')}\n`,
  );
  return [
    ...[staff, notes].flatMap((line) => [
      verdict(`import of ${line.what}: seconds`, line.seconds, '≤', SECONDS),
      verdict(`import of ${line.what}: of which were not taken in`, line.rows - line.imported, '≤', 0),
      verdict(`import of ${line.what}: times the bare rows`, line.seconds / line.bare!, '≤', TIMES_BARE),
    ]),
    verdict(`import: of ${manyRows.toLocaleString('en')} not taken in`, many.rows - many.imported, '≤', 0),
    verdict(
      'import: seconds of the last quarter of the long file / of the first',
      slowing(many.stretches),
      '≤',
      TIMES_STRETCH,
    ),
    verdict('import: memory of the worker, the long file / 10,000 rows', many.memory / staff.memory, '≤', TIMES_MEMORY),
    verdict('import: memory of the worker with notes / with staff', notes.memory / staff.memory, '≤', TIMES_MEMORY),
  ];
}

/** How much longer ten thousand rows take at the end of a file than at its beginning. */
function slowing(stretches: readonly number[]): number {
  const quarter = Math.ceil(stretches.length / 4);
  const sum = (some: readonly number[]) => some.reduce((all, it) => all + it, 0);
  return sum(stretches.slice(-quarter)) / sum(stretches.slice(0, quarter));
}

async function officeOf(owner: pg.Client): Promise<Office> {
  const { rows } = await owner.query<Office>(
    `select h.office_id as id,
       (select json_agg(distinct u.name) from office_role r join app_user u on u.id = r.user_id
        where r.office_id = h.office_id and r.role = 'COORDINATOR') as coordinators,
       (select json_agg(distinct u.name) from office_role r join app_user u on u.id = r.user_id
        where r.office_id = h.office_id and r.role = 'SALES') as sales
     from office_role h join app_user a on a.id = h.user_id where a.email = $1`,
    [`user${HEAD}@bench.example`],
  );
  return rows[0]!;
}

const table = (lines: readonly Line[]): string =>
  aligned([
    ['import', 'taken in', 'checked s', 'done s', 'rows/s', 'bare s', 'times bare', 'worker MiB'],
    ...lines.map(({ what, imported, checkedIn, seconds, rows, bare, memory }) => [
      ...[what, String(imported), checkedIn.toFixed(1), seconds.toFixed(1), (rows / seconds).toFixed(0)],
      ...[bare?.toFixed(1) ?? '', bare ? (seconds / bare).toFixed(2) : '', memory.toFixed(0)],
    ]),
  ]);
