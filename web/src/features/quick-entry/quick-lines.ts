import {
  aboutOf,
  careOf,
  type About,
  type Care,
  type Channel,
  type Day,
  type QuickChip,
  type QuickChipKind,
  type QuickReading,
} from '#domain';
import type { PromiseForm } from '../promises/index.ts';
import { isOpen } from './rewrite.ts';

export interface QuickFact {
  readonly text: string;
  /** A guess from its words; null where nothing is told by them. */
  readonly about: About | null;
  readonly care: Care | null;
}

export interface QuickIssue {
  readonly text: string;
  /** Only what was said; the rest stays as the sheet has it. */
  readonly promise: Partial<Pick<PromiseForm, 'dueOn' | 'direction' | 'reportTo' | 'reportOn' | 'reportVia'>>;
}

/** A quick entry as the record takes it. */
export interface QuickLines {
  readonly facts: readonly QuickFact[];
  readonly issues: readonly QuickIssue[];
  /** The next date, where it was said: the last one counts. */
  readonly next: { readonly on: Day; readonly channel: Channel | null } | null;
  /** How many days wait for an answer. */
  readonly openQuestions: number;
}

/** What was written, as facts, issues and the next date. A day that is still asked is left out. */
export function linesOf({ lines }: QuickReading): QuickLines {
  const facts = lines.filter(({ kind, text }) => kind !== 'ISSUE' && text).map(({ text }) => factOf(text));
  const issues = lines
    .filter(({ kind, text, chips }) => kind === 'ISSUE' && (text || chips.length))
    .map(({ text, chips }) => ({ text, promise: promiseIn(chips) }));
  const chips = lines.flatMap((it) => it.chips);
  const on = dayOf(chips, 'NEXT_DAY');
  return {
    facts,
    issues,
    next: on ? { on, channel: channelOf(chips, 'NEXT_WAY') ?? null } : null,
    openQuestions: chips.filter(isOpen).length,
  };
}

const factOf = (text: string): QuickFact => ({ text, about: aboutOf(text), care: careOf(text) });

function promiseIn(chips: readonly QuickChip[]): QuickIssue['promise'] {
  const direction = chips.flatMap((it) => ('words' in it ? it.words : [])).join('\n');
  const dueOn = dayOf(chips, 'DUE');
  const reportOn = dayOf(chips, 'REPORT_DAY');
  const reportVia = channelOf(chips, 'REPORT_WAY');
  const reportTo = chips.findLast((it) => it.kind === 'REPORT_TO')?.reportTo;
  return {
    ...(direction && { direction }),
    ...(dueOn && { dueOn }),
    ...(reportOn && { reportOn }),
    ...(reportVia && { reportVia }),
    ...(reportTo && { reportTo }),
  };
}

function dayOf(chips: readonly QuickChip[], kind: QuickChipKind): Day | undefined {
  const days = chips.flatMap((it) => (it.kind === kind && 'day' in it && it.day.kind === 'DAY' ? it.day.on : []));
  return days.at(-1);
}

const channelOf = (chips: readonly QuickChip[], kind: QuickChipKind): Channel | undefined =>
  chips.flatMap((it) => (it.kind === kind && 'channel' in it ? it.channel : [])).at(-1);
