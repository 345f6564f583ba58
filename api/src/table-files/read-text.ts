import type { TextEncoding } from '#domain';
import { READ_LIMITS } from './read-limits.ts';
import { TableFault, type TableSource } from './table-reading.ts';

const labels: Readonly<Record<TextEncoding, string>> = {
  UTF8: 'utf-8',
  UTF16LE: 'utf-16le',
  UTF16BE: 'utf-16be',
  CP932: 'shift_jis',
  EUCJP: 'euc-jp',
};

/**
 * Never fails: bytes that mean nothing become U+FFFD, and a separator or line end after them stays one. `shift_jis` of the
 * platform is CP932 with all extensions of NEC and IBM. A mark at the beginning is taken away.
 */
export const textDecoder = (encoding: TextEncoding): TextDecoder => new TextDecoder(labels[encoding]);

/** Both old encodings have one wave dash, which platforms read as ～ or 〜. The product keeps the latter. */
export const waved = (text: string, encoding: TextEncoding): string =>
  encoding === 'CP932' || encoding === 'EUCJP' ? text.replaceAll('\uff5e', '\u301c') : text;

/**
 * The text of a file, piece by piece.
 * @throws TableFault FILE_TOO_LARGE
 */
export async function* textOf(source: TableSource, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = textDecoder(encoding);
  for await (const piece of limited(source)) yield waved(decoder.decode(piece, { stream: true }), encoding);
  yield waved(decoder.decode(), encoding);
}

/** The bytes as they come, until they are too many. */
export async function* limited(source: TableSource): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const piece of source) {
    bytes += piece.length;
    if (bytes > READ_LIMITS.bytes) throw new TableFault('FILE_TOO_LARGE', READ_LIMITS.bytes);
    yield piece;
  }
}
