import type { Day } from '#domain';
import type { TableRow } from '../../table-files/index.ts';
import type { RowReason } from '../import-parts.ts';
import type { ImportKindRules, UnderstoodLine } from './rules.ts';

/** A line on its way into a batch. */
export interface BatchLine extends UnderstoodLine {
  readonly ordinal: number;
  readonly line_no: number;
  readonly cells: readonly string[];
}

/** A value is shown to somebody who looks for a cell; nobody needs a novel for that. */
const SHOWN = 100;

/** What a row of the table says by its columns. Where cells lack or all are empty, nothing else is blamed. */
export function understood(
  row: TableRow,
  ordinal: number,
  mapping: readonly (string | null)[],
  rules: Pick<ImportKindRules, 'understand'>,
  today: Day,
): BatchLine {
  const texts: Record<string, string> = {};
  mapping.forEach((field, column) => {
    if (field) texts[field] = row.cells[column] ?? '';
  });
  const line = rules.understand(texts, today);
  return {
    ...line,
    ...{ ordinal, line_no: row.lineNo, cells: row.cells },
    faults: faultsOf(row, line, mapping).map((it) => placed(it, row, mapping)),
  };
}

function faultsOf(row: TableRow, line: UnderstoodLine, mapping: readonly (string | null)[]): RowReason[] {
  if (row.cells.every((cell) => !cell.trim())) return [{ code: 'ROW_EMPTY' }];
  const ofTable = row.faults.filter(({ column }) => column === undefined || mapping[column]);
  const isShort = ofTable.some(({ code }) => code === 'CELLS_LACKING');
  return [...ofTable, ...(isShort ? [] : line.faults)];
}

function placed(reason: RowReason, { cells }: TableRow, mapping: readonly (string | null)[]): RowReason {
  const column = reason.column ?? (reason.field ? mapping.indexOf(reason.field) : -1);
  if (column < 0) return reason;
  const field = reason.field ?? mapping[column] ?? undefined;
  const value = (reason.value ?? cells[column] ?? '').slice(0, SHOWN);
  return { ...reason, column, ...(field && { field }), ...(value && { value }) };
}
