import type { TextEncoding } from '#domain';
import { plausibility } from './read-plausible.ts';
import { textDecoder } from './read-text.ts';
import { TableFault, type TextDetection } from './table-reading.ts';

const marks: readonly [TextEncoding, Buffer][] = [
  ['UTF8', Buffer.from([0xef, 0xbb, 0xbf])],
  ['UTF16LE', Buffer.from([0xff, 0xfe])],
  ['UTF16BE', Buffer.from([0xfe, 0xff])],
];
const candidates: readonly TextEncoding[] = ['UTF8', 'CP932', 'EUCJP'];
/** From how much of it a text is judged by its looks; its bytes are judged all. */
const LOOKED_AT = 65_536;
/** Above this share of bytes that mean nothing, or of control characters, it is no text at all. */
const MOST_BROKEN = 0.1;

/**
 * In which encoding a text is written: by its mark, else the one in which all bytes mean something, else the one in which
 * it looks most like Japanese. `isWhole` says that nothing follows, so that half a character at the end is a fault.
 * @throws TableFault where it is no text in any of them.
 */
export function detectText(head: Buffer, isWhole: boolean): TextDetection {
  const marked = marks.find(([, mark]) => head.subarray(0, mark.length).equals(mark))?.[0];
  if (marked) return { encoding: marked, sureness: 'MARKED', others: candidates.filter((it) => it !== marked) };
  const wide = wideOf(head);
  if (wide) return { encoding: wide, sureness: 'FITS', others: [] };
  const read = candidates.map((encoding) => judge(encoding, head, isWhole)).sort((a, b) => b.score - a.score);
  const [best, next] = read;
  if (!best || best.broken > MOST_BROKEN) throw new TableFault('FILE_NOT_A_TABLE');
  const others = read.slice(1).filter(({ broken }) => broken <= MOST_BROKEN);
  const isSure = best.broken === 0 && (best.encoding === 'UTF8' || !next || next.broken > 0);
  return { encoding: best.encoding, sureness: isSure ? 'FITS' : 'LIKELY', others: others.map((it) => it.encoding) };
}

/** UTF-16 without a mark: line ends, separators and digits have a zero byte, always on the same side. */
function wideOf(head: Buffer): TextEncoding | undefined {
  let even = 0;
  let odd = 0;
  const end = Math.min(head.length, LOOKED_AT) & ~1;
  for (let at = 0; at < end; at += 2) {
    if (head[at] === 0) even += 1;
    if (head[at + 1] === 0) odd += 1;
  }
  const most = Math.max(even, odd);
  if (most < 2 || most < end / 100 || Math.min(even, odd) > most / 20) return undefined;
  const encoding = odd > even ? 'UTF16LE' : 'UTF16BE';
  const text = textDecoder(encoding).decode(head.subarray(0, end), { stream: true });
  const broken = brokenIn(text) / text.length;
  return broken < 0.01 && (plausibility(text) > 0.2 || !/[^\0-\u007f]/.test(text)) ? encoding : undefined;
}

/** All bytes fitting UTF-8 is no chance; in the two others nearly any bytes fit. */
function judge(encoding: TextEncoding, head: Buffer, isWhole: boolean) {
  const text = textDecoder(encoding).decode(head, { stream: !isWhole });
  const count = text.match(/[^\0-\u007f]/g)?.length ?? 0;
  const broken = brokenIn(text);
  const looks = plausibility(text.slice(0, LOOKED_AT)) - (broken / Math.max(count, 1)) * 10;
  const isCertain = encoding === 'UTF8' && broken * 50 <= count;
  return { encoding, broken: broken / Math.max(text.length, 1), score: isCertain ? 10 : looks };
}

const brokenIn = (text: string) =>
  text.match(/[\ufffd\0-\u0008\u000e-\u001f\u007f-\u009f]|[\ud800-\udbff](?![\udc00-\udfff])/g)?.length ?? 0;
