import { tidy } from './text.ts';

/** How names, readings and addresses are kept, so that one way of writing them meets every other. */

const katakana = /[ァ-ヶヽヾ]/g;
const hyphens = /[ー−―‐–—]/g;

export const toHiragana = (text: string): string =>
  text.replace(katakana, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

const oneSpaced = (text: string): string => tidy(text).replace(/\s+/g, ' ');

/** A name as it is written: its characters stay, its parts are one blank apart. */
export const nameText = (text: string): string => oneSpaced(text);

/** A reading in hiragana, whether it was typed in katakana, in half width or so. */
export const readingText = (text: string): string => toHiragana(oneSpaced(text.normalize('NFKC')));

/** A staff number in plain capitals without blanks. */
export const staffNoText = (text: string): string => tidy(text.normalize('NFKC')).replace(/\s+/g, '').toUpperCase();

/** A telephone number with plain digits and hyphens. */
export const phoneText = (text: string): string => oneSpaced(text.normalize('NFKC')).replace(hyphens, '-');

/** A Japanese number of ten or eleven digits that begins with 0, or an international one that begins with +. */
export function isPhone(text: string): boolean {
  if (text.length > 30 || !/^\+?[\d() -]+$/.test(text)) return false;
  const digits = text.replace(/\D/g, '');
  return text.startsWith('+') ? digits.length >= 8 && digits.length <= 15 : /^0\d{9,10}$/.test(digits);
}

export const emailText = (text: string): string => tidy(text.normalize('NFKC'));

/** One @ between a name and a domain with a dot inside. Whether mail arrives is known only by sending. */
export function isEmail(text: string): boolean {
  if (text.length > 254 || /[\s,;<>"]/.test(text)) return false;
  const [name, domain, ...more] = text.split('@');
  if (!name || !domain || more.length > 0) return false;
  return domain.includes('.') && domain.split('.').every(Boolean);
}
