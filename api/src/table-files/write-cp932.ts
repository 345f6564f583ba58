import iconv from 'iconv-lite';
import { windowsForm } from './write-forms.ts';

/** 〓, the geta mark: where a printer lacked the type, the type was put in upside down. */
const GETA = 0x81ac;

/** Chooses among the forms of the letter before it (葛󠄀): without it the letter is still the same one. */
const SELECTS_A_FORM = /^[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]$/u;

/** The rows that NEC kept of IBM's characters: read, but never written, as on Windows. */
const isSecondPlace = (code: number) => code >= 0xed40 && code <= 0xeefc;

/** The code of each UTF-16 unit, 0 where CP932 has none; made of what the reading side understands, so that both agree. */
function readCodes(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  const note = (code: number, bytes: number[]) => {
    const text = iconv.decode(Buffer.from(bytes), 'cp932');
    const unit = text.charCodeAt(0);
    if (text.length === 1 && text !== '\ufffd' && !codes[unit]) codes[unit] = code;
  };
  for (let single = 1; single < 0xe0; single++) if (single < 0x80 || single > 0xa0) note(single, [single]);
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    if (lead >= 0xa0 && lead < 0xe0) continue;
    for (let trail = 0x40; trail <= 0xfc; trail++) {
      const code = (lead << 8) | trail;
      if (trail !== 0x7f && !isSecondPlace(code)) note(code, [lead, trail]);
    }
  }
  return codes;
}

let known: Uint16Array | undefined;

/**
 * A text in the bytes of CP932, never with a `?` for what CP932 lacks: each such character, as a person counts it, is told
 * to `onLack` and becomes 〓; a letter whose form alone is lacking stands in its plain form.
 */
export function inCp932(text: string, onLack: (character: string) => void): Buffer {
  const codes = (known ??= readCodes());
  const written = windowsForm(text);
  const bytes = Buffer.allocUnsafe(written.length * 2);
  let end = 0;
  for (let at = 0; at < written.length; at++) {
    const unit = written.charCodeAt(at);
    let code = codes[unit]!;
    if (!code) {
      const lacking = characterAt(written, at);
      at += lacking.length - 1;
      if (SELECTS_A_FORM.test(lacking)) {
        onLack((written.at(at - lacking.length) ?? '') + lacking);
        continue;
      }
      onLack(lacking);
      code = GETA;
    }
    if (code > 0xff) bytes[end++] = code >> 8;
    bytes[end++] = code & 0xff;
  }
  return bytes.subarray(0, end);
}

/** The character that begins there with what is joined to it: the whole of a family, a letter with its accents. */
function characterAt(text: string, at: number): string {
  const [first] = new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(text.slice(at, at + 64));
  return first!.segment;
}
