import {
  dayPhraseOf,
  type Channel,
  type Day,
  type DayPurpose,
  type Language,
  type QuickChip,
  type QuickChipKind,
  type QuickContext,
  type QuickLine,
  type ReportTo,
} from '#domain';

/** The chips that hold a day, and what each is for. */
const purposes: Partial<Record<QuickChipKind, DayPurpose>> = {
  DUE: 'PROMISE',
  REPORT_DAY: 'PROMISE',
  NEXT_DAY: 'VISIT',
};

export type DayChipKind = 'DUE' | 'REPORT_DAY' | 'NEXT_DAY';

/** The day in writing, so that it is read again as exactly that day. */
export const dayText = (day: Day, kind: DayChipKind, context: QuickContext, language: Language): string =>
  dayPhraseOf(day, { ...context, purpose: purposes[kind] ?? 'PROMISE' }, language);

/** How a way and a listener are written; the grammar knows these words in every language of the screen. */
export const channelText = {
  PHONE: '電話',
  VISIT: '訪問',
  EMAIL: 'メール',
  ONLINE: 'オンライン',
  MESSAGE: 'メッセージ',
} as const satisfies Record<Channel, string>;
export const reportToText = { PERSON: '本人', SUPERVISOR: '指揮命令者', NOBODY: '不要' } as const satisfies Record<
  ReportTo,
  string
>;

/** The text with other words in the place of a chip's. */
export const replaced = (raw: string, { start, end }: { start: number; end: number }, words: string): string =>
  raw.slice(0, start) + words + raw.slice(end);

/** What an issue does not say yet: each is written behind it. */
export type Lacking = 'DIRECTION' | 'DUE' | 'REPORT_DAY';

export function lackingOf({ kind, chips }: QuickLine): Lacking[] {
  if (kind !== 'ISSUE') return [];
  const has = (it: QuickChipKind) => chips.some((chip) => chip.kind === it);
  const isTold = !chips.some((chip) => chip.kind === 'REPORT_TO' && chip.reportTo === 'NOBODY');
  const all = ['DIRECTION', 'DUE', 'REPORT_DAY'] as const;
  return all.filter((it) => !has(it) && (it !== 'REPORT_DAY' || isTold));
}

/** The text with what lacked, and where the caret goes on. A report without a way is one by telephone. */
export function added(raw: string, line: QuickLine, lacking: Lacking, words = '') {
  const way = line.chips.find(({ kind }) => kind === 'REPORT_WAY' || kind === 'REPORT_TO');
  const at = lacking === 'REPORT_DAY' && way ? way.end : line.end;
  const written = {
    DIRECTION: ' →',
    DUE: ` @${words}`,
    REPORT_DAY: way ? ` ${words}` : ` 報告 ${channelText.PHONE} ${words}`,
  };
  const text = replaced(raw, { start: at, end: at }, written[lacking]);
  return { text, caret: at + written[lacking].length };
}

/** Whether a chip waits for an answer: its day was asked back, or cannot be. */
export const isOpen = (chip: QuickChip): boolean => 'day' in chip && chip.day.kind !== 'DAY';
