import { createHash } from 'node:crypto';
import {
  aboutOf,
  careOf,
  graphemeCount,
  noteLines,
  RAW_LIMIT,
  tidy,
  type Day,
  type FieldTexts,
  type NoteField,
  type NoteLine,
} from '#domain';
import type { UnderstoodLine } from '../engine/rules.ts';
import { Said } from '../engine/said.ts';
import { writtenChannel } from './written-channel.ts';
import { writtenNext } from './written-next.ts';

/** Whose note it is where the file does not say; the timeline shows it as it shows a name. */
const NOBODY_NAMED = '記載なし';

/** A past note of a talk, as its line of the file says it. */
export function understandNote(texts: FieldTexts<NoteField>, today: Day): UnderstoodLine {
  const said = new Said(texts);
  const staffNo = said.staffNo('staffNo');
  if (!staffNo) said.blame('STAFF_NO_MISSING', 'staffNo');
  const heldOn = said.day('heldOn');
  if (!heldOn && !said.has('heldOn')) said.blame('DAY_MISSING', 'heldOn');
  const author = said.name('author') ?? NOBODY_NAMED;
  const note = noteIn(texts, said);
  const lines = heldOn && note ? noteLines(note, heldOn) : null;
  if (lines?.lines.length === 0) said.blame('NOTE_EMPTY', 'text');
  const channel = writtenChannel(texts.channel ?? '');

  return {
    key: staffNo && heldOn && note ? keyOf([staffNo, heldOn, author, note]) : null,
    label: [staffNo, heldOn?.replaceAll('-', '/'), author].filter(Boolean).join(' ') || null,
    fields: {
      ...{ staff_no: staffNo, held_on: heldOn, author, note, channel: channel ?? 'VISIT' },
      lines: onlyOnce(lines?.lines ?? []).map((line, ordinal) => ({ ...rowOf(line, today), ordinal })),
      next_on: heldOn && (writtenNext(texts.nextOn ?? '', heldOn) ?? lines?.nextOn ?? null),
      remarks: channel ? [] : [{ code: 'CHANNEL_ASSUMED', field: 'channel', value: tidy(texts.channel ?? '') }],
    },
    faults: said.faults,
  };
}

/** The text as it is kept, whole. One that is longer than a conversation holds is for its author to cut, not for us. */
function noteIn(texts: FieldTexts<NoteField>, said: Said): string | null {
  const note = tidy(texts.text ?? '');
  if (!note) said.blame('NOTE_EMPTY', 'text');
  if (note.length > RAW_LIMIT && graphemeCount(note) > RAW_LIMIT) said.blame('NOTE_TOO_LONG', 'text');
  else if (note.length > RAW_LIMIT * 4) said.blame('NOTE_TOO_LONG', 'text');
  else return note || null;
  return null;
}

/** What a note says twice is said once; the text that is kept has both. */
const onlyOnce = (lines: readonly NoteLine[]) =>
  lines.filter((it, at) => lines.findIndex(({ kind, text }) => kind === it.kind && text === it.text) === at);

/** One note from another, however its text was spaced. */
const keyOf = (parts: readonly string[]) =>
  createHash('sha256')
    .update(parts.map((it) => it.normalize('NFKC').replace(/\s+/g, ' ')).join('\n'))
    .digest('hex');

/**
 * A line as it is stored. Nobody looks at thousands of lines: what a writer would be asked about, health or trouble at
 * home, is kept for the owners and their manager. Days of a promise that are over promise nothing.
 */
function rowOf(line: NoteLine, today: Day) {
  const { kind, text } = line;
  if (kind === 'FACT') return { kind, text, about: aboutOf(text) ?? 'WORK', is_sensitive: careOf(text) !== null };
  const ahead = (day: Day | null) => (day && day >= today ? day : null);
  return {
    ...{ kind, text, direction: line.direction, due_on: ahead(line.dueOn) },
    ...{ report_on: ahead(line.reportOn), report_via: line.reportVia, report_to: line.reportTo },
  };
}
