import { findDayPhrases, type FoundDay } from '../day-phrase/day-phrase.ts';
import { channelAt, listenerAt } from './marks.ts';
import type { QuickChip, QuickContext } from './quick-reading.ts';
import { isWhole, makesSenseWithout } from './sense.ts';
import type { Token } from './tokens.ts';

const UNTIL = /(?:まで|迄)(?:に(?:は)?)?$/;
const AFTER_DAY = /(?:に(?:は)?|、)$/;
const AFTER_WAY = /(?:で|にて)$/;
const between = /[ 、,]*/y;
const result = /(?:その)?(?:結果|結論|状況|経過)を/y;
const tells =
  /(?:ご|お)?(?:報告|連絡|回答|返答|返事|伝え(?:る|ます)?|知らせ(?:る|ます)?)(?:を?(?:する|します|いたします|致します|入れる|入れます)|予定)?/y;
const opener =
  /電話|でんわ|tel|訪問|面談|対面|e-?mail|メール|オンライン|zoom|teams|web会議|メッセージ|チャット|line|sms|ご?本人|指揮命令者|上長/gi;
/** What leads up to the telling and says nothing without it: 席の件を, 結果は. */
const leadIn = /(?:(?:の)?(?:結果|結論|状況|経過))?(?:を|は|については)?[ 、]*$/;

/**
 * What an issue's own words say of its promise, without a mark: `12/5までに` is its due day, `12/5に電話で報告` its
 * report. Words stay words where a sentence would lose its sense without them, where a mark says the same already,
 * and where two days are named for one thing: none is guessed.
 */
export function inSentence(text: string, marked: readonly Token[], context: QuickContext): Token[] {
  const mayTell = /報告|連絡|回答|返答|返事|伝え|知らせ/.test(text);
  if (!mayTell && !/まで|迄/.test(text)) return [];
  const isFree = (it: { start: number; end: number }) =>
    !marked.some(({ start, end }) => it.start < end && it.end > start);
  const has = (kind: string) => marked.some(({ chips }) => chips.some((it) => it.kind.startsWith(kind)));
  const days = findDayPhrases(text, { ...context, purpose: 'PROMISE' }).filter((it) => isFree(it) && !isPast(it));
  const reports = mayTell && !has('REPORT') ? reportsIn(text, days).filter(isFree) : [];
  const dues = has('DUE') ? [] : days.flatMap((it) => dueOf(text, it));
  return [...only(dues), ...only(reports)].filter((it) => makesSenseWithout(text, it));
}

const only = <T>(all: readonly T[]): readonly T[] => (all.length === 1 ? all : []);
/** A sentence about a day that is over tells what was. */
const isPast = ({ reading }: FoundDay) => reading.kind === 'IMPOSSIBLE' && reading.fault === 'PAST';

function dueOf(text: string, { start, end, reading }: FoundDay): Token[] {
  const until = UNTIL.exec(text.slice(start, end));
  if (!until) return [];
  const isSaid = until[0].includes('に') || isWhole(text.slice(end));
  return isSaid
    ? [{ start, end, isInSentence: true, chips: [{ kind: 'DUE', start, end: start + until.index, day: reading }] }]
    : [];
}

/** Each report is read from its first word: 12/5, 電話で or 本人へ, in any order. */
function reportsIn(text: string, days: readonly FoundDay[]): Token[] {
  const starts = [...days.map(({ start }) => start), ...[...text.matchAll(opener)].map(({ index }) => index)];
  const reports: Token[] = [];
  for (const start of starts.sort((a, b) => a - b)) {
    if (start < (reports.at(-1)?.end ?? 0)) continue;
    const report = reportAt(text, start, days);
    if (report) reports.push(report);
  }
  return reports;
}

function reportAt(text: string, from: number, days: readonly FoundDay[]): Token | undefined {
  const chips: QuickChip[] = [];
  let at = from;
  for (;;) {
    at = skip(result, text, skip(between, text, at));
    const found = chipAt(text, at, days);
    if (!found || chips.some(({ kind }) => kind === found.chip.kind)) break;
    chips.push(found.chip);
    at = found.end;
  }
  const end = skip(tells, text, at);
  const has = (kind: QuickChip['kind']) => chips.some((it) => it.kind === kind);
  if (end === at || !has('REPORT_DAY') || !has('REPORT_WAY') || !isWhole(text.slice(end))) return undefined;
  const start = from - (leadIn.exec(text.slice(0, from))?.[0].length ?? 0);
  return { start, end, isInSentence: true, chips };
}

/** The chip is only what is rewritten when it is corrected: the words that join it to the sentence stay. */
function chipAt(text: string, start: number, days: readonly FoundDay[]) {
  const upTo = (end: number, joint: RegExp) => start + text.slice(start, end).replace(joint, '').length;
  const way = channelAt(text, start);
  if (way) {
    const chip = { kind: 'REPORT_WAY', start, end: upTo(way.end, AFTER_WAY), channel: way.channel } as const;
    return { chip, end: way.end };
  }
  const told = listenerAt(text, start);
  if (told) return { chip: { kind: 'REPORT_TO', start, ...told } as const, end: told.end };
  const day = days.find((it) => it.start === start);
  if (!day || UNTIL.test(text.slice(start, day.end))) return undefined;
  const chip = { kind: 'REPORT_DAY', start, end: upTo(day.end, AFTER_DAY), day: day.reading } as const;
  return { chip, end: day.end };
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
