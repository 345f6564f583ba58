import { MinLength } from 'class-validator';

/** Asks for words; the text was tidied before, so that blanks alone are none. The code is what the screen says. */
export const NotBlank = (code: string): PropertyDecorator => MinLength(1, { message: code });
