import path from 'node:path';
import { parseArgs } from 'node:util';
import { ImportKind, TextEncoding } from '#domain';

/** What an operator asks for: `--user … --office … --kind staff file`. */
export interface Asked {
  readonly file: string;
  readonly email: string;
  readonly office: string;
  readonly kind: ImportKind;
  readonly encoding: TextEncoding | null;
  /** Headers of the file and the fields that they hold. */
  readonly map: ReadonlyMap<string, string>;
  readonly isDryRun: boolean;
}

export const USAGE = `npm run import -- --user <email> --office <name> --kind staff|notes|alumni [--encoding utf8|utf16le|utf16be|cp932|eucjp]
               [--map "header=field"]... [--dry-run] <file>`;

/** Reads the command line. Null where it is not what the usage says. */
export function askedIn(args: readonly string[]): Asked | null {
  const { values, positionals } = parsed(args);
  const { user, office, kind = '', encoding, map = [], 'dry-run': isDryRun = false } = values;
  const [file, ...more] = positionals;
  const known = <T extends object>(list: T, word: string) =>
    Object.hasOwn(list, word.toUpperCase()) ? (word.toUpperCase() as keyof T) : null;
  const [ofKind, inBytes] = [known(ImportKind, kind), encoding === undefined ? null : known(TextEncoding, encoding)];
  const pairs = map.map((it) => [it.slice(0, it.lastIndexOf('=')), it.slice(it.lastIndexOf('=') + 1)] as const);
  const isSound = file && more.length === 0 && user && office && ofKind && (encoding === undefined || inBytes);
  if (!isSound || pairs.some(([header, field]) => !header || !field)) return null;
  // npm runs a script in the checkout's folder, and tells from where it was asked.
  const from = process.env.INIT_CWD ?? '.';
  return {
    file: path.resolve(from, file),
    email: user.toLowerCase(),
    office,
    kind: ofKind,
    encoding: inBytes,
    map: new Map(pairs),
    isDryRun,
  };
}

const text = { type: 'string' } as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ user: text, office: text, kind: text, encoding: text },
        ...{ map: { type: 'string', multiple: true }, 'dry-run': { type: 'boolean' } },
      },
    });
  } catch {
    return { values: {}, positionals: [] } as never;
  }
}
