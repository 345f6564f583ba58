import type { ImportVerdict } from '#domain';
import { audit } from '../core/audit.ts';
import { ensureFound } from '../core/policy.ts';
import { wordsIn, type Say } from '../core/screen-words.ts';
import type { Look } from '../core/work.ts';
import { tableWriter, type WrittenEncoding } from '../table-files/index.ts';
import type { FileHead, RowReason } from './import-parts.ts';
import { DOUBTS } from './import-rows.sql.ts';
import { seenImport } from './import-subject.ts';

interface Row {
  readonly line_no: number;
  readonly cells: readonly string[];
  readonly verdict: ImportVerdict;
  readonly reasons: readonly RowReason[];
}

const HEAD = { name: 'import-file-head', text: 'select head from import where id = $1' };

/** $1 import, $2 verdict. */
const ROWS = `
  select r.line_no, r.cells, r.verdict, r.faults || ${DOUBTS} as reasons from import_row r
  where r.import_id = $1 and ($2::text is null or r.verdict = $2 or ($2 = 'REVIEW' and r.is_kept)) order by r.ordinal`;

interface RowsFileAsked {
  readonly verdict: ImportVerdict | null;
  readonly encoding: WrittenEncoding;
}

/** Notes who takes the rows, before they have any: whoever breaks off has seen some. */
export async function noteRowsFile(look: Look, id: string, details: RowsFileAsked): Promise<void> {
  await seenImport(look, id);
  await audit(look, { action: 'importRowsFile', subjectType: 'Import', subjectId: id, details });
}

/**
 * The rows of a file as they came, with what is the matter with each in the words of the screens: to be mended and brought
 * in again. What the encoding lacks stands as 〓.
 */
export async function* rowsFile(look: Look, id: string, { verdict, encoding }: RowsFileAsked): AsyncGenerator<Buffer> {
  await seenImport(look, id);
  const { headers } = ensureFound(await look.sql.row<{ head: FileHead }>(HEAD, [id])).head;
  const say = wordsIn(look.actor.language);
  const writer = tableWriter(encoding, () => undefined);
  yield writer.head([...headers, ...['line', 'verdict', 'reasons'].map((it) => say(`imports.rowsFile.${it}`))]);
  for await (const rows of look.sql.batches<Row & Record<string, unknown>>(ROWS, [id, verdict]))
    yield writer.rows(rows.map((row) => cellsOf(row, headers, say)));
}

const cellsOf = ({ line_no, cells, verdict, reasons }: Row, headers: readonly string[], say: Say): string[] => [
  ...headers.map((_, at) => cells[at] ?? ''),
  String(line_no),
  say(`imports.rowsFile.${verdict}`),
  reasons.map((it) => sentenceOf(it, headers, say)).join('\n'),
];

/** 契約終了日: 存在しない日付です (令和8年13月1日) */
function sentenceOf({ code, column, value, refersTo }: RowReason, headers: readonly string[], say: Say): string {
  const where = column === undefined ? '' : `${headers[column] ?? ''}: `;
  const row = refersTo === undefined ? '' : ` ${say('imports.rowsFile.refersTo', { row: refersTo })}`;
  return `${where}${say(`imports.faults.${code}`)}${value ? ` (${value})` : ''}${row}`;
}
