import type { DayContext, DayReading } from '../day-phrase/day-reading.ts';
import type { Channel, ReportTo } from '../words.ts';

/** Characters of the raw text, from `start` up to `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What was understood of a few characters. Whoever corrects it rewrites exactly these. */
export type QuickChip = Range &
  (
    | { readonly kind: 'DIRECTION'; readonly words: string }
    | { readonly kind: 'DUE' | 'REPORT_DAY' | 'NEXT_DAY'; readonly day: DayReading }
    | { readonly kind: 'REPORT_WAY' | 'NEXT_WAY'; readonly channel: Channel }
    | { readonly kind: 'REPORT_TO'; readonly reportTo: ReportTo }
  );

export type QuickChipKind = QuickChip['kind'];

/** A fact, an issue with its promise, or nothing but the next date. It may go over several lines of the raw text. */
export interface QuickLine extends Range {
  readonly kind: 'FACT' | 'ISSUE' | 'NEXT';
  /** Its words as typed, without marks and without what became a chip. */
  readonly text: string;
  readonly chips: readonly QuickChip[];
}

/** Every character of the raw text is part of exactly one piece. */
export interface QuickPiece extends Range {
  readonly role: 'MARK' | 'CHIP' | 'TEXT' | 'BLANK';
}

export interface QuickReading {
  readonly lines: readonly QuickLine[];
  readonly pieces: readonly QuickPiece[];
}

/** From where the days of a quick entry are seen; what each of them is for follows from its mark. */
export type QuickContext = Omit<DayContext, 'purpose'>;
