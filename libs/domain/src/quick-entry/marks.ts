import { Channel, type ReportTo } from '../words.ts';

/** How a line says what it is. In half width; a letter alone counts only before Japanese, `A new job` is a sentence. */
const FACT =
  /^[ \t]*(?:[aA]:|\[[aA]\]|【[aA]】|(?:事実|【事実】|\[事実\]):|【事実】|\[事実\]|[・•]|A[ \t]+(?![ \ta-zA-Z]))[ \t]*/;
const ISSUE =
  /^[ \t]*(?:[bB]:|\[[bB]\]|【[bB]】|(?:課題|相談|相談事項):|【(?:課題|相談|相談事項)】|\[(?:課題|相談)\]|B[ \t]+(?![ \ta-zA-Z]))[ \t]*/;

/** What a line begins with, and how many characters that takes. */
export function markOf(line: string): { readonly kind: 'FACT' | 'ISSUE'; readonly length: number } | undefined {
  const fact = FACT.exec(line);
  if (fact) return { kind: 'FACT', length: fact[0].length };
  const issue = ISSUE.exec(line);
  return issue ? { kind: 'ISSUE', length: issue[0].length } : undefined;
}

const channels: readonly [RegExp, Channel][] = [
  [/(?:電話|でんわ|tel)(?:で|にて)?/iy, Channel.PHONE],
  [/(?:訪問|面談|対面)(?:で|にて)?/y, Channel.VISIT],
  [/(?:e-?mail|メール|mail)(?:で|にて)?/iy, Channel.EMAIL],
  [/(?:オンライン|zoom|teams|web会議)(?:で|にて)?/iy, Channel.ONLINE],
  [/(?:メッセージ|チャット|line|sms)(?:で|にて)?/iy, Channel.MESSAGE],
];

/** The way of contact that is named at this place. */
export function channelAt(text: string, at: number): { readonly channel: Channel; readonly end: number } | undefined {
  for (const [pattern, channel] of channels) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { channel, end: pattern.lastIndex };
  }
  return undefined;
}

const listeners: readonly [RegExp, ReportTo][] = [
  [/(?:不要|なし|無し)/y, 'NOBODY'],
  [/(?:ご?本人)(?:へ|に)?/y, 'PERSON'],
  [/(?:指揮命令者|上長)(?:へ|に)?/y, 'SUPERVISOR'],
];

/** Who is told, where that is named at this place. */
export function listenerAt(
  text: string,
  at: number,
): { readonly reportTo: ReportTo; readonly end: number } | undefined {
  for (const [pattern, reportTo] of listeners) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { reportTo, end: pattern.lastIndex };
  }
  return undefined;
}
