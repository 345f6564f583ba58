import { findDayPhrases } from '../day-phrase/day-phrase.ts';
import { halfWidth } from '../day-phrase/half-width.ts';
import type { Day } from '../day.ts';
import { markOf } from '../quick-entry/marks.ts';
import type { QuickChip, QuickLine } from '../quick-entry/quick-reading.ts';
import { readQuickEntry } from '../quick-entry/read-quick-entry.ts';
import { LINE_LIMIT } from '../text.ts';
import type { Channel, ReportTo } from '../words.ts';
import { linesWithin } from './lines-within.ts';
import { promiseIn } from './promise-in.ts';

/** What of a promise an old note says already. The rest is asked for: the issue comes in as NEEDS_PROMISE. */
export interface NotePromise {
  readonly direction: string | null;
  readonly dueOn: Day | null;
  readonly reportOn: Day | null;
  readonly reportVia: Channel | null;
  readonly reportTo: ReportTo | null;
}

export type NoteLine =
  { readonly kind: 'FACT'; readonly text: string } | ({ readonly kind: 'ISSUE'; readonly text: string } & NotePromise);

export interface NoteReading {
  /** Facts and open issues in the order of the text, each within the length of a line. */
  readonly lines: readonly NoteLine[];
  /** The next date where the text names a single day for it. */
  readonly nextOn: Day | null;
}

/**
 * An old note of a talk as facts and open issues: `【B】` `B:` `相談：` begin an issue, all else stays a fact. Days are seen
 * from the day of the talk. A fact keeps every word; the words of an issue and its direction are parted at the arrow.
 */
export function noteLines(text: string, heldOn: Day): NoteReading {
  const raw = text.replace(/\r\n?/g, '\n');
  const { lines } = readQuickEntry(raw, { today: heldOn });
  return {
    lines: lines.flatMap((line) => linesOf(raw, line, heldOn)),
    nextOn: lines.map(({ chips }) => dayOf(chips, 'NEXT_DAY')).findLast(Boolean) ?? null,
  };
}

function linesOf(raw: string, line: QuickLine, heldOn: Day): NoteLine[] {
  if (line.kind === 'NEXT') return [];
  return line.kind === 'ISSUE' ? issuesOf(line, heldOn) : factsOf(raw, line);
}

function factsOf(raw: string, { start, end }: QuickLine): NoteLine[] {
  const written = raw.slice(start, end);
  const plain = halfWidth(written);
  const words = written.slice(plain.rawOf(markOf(plain.text)?.length ?? 0)).trim();
  return linesWithin(words, LINE_LIMIT).map((it) => ({ kind: 'FACT', text: it }));
}

function issuesOf({ text, chips }: QuickLine, heldOn: Day): NoteLine[] {
  const direction = chips.find((it) => 'words' in it)?.words ?? null;
  const [first, ...more] = linesWithin(text || (direction ?? ''), LINE_LIMIT);
  if (!first) return [];
  const said = promiseIn(direction ?? '', (words) => findDayPhrases(words, { today: heldOn, purpose: 'PROMISE' }));
  const way = chips.find((it) => 'channel' in it)?.channel;
  const told = chips.find((it) => 'reportTo' in it)?.reportTo;
  const promise: NotePromise = {
    direction,
    dueOn: dayOf(chips, 'DUE') ?? said.dueOn,
    reportOn: dayOf(chips, 'REPORT_DAY') ?? said.reportOn,
    reportVia: way ?? said.reportVia,
    reportTo: told ?? null,
  };
  return [{ kind: 'ISSUE', text: first, ...promise }, ...more.map((it) => ({ kind: 'FACT' as const, text: it }))];
}

/** A day that is certain; a question or a fault is none. */
function dayOf(chips: readonly QuickChip[], kind: 'DUE' | 'REPORT_DAY' | 'NEXT_DAY'): Day | null {
  const chip = chips.find((it) => it.kind === kind);
  return chip && 'day' in chip && chip.day.kind === 'DAY' ? chip.day.on : null;
}
