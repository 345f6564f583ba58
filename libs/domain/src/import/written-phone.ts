import { isPhone, phoneText } from '../person-text.ts';
import type { WrittenPhoneFault } from './import-faults.ts';

export type WrittenPhone = { readonly phone: string } | { readonly fault: WrittenPhoneFault };

const dashes = /[‐‑‒–—―−－ー─━ｰ~〜～]/g;
/** Two numbers in a cell: the second begins with a 0 after something that parts them. */
const several = /\d[\d() -]{8,}\s*(?:[/,、;\n]|\s{2,}|または|or)\s*\(?[0+]/;
/** A spreadsheet takes the first 0 of a number away. A mobile number has ten digits then, another nine. */
const cut = /^(?:[789]0\d{8}|[1-9]\d{8})$/;

/**
 * The telephone number that a cell of a file means, with plain digits and hyphens: full width, any dash, `+81` before a
 * Japanese number, and the first 0 that a spreadsheet took away. Null for an empty cell, or one
 * with a dash.
 */
export function writtenPhone(text: string): WrittenPhone | null {
  const plain = text.normalize('NFKC').replace(dashes, '-').trim();
  if (!plain || plain === '-') return null;
  if (several.test(plain)) return { fault: 'PHONE_SEVERAL' };
  const phone = domestic(phoneText(plain).replace(/^(?:tel|電話|携帯)[.: ]*/i, ''));
  return isPhone(phone) ? { phone } : { fault: 'PHONE_UNREADABLE' };
}

function domestic(phone: string): string {
  const japanese = /^(?:\+|0{2}|010-?)81[- ]?(?:\(0\))?[- ]?(.*)$/.exec(phone)?.[1];
  if (japanese) return japanese.startsWith('0') ? japanese : `0${japanese}`;
  return cut.test(phone) ? `0${phone}` : phone;
}
