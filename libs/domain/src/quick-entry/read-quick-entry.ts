import { piecesOf } from './pieces.ts';
import type { QuickChip, QuickContext, QuickLine, QuickReading, Range } from './quick-reading.ts';
import { rowOf, type Row } from './row.ts';

interface Open {
  kind: QuickLine['kind'];
  start: number;
  end: number;
  texts: string[];
  chips: QuickChip[];
}

/**
 * One text as facts, issues and the next date. `A:` `【A】` `事実：` `・` begin a fact, `B:` `課題：` `相談：` an issue; `→`
 * says its direction, `@金曜` its due day, `報告 電話 12/6` when and how it is told, `次 来週火曜` the next date. Anything
 * else stays a fact: no character is lost, and `pieces` accounts for each.
 */
export function readQuickEntry(raw: string, context: QuickContext): QuickReading {
  const lines: Open[] = [];
  const marks: Range[] = [];
  const chips: Range[] = [];
  let isAfterBlank = true;
  for (const { 0: line, index } of raw.matchAll(/[^\n]+/g)) {
    isAfterBlank ||= raw.startsWith('\n\n', index - 2);
    if (!line.trim()) {
      isAfterBlank = true;
      continue;
    }
    const last = lines.findLast(({ kind }) => kind !== 'NEXT');
    const asIssue = rowOf(line, index, true, context);
    const continues = !asIssue.mark && last && isContinued(asIssue, last, isAfterBlank) ? last : undefined;
    const isIssue = asIssue.mark === 'ISSUE' || continues?.kind === 'ISSUE';
    const row = isIssue ? asIssue : rowOf(line, index, false, context);
    marks.push(...row.marks);
    chips.push(...row.chips);
    if (continues) extend(continues, row);
    else lines.push({ kind: kindOf(row), start: row.start, end: row.end, texts: [row.text], chips: [...row.chips] });
    isAfterBlank = false;
  }
  return {
    lines: lines.map(({ texts, ...it }) => ({ ...it, text: texts.filter(Boolean).join('\n') })),
    pieces: piecesOf(raw, marks, chips),
  };
}

const kindOf = ({ mark, text, chips }: Row) =>
  mark ?? (!text && chips.some((it) => it.kind === 'NEXT_DAY') ? 'NEXT' : 'FACT');

/** What belongs to an issue goes on with it; words do where they are indented. The next date stands for itself. */
function isContinued({ beginsWith, isIndented }: Row, last: Open, isAfterBlank: boolean): boolean {
  if (beginsWith === 'NEXT') return false;
  if (beginsWith === 'ISSUE' && last.kind === 'ISSUE') return true;
  return isIndented && !isAfterBlank;
}

function extend(line: Open, row: Row) {
  line.end = row.end;
  line.texts.push(row.text);
  line.chips.push(...row.chips);
}
