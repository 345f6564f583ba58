import { list } from '../list.ts';

/** The closed lists of importing, which SQL, GraphQL and the screens share. `docs/words.md` says what each means. */

/** What a file holds: dispatched staff with their work, notes of past talks, or alumni. */
export const ImportKind = list('STAFF', 'NOTES', 'ALUMNI');
export type ImportKind = keyof typeof ImportKind;

/** Where an import stands. From CHECKED one may go back to CHECKING, from DONE to RUNNING for rows decided later. */
export const ImportState = list(
  'UPLOADED',
  'CHECKING',
  'CHECKED',
  'RUNNING',
  'DONE',
  'UNDOING',
  'UNDONE',
  'CANCELLED',
  'FAILED',
);
export type ImportState = keyof typeof ImportState;

/** What a row would do: 新規, 更新, 変更なし, 要確認. */
export const ImportVerdict = list('NEW', 'UPDATE', 'SAME', 'REVIEW');
export type ImportVerdict = keyof typeof ImportVerdict;

/** What somebody decided about a row in REVIEW. */
export const ImportDecision = list('IMPORT', 'SKIP', 'SAME_PERSON', 'OTHER_PERSON');
export type ImportDecision = keyof typeof ImportDecision;

/** How the characters of a file are written as bytes. Shift_JIS is read as CP932, which is the same and more. */
export const TextEncoding = list('UTF8', 'UTF16LE', 'UTF16BE', 'CP932', 'EUCJP');
export type TextEncoding = keyof typeof TextEncoding;

/** What stands between two cells of a line. */
export const Separator = list('COMMA', 'TAB', 'SEMICOLON', 'PIPE');
export type Separator = keyof typeof Separator;

export const SEPARATORS: Readonly<Record<Separator, string>> = { COMMA: ',', TAB: '\t', SEMICOLON: ';', PIPE: '|' };
