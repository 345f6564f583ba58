import { afterAll, beforeAll, beforeEach, expect } from '@jest/globals';
import type { ImportKind } from '#domain';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { createTestDatabase } from '../../../libs/launch/src/testing-database.ts';
import type { Actor } from '../core/actor.ts';
import { clock } from '../core/clock.ts';
import { newId } from '../core/id.ts';
import { UnitOfWork } from '../core/work.ts';
import { dataSourceFor } from '../data-source.ts';
import { checkImport } from '../imports/check-import.ts';
import { decideImportRows } from '../imports/decide-import-rows.ts';
import { workOnNext } from '../imports/engine/work-through.ts';
import { lookedAt } from '../imports/file-head.ts';
import { fileToCheck } from '../imports/look-into-import.ts';
import { importById } from '../imports/import-by-id.ts';
import type { CheckImportInput, DecideImportRowsInput } from '../imports/import.input.ts';
import { importRows, type RowsAsked } from '../imports/import-rows.ts';
import { cancelImport, runImport, undoImport } from '../imports/move-import.ts';
import { uploadImport } from '../imports/upload-import.ts';
import { NOON, type TestDatabase } from './in-work.ts';
import { openDatabase } from './committed.ts';

/** Files that are brought in from end to end, on a database of its own: a worker commits, so nothing is rolled back. */
export function useImports() {
  let owner: DataSource;
  let served: DataSource;
  let pool: pg.Pool;
  let work: UnitOfWork;
  let url: string;
  let database: TestDatabase & { close(): Promise<void> };
  let startClock: () => void;

  beforeAll(async () => {
    const made = await createTestDatabase(`enishi_${newId().replaceAll('-', '')}`);
    url = made.url;
    owner = await dataSourceFor(made.ownerUrl, 2).initialize();
    served = await dataSourceFor(url, 2).initialize();
    pool = new pg.Pool({ connectionString: url, max: 3, options: '-c jit=off' });
    work = new UnitOfWork(served, true);
  }, 30_000);
  beforeEach(async () => {
    startClock?.();
    startClock = clock.stopAt(NOON);
    database ??= await openDatabase(owner);
  });
  afterAll(async () => {
    startClock();
    await database.close();
    await pool.end();
    await served.destroy();
    await owner.destroy();
  });

  const standing = (actor: Actor, id: string) => work.look(actor, (look) => importById(look, id));
  const toTheEnd = async () => {
    while (await workOnNext(pool, newId()));
  };

  return {
    /** The database as its owner sees it; what is written here is committed. */
    get database(): TestDatabase {
      return database;
    },
    get pool(): pg.Pool {
      return pool;
    },
    get url(): string {
      return url;
    },
    get work(): UnitOfWork {
      return work;
    },
    standing,
    toTheEnd,

    async upload(actor: Actor, officeId: string, file: string | Buffer, kind: ImportKind = 'STAFF'): Promise<string> {
      const bytes = Buffer.from(file as string);
      const pieces = async function* () {
        yield bytes;
      };
      const table = await lookedAt(pieces());
      const asked = { officeId, kind, fileName: 'staff.csv' };
      const saved = await work.run(actor, (it) => uploadImport(it, asked, table, { bytes: bytes.length, pieces }));
      return saved.id;
    },

    async beginCheck(actor: Actor, input: CheckImportInput) {
      const table = await fileToCheck(work, actor, input);
      return work.run(actor, (it) => checkImport(it, input, table));
    },

    async check(actor: Actor, id: string, over: Partial<CheckImportInput> = {}) {
      const { version } = await standing(actor, id);
      await this.beginCheck(actor, { id, version, ...over });
      await toTheEnd();
      return standing(actor, id);
    },

    async start(actor: Actor, id: string) {
      const { version } = await standing(actor, id);
      await work.run(actor, (it) => runImport(it, { id, version }));
    },

    async run(actor: Actor, id: string) {
      await this.start(actor, id);
      await toTheEnd();
      return standing(actor, id);
    },

    async undo(actor: Actor, id: string) {
      const { version } = await standing(actor, id);
      await work.run(actor, (it) => undoImport(it, { id, version }));
      await toTheEnd();
      return standing(actor, id);
    },

    cancel: (actor: Actor, id: string) => work.run(actor, (it) => cancelImport(it, { id })),
    decide: (actor: Actor, input: DecideImportRowsInput) => work.run(actor, (it) => decideImportRows(it, input)),

    async rows(actor: Actor, id: string, asked: RowsAsked = {}) {
      return (await work.look(actor, (look) => importRows(look, id, { first: 100, ...asked }))).nodes;
    },

    /** What the tables hold, row by row, without what counts changes and without the import itself. */
    async contents(): Promise<Record<string, string>> {
      const tables = [
        'person',
        'person_office',
        'client',
        'site',
        'org_unit',
        'supervisor',
        'assignment',
        'contract_term',
      ].concat(['ownership', 'tenure', 'consent', 'conversation', 'fact', 'open_issue', 'follow_up']);
      const kept: Record<string, string> = {};
      for (const table of tables) {
        const { rows } = await database.client.query<{ row: string }>(
          `select (to_jsonb(t) - 'version')::text as row from ${table} t order by 1`,
        );
        kept[table] = rows.map(({ row }) => row).join('\n');
      }
      return kept;
    },

    expectDone(it: { readonly state: string; readonly faultCode: string | null }, state = 'DONE') {
      expect([it.state, it.faultCode]).toEqual([state, null]);
    },
  };
}

export type Importing = ReturnType<typeof useImports>;
