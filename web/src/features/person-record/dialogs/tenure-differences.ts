import { isDay } from '#domain';
import { useI18n } from 'vue-i18n';
import { useDayWords } from '../../../composables/useDayWords.ts';

interface Tenure {
  readonly fromOn?: unknown;
  readonly toOn?: unknown;
  readonly leftHow?: unknown;
  readonly leftReason?: unknown;
  readonly unit?: unknown;
  readonly rank?: unknown;
}

/** A tenure as it stands now, beside the one that is about to be saved. */
export function useTenureDifferences(mine: () => Tenure) {
  const { t } = useI18n();
  const words = useDayWords();
  const day = (it: unknown) => (isDay(it) ? words.full(it) : '');
  const text = (it: unknown) => String(it ?? '');
  const how = (it: unknown) => (it ? t(`record.leftHow.${String(it)}`) : '');

  return (theirs: Readonly<Record<string, unknown>>) => [
    { label: t('record.fromOn'), mine: day(mine().fromOn), theirs: day(theirs['fromOn']) },
    { label: t('record.lastDay'), mine: day(mine().toOn), theirs: day(theirs['toOn']) },
    { label: t('record.leftHowLabel'), mine: how(mine().leftHow), theirs: how(theirs['leftHow']) },
    { label: t('record.leftReason'), mine: text(mine().leftReason), theirs: text(theirs['leftReason']) },
    { label: t('record.tenureUnit'), mine: text(mine().unit), theirs: text(theirs['unit']) },
    { label: t('record.tenureRank'), mine: text(mine().rank), theirs: text(theirs['rank']) },
  ];
}
