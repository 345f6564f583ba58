import type { ImportReading } from './import.result.ts';
import type { FileHead } from './import-parts.ts';

/** How many samples say what a column holds. */
const SAMPLES = 3;

/** What a screen shows of the beginning of a file, and what each column is taken for. */
export function columnsOf(
  { headers, preview, sheets, notes }: FileHead,
  mapping: readonly (string | null)[],
): Pick<ImportReading, 'columns' | 'preview' | 'sheets' | 'notes'> {
  const samplesOf = (at: number) => preview.map((row) => row[at]?.trim() ?? '').filter(Boolean);
  return {
    columns: headers.map((header, index) => ({
      index,
      header,
      samples: [...new Set(samplesOf(index))].slice(0, SAMPLES),
      field: mapping[index] ?? null,
    })),
    preview: preview.map((row) => [...row]),
    sheets: [...sheets],
    notes: [...notes],
  };
}
