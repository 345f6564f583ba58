import type { Say } from '../../core/screen-words.ts';
import type { ImportRow } from '../import-row.result.ts';
import type { ImportView } from '../import.result.ts';

/** What came of a file, as the screen tells it: how many rows, why some wait, and where these are. */
export function linesOf(done: ImportView, rows: readonly ImportRow[], hasMore: boolean, say: Say): string[] {
  const { counts, reviewReasons, faultCode } = done;
  const tally = (['NEW', 'UPDATE', 'SAME', 'REVIEW'] as const).map(
    (verdict) => `${say(`imports.rowsFile.${verdict}`)} ${counts[verdict.toLowerCase() as 'new']}`,
  );
  return [
    `${done.fileName}: ${tally.join(' / ')}`,
    `${say('imports.rowsFile.imported')} ${counts.imported}`,
    ...(faultCode ? [sentenceOf(faultCode, say)] : []),
    ...reviewReasons.map(({ code, rows: count }) => `  ${say(`imports.faults.${code}`)}: ${count}`),
    ...rows.map(
      (row) => `${say('imports.rowsFile.refersTo', { row: row.ordinal })} ${row.label ?? ''} ${reasonsOf(row, say)}`,
    ),
    ...(hasMore ? ['…'] : []),
  ];
}

const reasonsOf = ({ faults }: ImportRow, say: Say): string =>
  faults.map(({ code, value }) => `${say(`imports.faults.${code}`)}${value ? ` (${value})` : ''}`).join(' / ');

/** Of a file that cannot be read, or of a run that stopped. */
const sentenceOf = (code: string, say: Say): string =>
  /^(FILE|ROW|ROWS|COLUMNS|SHEET)_/.test(code) ? say(`errors.${code}`) : say(`imports.broke.${code}`);
