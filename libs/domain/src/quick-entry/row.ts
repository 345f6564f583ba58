import { halfWidth } from '../day-phrase/half-width.ts';
import { aroundDirection, arrowIn, directionOf } from './direction.ts';
import { inSentence } from './in-sentence.ts';
import { markOf } from './marks.ts';
import type { QuickChip, QuickContext, Range } from './quick-reading.ts';
import { tokensOf, type Token } from './tokens.ts';

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
  const isOfIssue = isIssue && mark?.kind !== 'FACT';
  const marked = tokensOf(text, isOfIssue, context);
  const arrow = isOfIssue ? arrowIn(text, marked) : undefined;
  const spoken = isOfIssue ? aroundDirection(text, arrow, inSentence(text, marked, context)) : [];
  const tokens = [...marked, ...(mark && isAll(text, spoken) ? [] : spoken)].sort((a, b) => a.start - b.start);
  const direction = arrow && directionOf(text, arrow, tokens);

  const place = ({ start, end }: Range): Range => ({ start: plain.rawOf(from + start), end: plain.rawOf(from + end) });
  const wholes = [...tokens, ...(direction ? [direction] : [])].sort((a, b) => a.start - b.start);
  const chips = wholes.flatMap((it) => ('chips' in it ? it.chips : [it]));
  const ranges = wholes.map(place);
  const begin = plain.rawOf(from);
  return {
    mark: mark?.kind ?? null,
    isIndented: !mark && from > 0,
    beginsWith: beginningOf(text, wholes),
    start: mark ? 0 : begin,
    end: raw.trimEnd().length,
    text: textBetween(
      raw,
      begin,
      ranges,
      wholes.map((it) => 'isInSentence' in it),
    ),
    chips: chips.map((it) => ({ ...it, ...place(it) })),
    marks: [...(mark ? [{ start: 0, end: begin }] : []), ...ranges],
  };
}

/** Whether nothing is left of the words: an issue that says only its day says nothing. */
const isAll = (text: string, spoken: readonly Token[]) => !textBetween(text, 0, spoken).replace(/[、。]/g, '');

/** A sentence that says more than the promise stands for itself, unless it is indented. */
function beginningOf(text: string, wholes: readonly (Token | QuickChip)[]): Row['beginsWith'] {
  const [first] = wholes;
  if (first?.start !== 0) return null;
  if (!('chips' in first)) return 'ISSUE';
  if (first.chips[0]?.kind.startsWith('NEXT')) return 'NEXT';
  const isArrow = /^(?:→|⇒|->|=>)/.test(text);
  return !first.isInSentence || isArrow || !textBetween(text, 0, wholes) ? 'ISSUE' : null;
}

/** The words as they were typed, without what was taken out of them; a sentence closes over what was. */
function textBetween(raw: string, from: number, ranges: readonly Range[], closes: readonly boolean[] = []): string {
  const starts = [from, ...ranges.map(({ end }) => end)];
  const gaps = starts.map((start, at) => raw.slice(start, ranges[at]?.start));
  return gaps.reduce((text, gap, at) => {
    const isJoined = closes[at - 1] && !/\s$/.test(text) && !/^\s/.test(gap);
    return text.trim() && gap.trim() && !isJoined ? `${text.trim()} ${gap.trim()}` : text.trim() + gap.trim();
  }, '');
}
