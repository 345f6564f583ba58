import { graphemeCount } from './text.ts';

/** The shortest password. Length is what makes one hard to guess. */
export const PASSWORD_LEAST = 12;

/** How long a password is, as a person counts, however a keyboard composes it. */
export const passwordLength = (password: string): number => graphemeCount(password.normalize('NFC'));
