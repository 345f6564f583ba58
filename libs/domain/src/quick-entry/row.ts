import { halfWidth } from '../day-phrase/half-width.ts';
import { directionOf } from './direction.ts';
import { markOf } from './marks.ts';
import type { QuickChip, QuickContext, Range } from './quick-reading.ts';
import { tokensOf } from './tokens.ts';

/** A line of the raw text, in half width, with what it says. All places are those of the raw text. */
export interface Row extends Range {
  readonly mark: 'FACT' | 'ISSUE' | null;
  readonly isIndented: boolean;
  /** Whether it begins with what belongs to an issue, or with the next date. */
  readonly beginsWith: 'ISSUE' | 'NEXT' | null;
  readonly text: string;
  readonly chips: readonly QuickChip[];
  /** The marks with all that belongs to them, from left to right. */
  readonly marks: readonly Range[];
}

/** While somebody types, all lines but one are those of the keystroke before: they are not read again. */
const known = new WeakMap<QuickContext, Map<string, Row>>();
const MOST_KNOWN = 2_000;

/** A line that stands at a place of the raw text, read as if it belonged to an issue or not. */
export function rowOf(raw: string, offset: number, isIssue: boolean, context: QuickContext): Row {
  let rows = known.get(context);
  if (!rows || rows.size > MOST_KNOWN) known.set(context, (rows = new Map()));
  const key = `${isIssue ? 'B' : 'A'}${raw}`;
  const row = rows.get(key) ?? readRow(raw, isIssue, context);
  rows.set(key, row);
  return offset === 0 ? row : movedBy(offset, row);
}

function movedBy(offset: number, row: Row): Row {
  const move = <T extends Range>(it: T): T => ({ ...it, start: it.start + offset, end: it.end + offset });
  return { ...move(row), chips: row.chips.map(move), marks: row.marks.map(move) };
}

/** One line by itself; its places begin at its own start. */
function readRow(raw: string, isIssue: boolean, context: QuickContext): Row {
  const plain = halfWidth(raw);
  const mark = markOf(plain.text);
  const from = mark?.length ?? plain.text.length - plain.text.trimStart().length;
  const text = plain.text.slice(from);
  const tokens = tokensOf(text, isIssue && mark?.kind !== 'FACT', context);
  const direction = isIssue && mark?.kind !== 'FACT' ? directionOf(text, tokens) : undefined;

  const place = ({ start, end }: Range): Range => ({ start: plain.rawOf(from + start), end: plain.rawOf(from + end) });
  const wholes = [...tokens, ...(direction ? [direction] : [])].sort((a, b) => a.start - b.start);
  const chips = wholes.flatMap((it) => ('chips' in it ? it.chips : [it]));
  const ranges = wholes.map(place);
  const begin = plain.rawOf(from);
  return {
    mark: mark?.kind ?? null,
    isIndented: !mark && from > 0,
    beginsWith: wholes[0]?.start !== 0 ? null : chips[0]?.kind.startsWith('NEXT') ? 'NEXT' : 'ISSUE',
    start: mark ? 0 : begin,
    end: raw.trimEnd().length,
    text: textBetween(raw, begin, ranges),
    chips: chips.map((it) => ({ ...it, ...place(it) })),
    marks: [...(mark ? [{ start: 0, end: begin }] : []), ...ranges],
  };
}

/** The words as they were typed, without what was taken out of them. */
function textBetween(raw: string, from: number, ranges: readonly Range[]): string {
  const starts = [from, ...ranges.map(({ end }) => end)];
  const gaps = starts.map((start, at) => raw.slice(start, ranges[at]?.start).trim());
  return gaps.filter(Boolean).join(' ');
}
