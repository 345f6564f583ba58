import { isDay } from '#domain';
import { useI18n } from 'vue-i18n';
import { useDayWords } from '../../../composables/useDayWords.ts';

type Theirs = Readonly<Record<string, unknown>>;

/** What somebody else made of the same work meanwhile, beside what is about to be done with it. */
export function useAssignmentDifferences() {
  const { t } = useI18n();
  const words = useDayWords();
  const said = (day: unknown) => (isDay(day) ? words.full(day) : '');

  return (theirs: Theirs, mine: { startedOn?: unknown; endedOn?: unknown; reason?: string; owner?: string }) => [
    { label: t('record.startedOn'), mine: said(mine.startedOn), theirs: said(theirs['startedOn']) },
    { label: t('record.endedOn'), mine: said(mine.endedOn), theirs: said(theirs['endedOn']) },
    { label: t('ui.reason.label'), mine: mine.reason ?? '', theirs: String(theirs['reason'] ?? '') },
    ...(mine.owner ? [{ label: t('record.newOwner'), mine: mine.owner, theirs: '' }] : []),
  ];
}
