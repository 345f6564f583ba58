import { ValidateBy } from 'class-validator';

/** A text that a rule of the domain admits; else the code is what the screen says. */
export const Passes = (isRight: (text: string) => boolean, code: string): PropertyDecorator =>
  ValidateBy(
    { name: code, validator: { validate: (value) => typeof value === 'string' && isRight(value) } },
    { message: code },
  );
