const QUOTE = 34;
const LF = 10;
const CR = 13;

interface Line {
  /** Where its text ends, and where the next line begins. */
  readonly end: number;
  readonly next: number;
}

interface Found {
  readonly cells: string[];
  /** Where the next record begins. */
  readonly next: number;
  /** How many physical lines it takes. */
  readonly lines: number;
}

/** The physical line from a place on; undefined where it has no end yet. */
export function lineAt(text: string, start: number, isEnd: boolean): Line | undefined {
  const ends = /[\r\n]/g;
  ends.lastIndex = start;
  const end = ends.exec(text)?.index ?? text.length;
  const next = nextAfter(text, end, isEnd);
  return next === null ? undefined : { end, next };
}

/** Where the next line begins, after CRLF, LF or CR; null where that has not been read yet. */
function nextAfter(text: string, end: number, isEnd: boolean): number | null {
  if (end >= text.length) return isEnd ? end : null;
  if (text.charCodeAt(end) === LF) return end + 1;
  if (end + 1 === text.length && !isEnd) return null;
  return text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
}

/**
 * The record that begins at a place: a tenth of the time of a general parser, and able to say why there is none. Null
 * where its end has not been read yet, undefined where a quotation mark opens a cell and does not close it.
 */
export function recordAt(text: string, start: number, separator: string, isEnd: boolean): Found | null | undefined {
  const parting = separator.charCodeAt(0);
  const cells: string[] = [];
  let lines = 1;
  for (let at = start; ; at += 1) {
    let end = at;
    if (text.charCodeAt(at) === QUOTE) {
      end = closeOf(text, at) + 1;
      if (end === 0) return isEnd ? undefined : null;
      if (end < text.length && !endsCell(text.charCodeAt(end), parting)) return undefined;
      const inside = text.slice(at + 1, end - 1);
      cells.push(unquoted(inside));
      lines += linesIn(inside);
    } else {
      while (end < text.length && !endsCell(text.charCodeAt(end), parting)) end += 1;
      cells.push(text.slice(at, end));
    }
    if (end < text.length && text.charCodeAt(end) === parting) {
      at = end;
      continue;
    }
    const next = nextAfter(text, end, isEnd);
    return next === null ? null : { cells, next, lines };
  }
}

/** The cells of one line in which a quotation mark does not close: that cell as it is written, the others as they should. */
export function lenientCells(line: string, separator: string): string[] {
  const cells: string[] = [];
  for (let at = 0; at <= line.length; at += 1) {
    const close = line.charCodeAt(at) === QUOTE ? closeOf(line, at) : -1;
    const isClosed = close > 0 && (close + 1 === line.length || line.charAt(close + 1) === separator);
    const parting = line.indexOf(separator, at);
    const end = isClosed ? close + 1 : parting < 0 ? line.length : parting;
    cells.push(isClosed ? unquoted(line.slice(at + 1, close)) : line.slice(at, end));
    at = end;
  }
  return cells;
}

/** The quotation mark that ends the cell which begins with one, past those that are doubled; −1 where none does. */
function closeOf(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

const endsCell = (code: number, parting: number) => code === parting || code === LF || code === CR;

const unquoted = (inside: string) => (inside.includes('"') ? inside.replaceAll('""', '"') : inside);

const linesIn = (inside: string) =>
  inside.includes('\n') || inside.includes('\r') ? (inside.match(/\r\n?|\n/g)?.length ?? 0) : 0;
