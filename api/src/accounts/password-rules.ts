import { PASSWORD_LEAST, passwordLength } from '#domain';
import { Refused } from '../core/errors.ts';

const PASSWORD_MOST = 200;

/** What guessers try first. With these and the user's own names taken away, something must be left. */
const COMMON =
  `password passw0rd p@ssword p@ssw0rd パスワード pass word qwertyuiop qwerty asdfghjkl asdf zxcvbnm zxcv 1q2w3e4r 1qaz2wsx
  0123456789 1234567890 123456789 12345678 1234567 123456 12345 1234 987654321 87654321 654321 abcdefgh abcdef abcd abc
  administrator admin welcome letmein iloveyou sunshine princess football baseball dragon monkey master superman
  sakura enishi login user guest test secret company tokyo nihon japan`.split(/\s+/);

const LEAST_LEFT = 6;
const LEAST_DIFFERENT = 5;

/** One form for a password, however a keyboard composes it. */
export const oneForm = (password: string): string => password.normalize('NFC');

/** Refuses what is guessed at once. `names` are the user's own: mail and name. No other rule, so that people choose sentences. */
export function checkNewPassword(password: string, names: readonly string[]): void {
  const length = passwordLength(password);
  if (length < PASSWORD_LEAST) throw new Refused('PASSWORD_TOO_SHORT', 'password');
  if (length > PASSWORD_MOST) throw new Refused('PASSWORD_TOO_LONG', 'password');
  if (isGuessed(oneForm(password).toLowerCase(), names)) throw new Refused('PASSWORD_TOO_COMMON', 'password');
}

function isGuessed(password: string, names: readonly string[]): boolean {
  const own = names.flatMap((name) => [name, ...name.split(/[\s@._+-]+/), name.replaceAll(/\s/g, '')]);
  const known = [...own.filter((word) => [...word].length >= 2), ...COMMON]
    .map((word) => oneForm(word).toLowerCase())
    .sort((a, b) => b.length - a.length);
  const left = known.reduce((rest, word) => rest.replaceAll(word, ''), password);
  return [...left].length < LEAST_LEFT || new Set(left).size < LEAST_DIFFERENT;
}
