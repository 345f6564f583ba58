import { addDays, type Day } from '#domain';
import type { Difference } from '../../composables/useConflict.ts';
import { inOrder, type CalendarDraft } from './calendar-draft.ts';

interface Speech {
  readonly t: (key: string, values?: Record<string, unknown>) => string;
  readonly locale: string;
  readonly short: (day: Day) => string;
}

/** In what two calendars differ, in words. */
export function differences(mine: CalendarDraft, theirs: CalendarDraft, speech: Speech): Difference[] {
  const { t } = speech;
  const [one, other] = [told(inOrder(mine), speech), told(inOrder(theirs), speech)];
  return Object.entries(one).flatMap(([key, text]) =>
    text === other[key] ? [] : [{ label: t(`office-calendar.${key}`), mine: text, theirs: other[key] ?? '' }],
  );
}

function told(draft: CalendarDraft, { t, locale, short }: Speech): Record<string, string> {
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const nameOf = (at: number) => weekday.format(new Date(addDays('2026-11-22', at)));
  const { yearEndFrom, yearEndUntil, opensAt, closesAt } = draft;
  return {
    closures: draft.closures
      .map(({ fromOn, untilOn, isOpen, name }) =>
        [
          fromOn === untilOn ? short(fromOn) : t('calendar.range', { from: short(fromOn), to: short(untilOn) }),
          name || t(isOpen ? 'office-calendar.extra' : 'office-calendar.closure'),
        ].join(' '),
      )
      .join('\n'),
    weeklyOff: draft.weeklyOff.map(nameOf).join(t('ui.list')),
    keepsHolidays: t(draft.keepsHolidays ? 'office-calendar.yes' : 'office-calendar.no'),
    yearEnd: yearEndFrom ? t('calendar.range', { from: yearEndFrom, to: yearEndUntil }) : t('office-calendar.no'),
    hours: t('calendar.range', { from: opensAt, to: closesAt }),
  };
}
