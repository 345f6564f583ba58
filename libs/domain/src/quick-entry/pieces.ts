import type { QuickPiece, Range } from './quick-reading.ts';

/** The whole raw text in pieces, without a gap. What lies in no mark and no chip is text. */
export function piecesOf(raw: string, marks: readonly Range[], chips: readonly Range[]): QuickPiece[] {
  const pieces: QuickPiece[] = [];
  const add = (start: number, end: number, role: QuickPiece['role']) => {
    if (start < end)
      pieces.push({ start, end, role: role === 'TEXT' && !raw.slice(start, end).trim() ? 'BLANK' : role });
  };
  let at = 0;
  let next = 0;
  for (const mark of marks) {
    add(at, mark.start, 'TEXT');
    at = mark.start;
    for (let chip = chips[next]; chip && chip.end <= mark.end; chip = chips[(next += 1)]) {
      add(at, chip.start, 'MARK');
      add(chip.start, chip.end, 'CHIP');
      at = chip.end;
    }
    add(at, mark.end, 'MARK');
    at = mark.end;
  }
  add(at, raw.length, 'TEXT');
  return pieces;
}
