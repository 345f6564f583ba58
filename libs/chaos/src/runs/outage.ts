import type { Database } from '../ground.ts';
import { connected } from '../../../launch/src/postgres/setup.ts';
import { prepareDatabase } from '../../../launch/src/prepare-database.ts';
import { say } from '../../../launch/src/say.ts';
import { finding, type Finding } from '../finding.ts';
import { Fleet } from '../fleet.ts';
import { countIn, untilCounted, untilDone } from '../ledger-state.ts';
import { SHORT_PACE, type Orders } from '../orders.ts';
import { FaultyServer } from '../smtp/faulty-server.ts';
import type { Stage } from '../stage.ts';

const WORKERS = 3;

/** Two business mornings that follow one another, of the office with most people to look after. */
const MORNINGS = `
  select a.day::text as first, b.day::text as second
  from office_day a join office_day b on b.office_id = a.office_id and b.day = a.day + 1
  where a.is_business and b.is_business and a.day > clock_today()
    and a.office_id = (select office_id from office_role group by office_id order by count(*) desc, office_id limit 1)
  order by a.day limit 1`;

const TOLD_MORNINGS = `select count(*)::int as n from reminder where kind = 'MORNING' and told_at is not null`;

/** The clock of the database stands at that moment, for every worker alike. */
const setClock = ({ ownerUrl }: Database, moment: string) =>
  connected(ownerUrl, async (db) => {
    const { pathname } = new URL(ownerUrl);
    await db.query(
      `alter database ${db.escapeIdentifier(pathname.slice(1))} set enishi.now = ${db.escapeLiteral(moment)}`,
    );
  });

/** Down from a morning until 26 hours later, over midnight: whoever was to get two morning mails gets the newest, once. */
export async function outage(stage: Stage): Promise<Finding[]> {
  const database = await stage.fresh('chaos_outage');
  await prepareDatabase(database.ownerUrl, true);
  const days = await connected(
    database.ownerUrl,
    async (db) => (await db.query<Record<'first' | 'second', string>>(MORNINGS)).rows[0]!,
  );
  const server = await FaultyServer.open({ seed: stage.seed, share: 0 });
  const fleet = new Fleet(stage.guard, stage.folder);
  const orders: Orders = {
    kind: 'PRODUCT',
    databaseUrl: database.url,
    smtpUrl: null,
    oracleUrl: null,
    onDoubt: null,
    clockOff: 0,
    pace: SHORT_PACE,
  };
  const begin = (more: Partial<Orders>) => fleet.start(...Array<Orders>(WORKERS).fill({ ...orders, ...more }));
  const waiting = `select count(*)::int as n from delivery where phase = 'PENDING'`;
  try {
    await setClock(database, `${days.first}T08:05:00+09:00`);
    await begin({});
    await untilCounted(database.ownerUrl, `${TOLD_MORNINGS}`);
    await untilDone(database.ownerUrl, 20, 'MORNING', []);
    await fleet.killAll();
    const before = await countIn(database.ownerUrl, waiting);
    await setClock(database, `${days.second}T10:05:00+09:00`);
    await begin({ smtpUrl: server.url });
    await untilCounted(database.ownerUrl, `${TOLD_MORNINGS} and local_day = $1`, [days.second]);
    for (const kind of ['MORNING', 'MANAGER_MORNING']) await untilDone(database.ownerUrl, 60, kind);
    const sent = `select count(*)::int as n from delivery d join reminder r on r.id = d.reminder_id where r.kind = 'MORNING' and d.phase = 'SENT'`;
    const older = `${sent} and r.local_day = $1`;
    const twice = `select count(*)::int as n from (select r.recipient_id, r.kind from delivery d join reminder r on r.id = d.reminder_id
      where r.kind in ('MORNING', 'MANAGER_MORNING') and d.phase = 'SENT' group by 1, 2 having count(*) > 1) it`;
    say(`outage: from ${days.first} 8:05 to ${days.second} 10:05, ${before} mails waited`);
    const line = finding('26 h outage over midnight');
    return [
      line('mails that waited', before, '≥', 1),
      line('morning mails sent afterwards', await countIn(database.ownerUrl, sent), '≥', 1),
      line('of these of the day before', await countIn(database.ownerUrl, older, [days.first]), '=', 0),
      line('people with two of a kind', await countIn(database.ownerUrl, twice), '=', 0),
      line('mails that still wait', await countIn(database.ownerUrl, waiting), '=', 0),
    ];
  } finally {
    await fleet.killAll();
    await server.close();
  }
}
