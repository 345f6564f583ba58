import type { Separator, TextEncoding } from '#domain';
import type { Actor } from '../core/actor.ts';
import { ensureFound } from '../core/policy.ts';
import type { Look, UnitOfWork } from '../core/work.ts';
import type { TableDescription } from '../table-files/index.ts';
import { lookedAt } from './file-head.ts';
import { partsOf } from './file-parts.ts';
import { ensurePossible, seenImport } from './import-subject.ts';

/** How somebody wants a file to be read; what is left out is found. */
export interface WantedReading {
  readonly encoding?: TextEncoding | null;
  readonly separator?: Separator | null;
  readonly sheet?: string | null;
  readonly headerRow?: number | null;
}

const KEPT = {
  name: 'import-kept-reading',
  text: `select json_build_object('encoding', encoding, 'separator', separator, 'sheet', sheet, 'headerRow', header_row) as answer
         from import where id = $1`,
};

/** The file as it would be read. No transaction waits for it: whoever uses what was seen asks the policy again. */
export async function fileOf(
  work: UnitOfWork,
  actor: Actor,
  id: string,
  wanted: WantedReading,
): Promise<TableDescription> {
  await work.look(actor, (look) => seenImport(look, id));
  return lookInto(work, actor, id, wanted);
}

/** The same for a check: what nobody chose is read as it was. */
export async function fileToCheck(
  work: UnitOfWork,
  actor: Actor,
  { id, ...wanted }: WantedReading & { readonly id: string },
): Promise<TableDescription> {
  const kept = await work.look(actor, (look) => keptReading(look, id));
  return lookInto(work, actor, id, { ...kept, ...said(wanted) });
}

async function keptReading(look: Look, id: string): Promise<WantedReading> {
  ensurePossible(look, 'check', await seenImport(look, id));
  return ensureFound(await look.sql.answer<WantedReading>(KEPT, [id]));
}

const lookInto = (work: UnitOfWork, actor: Actor, id: string, wanted: WantedReading) =>
  lookedAt(
    partsOf(id, (task) => work.look(actor, ({ sql }) => task(sql))),
    said(wanted),
  );

/** Only what somebody said or what was found. */
const said = ({ encoding, separator, sheet, headerRow }: WantedReading) => ({
  ...(encoding && { encoding }),
  ...(separator && { separator }),
  ...(sheet && { sheet }),
  ...(headerRow != null && { headerRow }),
});
