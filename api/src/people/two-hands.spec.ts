import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createTestDatabase } from '../../../libs/launch/src/testing-database.ts';
import type { Actor } from '../core/actor.ts';
import { Conflict } from '../core/errors.ts';
import { newId } from '../core/id.ts';
import { poolOf, UnitOfWork } from '../core/work.ts';
import { dataSourceFor } from '../data-source.ts';
import { anOffice, aPerson, aUser } from '../testing/builders.ts';
import { openDatabase } from '../testing/committed.ts';
import { editPerson } from './edit-person.ts';

/** `npm run bench -- --only two-hands` runs the same with 200 writers of 50 edits each. */
const WRITERS = Number(process.env.TWO_HANDS_WRITERS ?? 20);
const EDITS = Number(process.env.TWO_HANDS_EDITS ?? 10);

/** So many writers are at the record in the same moment. More would only wait for one another at its row. */
const AT_ONCE = 2;

/** Each writer has a letter in the person's name and moves it on by one at each edit: what got lost can be counted. */
const BEGINNING = 'A'.repeat(WRITERS);
const movedOn = (name: string, writer: number) =>
  name.slice(0, writer) + String.fromCharCode(name.charCodeAt(writer) + 1) + name.slice(writer + 1);
const editsIn = (name: string) => [...name].reduce((sum, letter) => sum + letter.charCodeAt(0) - 65, 0);

let source: DataSource;
let owner: DataSource;
let actor: Actor;
let guarded: string;
let unguarded: string;

beforeAll(async () => {
  const { url, ownerUrl } = await createTestDatabase(`enishi_${newId().replaceAll('-', '')}`);
  source = await dataSourceFor(url, AT_ONCE).initialize();
  owner = await dataSourceFor(ownerUrl, AT_ONCE + 1).initialize();
  const database = await openDatabase(owner);
  const office = await anOffice(database);
  actor = await aUser(database, office);
  guarded = (await aPerson(database, office, { name: BEGINNING })).id;
  unguarded = (await aPerson(database, office, { name: BEGINNING })).id;
  await database.close();
});
afterAll(async () => {
  await source.destroy();
  await owner.destroy();
});

interface Seen {
  readonly name: string;
  readonly version: number;
}

async function lookAt(id: string): Promise<Seen> {
  const { rows } = await poolOf(owner).query<Seen>('select name, version from person where id = $1', [id]);
  return rows[0]!;
}

/** Lets so many in at a time. Whoever meets a conflict stays in, as one does who is asked to choose. */
function gate(places: number) {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (task: () => Promise<void>) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((enter) => waiting.push(enter));
    try {
      await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

async function byAllWriters(edit: (writer: number, once: ReturnType<typeof gate>) => () => Promise<void>) {
  const letIn = gate(AT_ONCE);
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: WRITERS }, async (_, writer) => {
      const one = edit(writer, letIn);
      for (let n = 0; n < EDITS; n += 1) await one();
    }),
  );
  return ((performance.now() - begun) / 1000).toFixed(1);
}

const say = (text: string) => process.stderr.write(`${text}\n`);

describe(`${WRITERS} writers who edit one person ${EDITS} times each, all at once`, () => {
  const all = WRITERS * EDITS;

  it('lose nothing: whoever comes second is shown what stands, and goes on from there', async () => {
    const id = guarded;
    const work = new UnitOfWork(source, true);
    let conflicts = 0;

    const seconds = await byAllWriters((writer, letIn) => {
      const attempt = async ({ name, version }: Seen): Promise<void> => {
        try {
          const input = { id, version, name: movedOn(name, writer) };
          await work.run(actor, (doing) => editPerson(doing, input));
        } catch (error) {
          if (!(error instanceof Conflict)) throw error;
          conflicts += 1;
          await attempt(error.theirs as Seen);
        }
      };
      return () => letIn(async () => attempt(await lookAt(id)));
    });

    const kept = editsIn((await lookAt(id)).name);
    say(`with the guard: ${all} edits, ${conflicts} conflicts, ${all - kept} lost, ${seconds} s`);
    expect(kept).toBe(all);
    expect(conflicts).toBeGreaterThan(0);
  }, 600_000);

  it('lose edits as soon as nobody asks for the version: that is what the guard is for', async () => {
    const id = unguarded;
    const blindly = 'update person set name = $2, version = version + 1 where id = $1';

    const seconds = await byAllWriters((writer, letIn) => async () => {
      const seen = await lookAt(id);
      await letIn(async () => {
        await poolOf(owner).query(blindly, [id, movedOn(seen.name, writer)]);
      });
    });

    const kept = editsIn((await lookAt(id)).name);
    say(`without the guard: ${all} edits, ${all - kept} lost, ${seconds} s`);
    expect(kept).toBeLessThan(all);
  }, 600_000);
});
