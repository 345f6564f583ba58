import type { ImportKind } from '#domain';
import type { Actor } from '../core/actor.ts';
import { add } from '../core/add.ts';
import { batchOf, FILL_JOB, JOB, JUDGE, KEEP_CHECKED, KEEP_RUN } from '../imports/engine/batch.sql.ts';
import { RULES } from '../imports/engine/kinds.ts';
import { GIVE_DATES_BACK, KEEP_DATES_AGAIN } from '../imports/notes/plan-dates.sql.ts';
import { Import } from '../imports/import.entity.ts';
import type { Office } from '../offices/office.entity.ts';
import { NOON, type TestDatabase } from './in-work.ts';

type Texts = Readonly<Record<string, string>>;

/** What became of a line. */
export interface BroughtIn {
  readonly verdict: string;
  readonly codes: string[];
  readonly isImported: boolean;
  readonly isKept: boolean;
}

const STANDS = `
  select r.verdict, r.imported_at is not null as "isImported", r.is_kept as "isKept",
    array(select x ->> 'code' from jsonb_array_elements(r.faults || r.doubts) x) as codes
  from import_row r where r.import_id = $1 order by r.ordinal`;

/** Lines of a file on their way in, and back: the engine's own statements, without its worker. */
export async function aFile(database: TestDatabase, actor: Actor, office: Office, kind: ImportKind, lines: Texts[]) {
  const { client, db } = database;
  const rules = RULES[kind];
  const { id } = await add(db, Import, {
    ...{ officeId: office.id, kind, fileName: 'notes.csv', bytes: 1, startedById: actor.id, shape: 'x' },
    ...{ mapping: [], head: { headers: [], preview: [], sheets: [], notes: [] } },
  });
  const batch = batchOf(rules);
  const inBatch = (isRun: boolean, task: () => Promise<unknown>, now = NOON) =>
    database.as(
      actor,
      async ({ sql }) => {
        await client.query(`set local timezone = 'UTC'; ${batch.tables}; ${JOB}`);
        await sql.rows(FILL_JOB, [id, isRun]);
        await task();
        await client.query('drop table if exists batch, job, known_name, met, place, work, step');
      },
      now,
    );
  const script = (...statements: string[]) => client.query(statements.join(';\n'));
  const look = async () => (await client.query<BroughtIn & Record<string, unknown>>(STANDS, [id])).rows;

  await inBatch(false, async () => {
    const understood = lines.map((texts, at) => ({
      ...rules.understand(texts, '2026-11-21'),
      ...{ ordinal: at + 1, line_no: at + 2, cells: Object.values(texts) },
    }));
    await client.query(batch.fromLines.text, [JSON.stringify(understood)]);
    await script(batch.prepare, ...rules.classify, JUDGE, KEEP_CHECKED);
  });

  return {
    id,
    look,
    decide: (ordinal: number, decision: string, personId: string | null = null) =>
      client.query(
        'update import_row set decision = $3, decided_person_id = $4 where import_id = $1 and ordinal = $2',
        [...[id, ordinal, decision, personId]],
      ),
    /** Says who it is whom the file names. */
    name: (name: string, userId: string | null) =>
      client.query(`update import set version = version + 1, names = names || $2::jsonb where id = $1`, [
        ...[id, JSON.stringify([{ name, userId, isChosen: true, rows: 1 }])],
      ]),
    async run(now = NOON) {
      await inBatch(
        true,
        async () => {
          await client.query(batch.fromRows.text, [id, 0, 20_000]);
          await script(...rules.hold, batch.prepare, ...rules.classify, JUDGE, ...rules.apply, KEEP_RUN);
        },
        now,
      );
      return look();
    },
    /** Takes all of it back; the ordinals that stay, because somebody touched them since. */
    async undo(): Promise<number[]> {
      await client.query(`update import set state = 'UNDOING', version = version + 1 where id = $1`, [id]);
      const all = lines.map((_, at) => at + 1);
      return database.as(actor, async () => {
        await client.query(GIVE_DATES_BACK.text, [id, all]);
        const { rows } = await client.query<{ kept: number[] }>('select undo_import_rows($1, $2) as kept', [id, all]);
        const kept = rows[0]?.kept ?? [];
        await client.query(KEEP_DATES_AGAIN.text, [id, kept]);
        return kept;
      });
    },
  };
}
