import { dayPhraseAt } from '../day-phrase/day-phrase.ts';
import { channelAt, listenerAt } from './marks.ts';
import type { QuickChip, QuickContext } from './quick-reading.ts';

/** A mark with what it says: `@金曜`, `報告 電話 12/6`, `次 +2w`. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly chips: readonly QuickChip[];
  /** Said in the words of a sentence, which goes on without a gap. */
  readonly isInSentence?: true;
}

const candidate = /@|報告|次/g;
const aloneBefore = /(?:^|[\s、。,;:)])$/;
const aloneAfter = /^(?:$|[\s、。,;@→⇒]|->|=>|報告|次)/;
const between = /[ \t、,・]*/y;

/** What a line says beside its words. `@` and `報告` belong to an issue; `次` stands alone before a day, anywhere. */
export function tokensOf(text: string, isIssue: boolean, context: QuickContext): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(candidate)) {
    if (index < from) continue;
    const token = tokenAt(mark, text, index, isIssue, context);
    if (!token) continue;
    tokens.push(token);
    from = token.end;
  }
  return tokens;
}

function tokenAt(mark: string, text: string, at: number, isIssue: boolean, context: QuickContext) {
  if (mark === '次') return alone(text, at, skip(/次回?(?:は|:)?/y, text, at), 'NEXT', context);
  if (!isIssue) return undefined;
  if (mark === '@') return due(text, at, context);
  return alone(text, at, skip(/報告(?:は|:)?/y, text, at), 'REPORT', context);
}

function due(text: string, start: number, context: QuickContext): Token | undefined {
  if (/[a-z0-9]$/i.test(text.slice(Math.max(0, start - 1), start))) return undefined;
  const found = dayPhraseAt(text, skip(/ */y, text, start + 1), { ...context, purpose: 'PROMISE' });
  if (!found) return undefined;
  return { start, end: found.end, chips: [{ kind: 'DUE', start: found.start, end: found.end, day: found.reading }] };
}

/** A way, a day and whom to tell, in any order; and nothing else that touches them, or it is a sentence. */
function alone(text: string, start: number, from: number, kind: 'NEXT' | 'REPORT', context: QuickContext) {
  if (!aloneBefore.test(text.slice(Math.max(0, start - 1), start))) return undefined;
  const chips: QuickChip[] = [];
  let end = from;
  for (;;) {
    const at = skip(between, text, end);
    const chip = chipAt(text, at, kind, context);
    if (!chip || chips.some((it) => it.kind === chip.kind)) break;
    chips.push(chip);
    end = chip.end;
  }
  const isSaid = chips.some((it) => kind === 'REPORT' || it.kind === 'NEXT_DAY');
  return isSaid && aloneAfter.test(text.slice(end, end + 2)) ? { start, end, chips } : undefined;
}

function chipAt(text: string, at: number, kind: 'NEXT' | 'REPORT', context: QuickContext): QuickChip | undefined {
  const way = channelAt(text, at);
  if (way) return { kind: `${kind}_WAY`, start: at, ...way };
  const told = kind === 'REPORT' ? listenerAt(text, at) : undefined;
  if (told) return { kind: 'REPORT_TO', start: at, ...told };
  const purpose = kind === 'NEXT' ? 'VISIT' : 'PROMISE';
  const found = dayPhraseAt(text, at, { ...context, purpose });
  return found ? { kind: `${kind}_DAY`, start: at, end: found.end, day: found.reading } : undefined;
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
