import {
  emailText,
  graphemeCount,
  isEmail,
  nameText,
  staffNoText,
  tidy,
  writtenDay,
  writtenPhone,
  writtenReading,
  type Day,
} from '#domain';
import type { RowReason } from '../import-parts.ts';
import type { FieldTexts } from './rules.ts';

/** How long a name may be, in characters as a person counts them. */
export const NAME_LIMIT = 100;

/** Reads the cells of a line as what they should be, and keeps what is the matter with them. */
export class Said {
  readonly faults: RowReason[] = [];
  private readonly texts: FieldTexts;

  constructor(texts: FieldTexts) {
    this.texts = texts;
  }

  blame(code: string, field?: string): void {
    this.faults.push(field ? { code, field } : { code });
  }

  has(field: string): boolean {
    return Boolean(this.texts[field]?.trim());
  }

  text(field: string, limit: number, form: (text: string) => string = tidy): string | null {
    const text = form(this.texts[field] ?? '');
    if (text.length > limit && graphemeCount(text) > limit) this.blame('TOO_LONG', field);
    return text || null;
  }

  name = (field: string): string | null => this.text(field, NAME_LIMIT, nameText);
  reading = (field: string): string | null => this.text(field, NAME_LIMIT, writtenReading);
  staffNo = (field: string): string | null => this.text(field, 40, staffNoText);

  day(field: string): Day | null {
    const written = writtenDay(this.texts[field] ?? '');
    if (!written) return null;
    if ('day' in written) return written.day;
    this.blame(written.fault, field);
    return null;
  }

  phone(field: string): string | null {
    const written = writtenPhone(this.texts[field] ?? '');
    if (!written) return null;
    if ('phone' in written) return written.phone;
    this.blame(written.fault, field);
    return null;
  }

  email(field: string): string | null {
    const email = emailText(this.texts[field] ?? '');
    if (!email || email === '-') return null;
    if (isEmail(email)) return email;
    this.blame('EMAIL_INVALID', field);
    return null;
  }

  /** How often: `3`, `3回`, `３`. */
  count(field: string): number | null {
    const text = tidy((this.texts[field] ?? '').normalize('NFKC'));
    if (!text || text === '-') return null;
    const count = /^(\d{1,3})\s*(?:回|回目|times?)?$/.exec(text)?.[1];
    if (count) return Number(count);
    this.blame('COUNT_UNREADABLE', field);
    return null;
  }
}
