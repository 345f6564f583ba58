import { Transform } from 'class-transformer';
import { tidy } from '#domain';

/** Puts a text into the form in which it is kept, before it is judged: tidy, or a stricter one. */
export const Tidy = (form: (text: string) => string | null = tidy): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? form(value) : value));

/** The same for a field that may stay empty: blanks alone are nothing. */
export const TidyOrNull = (form: (text: string) => string = tidy): PropertyDecorator =>
  Tidy((text) => form(text) || null);
