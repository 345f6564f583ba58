import {
  PromisePart,
  PromiseScope,
  type Channel,
  type Day,
  type IssueState,
  type PromiseGroup,
  type ReportTo,
} from '#domain';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { promisesForFile } from '../owed/index.ts';
import { exportedList, type Column } from './exported-list.ts';

class PromisesQuery {
  @IsIn(Object.values(PromiseScope))
  scope: PromiseScope;

  @IsOptional()
  @IsUUID()
  clientId?: string;

  @IsOptional()
  @IsIn(Object.values(PromisePart))
  part?: PromisePart;
}

interface Row {
  readonly row: {
    readonly group: PromiseGroup;
    readonly nextOn: Day;
    readonly text: string;
    readonly person: { readonly name: string; readonly reading: string | null } | null;
    readonly clientName: string | null;
    readonly owner: { readonly name: string } | null;
    readonly raisedOn: Day;
    readonly dueOn: Day | null;
    readonly direction: string | null;
    readonly reportTo: ReportTo | null;
    readonly reportOn: Day | null;
    readonly reportVia: Channel | null;
    readonly state: IssueState;
  };
}

const columns: Column<Row>[] = [
  {
    head: 'exports.column.group',
    cell: ({ row }, { say }) => say(row.group === 'LATE' ? 'exports.late' : `owed.group.${row.group}`),
  },
  { head: 'exports.column.nextOn', cell: ({ row }, { day }) => day(row.nextOn) },
  { head: 'conversations.issues', cell: ({ row }) => row.text },
  { head: 'people.column.NAME', cell: ({ row }) => row.person?.name },
  { head: 'exports.column.reading', cell: ({ row }) => row.person?.reading },
  { head: 'owed.client', cell: ({ row }) => row.clientName },
  { head: 'issues.part.ownerId', cell: ({ row }) => row.owner?.name },
  { head: 'exports.column.raisedOn', cell: ({ row }, { day }) => day(row.raisedOn) },
  { head: 'issues.part.dueOn', cell: ({ row }, { day }) => day(row.dueOn) },
  { head: 'issues.part.direction', cell: ({ row }) => row.direction },
  { head: 'issues.part.reportTo', cell: ({ row }, { say }) => row.reportTo && say(`issues.reportTo.${row.reportTo}`) },
  { head: 'issues.part.reportOn', cell: ({ row }, { day }) => day(row.reportOn) },
  {
    head: 'issues.part.reportVia',
    cell: ({ row }, { say }) => row.reportVia && say(`issues.channel.${row.reportVia}`),
  },
  { head: 'issues.part.state', cell: ({ row }, { say }) => say(`issues.state.${row.state}`) },
];

/** 約束: what is owed, in the scope and part that the screen shows. */
export const promisesList = exportedList<PromisesQuery, Row>({
  name: 'promises',
  title: 'exports.list.promises',
  Query: PromisesQuery,
  open: (look, query) => ({ ...promisesForFile(look, query), columns }),
});
