import { ValidateBy } from 'class-validator';
import { graphemeCount } from '#domain';

/** A text of at most so many characters, as a person counts them. */
export const MaxGraphemes = (limit: number): PropertyDecorator =>
  ValidateBy(
    {
      name: 'maxGraphemes',
      validator: { validate: (value) => typeof value === 'string' && isWithin(value, limit) },
    },
    { message: 'TOO_LONG' },
  );

/** No grapheme that people write takes more than 32 units; what is far longer is refused without counting. */
const isWithin = (text: string, limit: number) =>
  text.length <= limit || (text.length <= limit * 32 && graphemeCount(text) <= limit);
