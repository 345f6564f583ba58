import { IMPORT_KEPT_DAYS } from '#domain';
import { isLetGo, type ImportView } from './import-view.ts';
import { isForTheFile } from './row-decisions.ts';

/** A sentence of the words of imports: its key, what it names, and the number by which it is counted. */
export interface Said {
  readonly key: string;
  readonly named?: Readonly<Record<string, string | number>>;
  readonly count?: number;
}
type Outcome = Pick<ImportView, 'state' | 'isForgotten' | 'totalRows'> & {
  readonly counts: Omit<ImportView['counts'], '__typename'>;
  readonly names: readonly { readonly user: unknown }[];
  readonly viewerMay: readonly string[];
  readonly reviewReasons: readonly { readonly code: string }[];
};

const gone = { days: IMPORT_KEPT_DAYS };
const counted = (key: string, n: number): Said => ({ key, named: { n }, count: n });

/** What was found in a file, or what became of it. */
export function outcomeTitle(it: Outcome): Said {
  const { state, counts, totalRows } = it;
  if (isLetGo(it)) return { key: 'outcome.letGo', named: gone };
  if (state !== 'CHECKED') return counted(`outcome.${state}`, state === 'UNDONE' ? counts.undone : counts.imported);
  const ready = counts.new + counts.update;
  return ready ? { key: 'outcome.CHECKED', named: { n: ready, all: totalRows ?? 0 } } : { key: 'outcome.nothing' };
}

/** What that means, and what can be done; `until` is when it can be taken back for the last time, in words. */
export function outcomeNotes(it: Outcome, until: string | undefined): readonly Said[] {
  const { state, counts, names, viewerMay, reviewReasons } = it;
  const kept = counted('outcome.kept', counts.kept);
  if (it.isForgotten)
    return [
      isLetGo(it) ? { key: 'outcome.bringAgain' } : { key: 'outcome.forgotten', named: gone },
      ...(counts.kept ? [kept] : []),
    ];

  const isChecked = state === 'CHECKED';
  /** Others can be taken in before those that wait. */
  const goesOn = isChecked && counts.new + counts.update > 0;
  /** Colleagues in the file of whom nobody knows yet who they are here. */
  const unknown = names.filter(({ user }) => !user).length;
  const notes: readonly (readonly [unknown, Said])[] = [
    [isChecked, { key: 'check.done' }],
    [state === 'CANCELLED' && counts.imported, { key: 'outcome.goOn' }],
    [state === 'UNDONE' && counts.kept, kept],
    [state !== 'UNDONE' && counts.review, counted(`outcome.${goesOn ? 'waiting' : 'waitingStill'}`, counts.review)],
    [(isChecked || state === 'DONE') && counts.review && isForTheFile(reviewReasons), { key: 'outcome.forTheFile' }],
    [isChecked && counts.assumed, counted('outcome.assumed', counts.assumed)],
    [
      viewerMay.includes('check') && unknown,
      { key: 'names.unknown', named: { n: unknown, all: names.length }, count: unknown },
    ],
    [viewerMay.includes('undo') && until, { key: 'undo.until', named: { until: until ?? '' } }],
  ];
  return notes.flatMap(([isSo, note]) => (isSo ? [note] : []));
}
