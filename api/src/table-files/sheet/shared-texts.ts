import type { Archive } from './archive.ts';
import { hear } from './xml.ts';

/** Some characters cannot stand in XML and are written by their number: `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

/** The texts that the sheets share, by their number. How a text is read (フリガナ) is no part of it. */
export async function sharedTextsOf(archive: Archive): Promise<readonly string[]> {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let isReading = false;
  await hear(archive.text('xl/sharedStrings.xml'), {
    open: (tag) => {
      if (tag === 'si') text = '';
      if (tag === 'rPh') isReading = true;
      isText = tag === 't' && !isReading;
    },
    text: (more) => {
      if (isText) text += more;
    },
    close: (tag) => {
      isText = false;
      if (tag === 'rPh') isReading = false;
      if (tag === 'si') texts.push(unescaped(text));
    },
  });
  return texts;
}
