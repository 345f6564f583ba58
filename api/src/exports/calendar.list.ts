import { CalendarScope, isDay, type Channel, type Day, type DueKind } from '#domain';
import { IsIn } from 'class-validator';
import { calendarForFile } from '../calendar/index.ts';
import { Passes } from '../core/passes.ts';
import { exportedList, type Column } from './exported-list.ts';

class CalendarQuery {
  @Passes(isDay, 'INVALID')
  from: Day;

  @Passes(isDay, 'INVALID')
  to: Day;

  @IsIn(Object.values(CalendarScope))
  scope: CalendarScope;
}

interface Row {
  readonly row: {
    readonly day: Day;
    readonly kind: 'TALK' | 'VISIT' | 'RENEWAL' | DueKind;
    readonly channel: Channel | null;
    readonly text: string | null;
    readonly ordinal: number | null;
    readonly person: { readonly name: string; readonly reading: string | null } | null;
    readonly owner: { readonly name: string } | null;
    readonly clientName: string | null;
  };
}

const columns: Column<Row>[] = [
  { head: 'exports.column.day', cell: ({ row }, { day }) => day(row.day) },
  {
    head: 'exports.column.kind',
    cell: ({ row: { kind, channel } }, { say }) => {
      if (kind === 'RENEWAL') return say('calendar.renewal');
      if (kind === 'TALK') return say('exports.held', { channel: say(`issues.channel.${channel ?? 'VISIT'}`) });
      return kind === 'VISIT' ? say(`issues.channel.${channel ?? 'VISIT'}`) : say(`calendar.kind.${kind}`);
    },
  },
  { head: 'people.column.NAME', cell: ({ row }) => row.person?.name },
  { head: 'exports.column.reading', cell: ({ row }) => row.person?.reading },
  { head: 'owed.client', cell: ({ row }) => row.clientName },
  {
    head: 'exports.column.text',
    cell: ({ row: { text, ordinal } }, { say }) => text ?? (ordinal && say('exports.endOfTerm', { n: ordinal })),
  },
  { head: 'issues.part.ownerId', cell: ({ row }) => row.owner?.name },
];

/** 予定: what was held, the meetings, what is owed and the terms that end, in the days that the screen shows. */
export const calendarList = exportedList<CalendarQuery, Row>({
  name: 'calendar',
  title: 'exports.list.calendar',
  Query: CalendarQuery,
  open: (look, query) => ({ ...calendarForFile(look, query), columns }),
});
