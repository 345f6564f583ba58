import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Role } from '#domain';
import type { GraphQLSchema } from 'graphql';
import { clock } from './core/clock.ts';
import { aUser, giveRole } from './testing/builders.ts';
import { documentOf, operationsOf } from './testing/every-field.ts';
import { NOON } from './testing/in-work.ts';
import type { Row } from './testing/operations/way.ts';
import { operations } from './testing/operations.ts';
import { useServed, type Answer } from './testing/served.ts';
import { aWorld } from './testing/a-world.ts';
import { cookieAtNoon, openDatabase } from './testing/committed.ts';
import { nowhere } from './testing/world.ts';

/** Every operation is asked by people of another office: what belongs to an office is not there for the others. */

const MARK = 'kanaria';

const served = useServed();
let database: Awaited<ReturnType<typeof openDatabase>>;
let schema: GraphQLSchema;
let mine: Awaited<ReturnType<typeof aWorld>>;
let theirs: Awaited<ReturnType<typeof aWorld>>;
/** Who asks, all of my office: somebody with every role there first, then one of each role. */
let cookies: [name: string, cookie: string][];
let startClock: () => void;

beforeAll(async () => {
  startClock = clock.stopAt(NOON);
  database = await openDatabase(served.owner);
  ({ schema } = served.app.get(GraphQLSchemaHost));
  mine = await aWorld(database, 'mine');
  theirs = await aWorld(database, MARK);
  cookies = [['EVERY_ROLE', await cookieAtNoon(database, mine.insider)]];
  for (const role of Object.values(Role)) {
    const user = await aUser(database, { id: mine.officeId } as never, role);
    cookies.push([role, await cookieAtNoon(database, user)]);
    const stranger = await aUser(database, { id: theirs.officeId } as never, role);
    await database.client.query('update app_user set name = $2, version = 2 where id = $1', [
      stranger.id,
      `${MARK} ${role}`,
    ]);
  }
});
afterAll(async () => {
  startClock();
  await database.close();
});

const ask = (name: string, variables: object, cookie = ''): Promise<Answer> =>
  served.post({ query: documentOf(schema, name), variables }, { cookie });

const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code ?? null;

const waysOf = <B extends Row['bound']>(...bounds: B[]) =>
  Object.entries(operations).flatMap(([name, row]) =>
    (bounds as Row['bound'][]).includes(row.bound)
      ? Object.entries(row.ways).map(([by, way]) => ({ name, by, way, row }))
      : [],
  );

/** Clients belong to the whole organisation. */
const SHARED = ['clientId', 'siteId', 'orgUnitId', 'supervisorId', 'emptySiteId', 'recallId', 'otherRecallId'];

function expectNothingOfTheirs({ text }: Answer): void {
  const ids = Object.entries(theirs).filter(([key]) => key.endsWith('Id') && !SHARED.includes(key));
  expect(text.toLowerCase()).not.toContain(MARK);
  for (const [key, id] of ids) expect(text.includes(id as string) && key).toBe(false);
}

/** All rows of the product but the traces of what was asked, as one figure. */
async function figureOfAllRows(): Promise<string> {
  const { rows: tables } = await database.client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('audit_event', 'sign_in_limit')`,
  );
  const figures = tables.map(
    ({ name }) => `(select coalesce(md5(string_agg(t::text, ',' order by t::text)), '') from ${name} t)`,
  );
  const { rows } = await database.client.query<{ figure: string }>(
    `select concat_ws(',', ${figures.join(', ')}) as figure`,
  );
  return rows[0]!.figure;
}

describe('the table of operations', () => {
  it('has a row for every operation of the schema, and no other', () => {
    expect(Object.keys(operations).sort()).toEqual([...operationsOf(schema).keys()].sort());
  });
});

describe('without a session', () => {
  it.each(waysOf('OBJECT', 'LIST', 'ORGANISATION', 'SELF'))(
    '$name ($by) says that one is signed out',
    async ({ name, way }) => {
      const answer = await ask(name, way(theirs, theirs));
      expect(codeOf(answer)).toBe('SIGNED_OUT');
      expectNothingOfTheirs(answer);
    },
  );

  it.each(waysOf('PUBLIC'))('$name answers the same whether somebody is there or not', async ({ name, way }) => {
    const [known, unknown] = [await ask(name, way(theirs, theirs)), await ask(name, way(nowhere(), nowhere()))];
    expect(codeOf(known)).not.toBe('SIGNED_OUT');
    expect(known.text).toBe(unknown.text);
    expectNothingOfTheirs(known);
  });
});

describe('what belongs to another office', () => {
  let before: string;
  /** For those who only read. */
  let own: Awaited<ReturnType<typeof aWorld>>;

  beforeAll(async () => {
    own = await aWorld(database, 'own');
    before = await figureOfAllRows();
  });

  it.each(waysOf('OBJECT'))('is for $name ($by) the same as what does not exist', async ({ name, by, way, row }) => {
    const expected = (row.bound === 'OBJECT' && row.codes[by]) || 'NOT_FOUND';
    for (const [who, cookie] of cookies) {
      const foreign = await ask(name, way(theirs, mine), cookie);
      const missing = await ask(name, way(nowhere(), mine), cookie);
      expect([who, foreign.status, foreign.text]).toEqual([who, missing.status, missing.text]);
      expect(who === 'EVERY_ROLE' ? [expected] : [expected, 'NOT_FOUND', 'NOT_ALLOWED']).toContain(codeOf(foreign));
      expectNothingOfTheirs(foreign);
    }
    expect(await figureOfAllRows()).toBe(before);
  });

  it.each(waysOf('OBJECT'))('is there for $name ($by) where it belongs to my own', async ({ name, way }) => {
    const isRead = name in schema.getQueryType()!.getFields();
    const world = isRead ? own : await aWorld(database, 'own');
    const answer = await ask(name, way(world, world), await cookieAtNoon(database, world.insider));
    expect(answer.errors ?? []).toEqual([]);
  });

  it.each(waysOf('LIST'))('is not in $name ($by)', async ({ name, way, row }) => {
    for (const [who, cookie] of cookies) {
      const answer = await ask(name, way(mine, mine), cookie);
      expect(who === 'EVERY_ROLE' ? [null] : [null, 'NOT_ALLOWED']).toContain(codeOf(answer));
      expectNothingOfTheirs(answer);
    }
    if (row.bound === 'LIST' && row.isShared) return;
    const shown = await ask(name, way(theirs, theirs), await cookieAtNoon(database, theirs.insider));
    expect(shown.text.toLowerCase()).toContain(MARK);
  });

  it.each(waysOf('ORGANISATION'))('is not in $name, which all offices share', async ({ name, way }) => {
    for (const [who, cookie] of cookies) {
      const answer = await ask(name, way(theirs, mine), cookie);
      expect(who === 'EVERY_ROLE' ? [null] : [null, 'NOT_ALLOWED', 'CONFLICT']).toContain(codeOf(answer));
      expectNothingOfTheirs(answer);
    }
  });

  it.each(waysOf('SELF'))('stays as it is at $name', async ({ name, way }) => {
    const user = await aUser(database, { id: mine.officeId } as never);
    await giveRole(database, user.id, { id: mine.officeId } as never, Role.ADMINISTRATOR);
    const cookie = await cookieAtNoon(database, user);
    const theirSessions = async () => {
      const count =
        'select count(*), max(u.version) from session s join app_user u on u.id = s.user_id where s.user_id <> $1';
      return (await database.client.query<object>(count, [user.id])).rows;
    };
    const before = await theirSessions();
    const answer = await ask(name, way(mine, mine), cookie);
    expect(answer.errors ?? []).toEqual([]);
    expectNothingOfTheirs(answer);
    expect(await theirSessions()).toEqual(before);
  });
});
