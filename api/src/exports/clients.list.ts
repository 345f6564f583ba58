import type { Day } from '#domain';
import { IsOptional, IsString } from 'class-validator';
import { clientsForFile } from '../clients/index.ts';
import { IsFlag } from './asked-for.ts';
import { exportedList, type Column } from './exported-list.ts';

class ClientsQuery {
  @IsOptional()
  @IsString()
  search?: string;

  @IsFlag()
  archived?: boolean;
}

interface Row {
  readonly row: Record<
    | 'name'
    | 'reading'
    | 'siteName'
    | 'sitePhone'
    | 'unitName'
    | 'supervisorName'
    | 'supervisorReading'
    | 'title'
    | 'phone',
    string | null
  > & { readonly sinceOn: Day | null; readonly people: number | null };
}

const columns: Column<Row>[] = [
  { head: 'owed.client', cell: ({ row }) => row.name },
  { head: 'exports.column.reading', cell: ({ row }) => row.reading },
  { head: 'exports.column.site', cell: ({ row }) => row.siteName },
  { head: 'exports.column.sitePhone', cell: ({ row }) => row.sitePhone },
  { head: 'exports.column.unit', cell: ({ row }) => row.unitName },
  { head: 'exports.column.people', cell: ({ row }) => row.people },
  { head: 'issues.reportTo.SUPERVISOR', cell: ({ row }) => row.supervisorName },
  { head: 'exports.column.supervisorReading', cell: ({ row }) => row.supervisorReading },
  { head: 'clients.field.title', cell: ({ row }) => row.title },
  { head: 'exports.column.supervisorPhone', cell: ({ row }) => row.phone },
  { head: 'exports.column.sinceOn', cell: ({ row }, { day }) => day(row.sinceOn) },
];

/** 派遣先: with its sites, units and supervisors, a row for each supervisor. */
export const clientsList = exportedList<ClientsQuery, Row>({
  name: 'clients',
  title: 'exports.list.clients',
  Query: ClientsQuery,
  open: (look, query) => ({ ...clientsForFile(look, query), columns }),
});
