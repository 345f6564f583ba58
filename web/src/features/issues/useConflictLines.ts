import { isDay, type Channel, type IssueState, type ReportTo } from '#domain';
import { useI18n } from 'vue-i18n';
import type { Difference, Theirs } from '../../composables/useConflict.ts';
import { useDayWords } from '../../composables/useDayWords.ts';
import type { Deed, DeedForm } from './issue-deeds.ts';
import { promiseOf } from '../promises/index.ts';
import { useColleagues } from './useColleagues.ts';

/** What somebody saved meanwhile beside what I wanted, in words and line by line. */
export function useConflictLines() {
  const { t } = useI18n();
  const words = useDayWords();
  const colleagues = useColleagues();
  const nameOf = (id: unknown) => colleagues.value.find((it) => it.id === id)?.name ?? '';

  const say: Record<string, (value: unknown) => string> = {
    state: (it) => (it ? t(`issues.state.${it as IssueState}`) : ''),
    ownerId: nameOf,
    dueOn: sayDay,
    direction: String,
    deciderId: nameOf,
    decideOn: sayDay,
    reportTo: (it) => (it ? t(`issues.reportTo.${it as ReportTo}`) : ''),
    reportOn: sayDay,
    reportVia: (it) => (it ? t(`issues.channel.${it as Channel}`) : ''),
    heldUntilOn: sayDay,
    resolution: String,
  };

  function sayDay(it: unknown): string {
    return isDay(it) ? words.short(it) : '';
  }

  return (saved: Theirs, deed: Deed, form: DeedForm): Difference[] => {
    const mine: Record<string, unknown> = mineOf(deed, form);
    const theirs: Theirs = { ...saved, ownerId: idOf(saved['owner']), deciderId: idOf(saved['decider']) };
    return Object.entries(say)
      .filter(([field]) => field in mine)
      .map(([field, inWords]) => ({
        label: t(`issues.part.${field}`),
        theirs: theirs[field] == null ? '' : inWords(theirs[field]),
        mine: mine[field] == null ? '' : inWords(mine[field]),
      }))
      .filter(({ theirs, mine }) => theirs !== mine);
  };
}

const idOf = (user: unknown) => (user as { id: string } | null | undefined)?.id;

/** What the deed would leave behind; `state` where it changes that. */
function mineOf(deed: Deed, form: DeedForm) {
  const promise = promiseOf(form.promise);
  switch (deed) {
    case 'resolve':
    case 'settle':
      return { state: 'RESOLVED', resolution: form.text };
    case 'report':
      return { state: 'REPORTED' };
    case 'interim':
      return { reportOn: promise.reportOn };
    case 'change':
    case 'promise':
      return { ...promise };
    case 'hold':
      return { state: 'ON_HOLD', heldUntilOn: form.untilOn };
    case 'withdraw':
      return { state: 'WITHDRAWN' };
    case 'unsettle':
      return { state: 'NEEDS_PROMISE' };
    case 'reopen':
      return { state: 'OPEN', dueOn: promise.dueOn, reportOn: promise.reportOn };
  }
}
