import { IssueNeed, PeopleColumn, PeopleSort, PersonPhase } from '#domain';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString } from 'class-validator';
import { askedNames } from '../core/called.sql.ts';
import { everyoneStatement, PeopleFilter, type PersonRow } from '../roster/index.ts';
import { IsFlag, IsNumeral } from './asked-for.ts';
import { exportedList, type Column } from './exported-list.ts';

/** The filter of the list, and how it stands. */
class PeopleQuery extends PeopleFilter {
  @IsOptional()
  @IsString()
  search?: string;

  @IsOptional()
  @IsIn(Object.values(PeopleSort))
  sort?: PeopleSort;

  @IsFlag()
  isDescending?: boolean;

  /** The columns beside the name, with dots between them. */
  @IsOptional()
  @Transform(({ value }) => (typeof value === 'string' ? value.split('.').filter(Boolean) : (value as unknown)))
  @IsIn(Object.values(PeopleColumn), { each: true })
  columns?: PeopleColumn[];

  @IsFlag()
  override hasNoOwner?: boolean;

  @IsFlag()
  override neverMet?: boolean;

  @IsFlag()
  override refused?: boolean;

  @IsNumeral()
  override silentDays?: number;

  @IsOptional()
  @IsIn(Object.values(IssueNeed))
  override issues?: IssueNeed;

  @IsOptional()
  @IsIn(Object.values(PersonPhase))
  override phase?: PersonPhase;
}

type Row = { readonly row: PersonRow };

/**
 * Also where the screen shows no number: several are called the same, and the office's books know them by it. And always
 * who does not want to hear from us: a sheet is what letters are written from.
 */
const names: Column<Row>[] = [
  { head: 'people.column.NAME', cell: ({ row }) => row.name },
  { head: 'exports.column.reading', cell: ({ row }) => row.reading },
  { head: 'people.column.STAFF_NO', cell: ({ row }) => row.staffNo },
  { head: 'exports.column.contactRefusedOn', cell: ({ row }, { day }) => day(row.contactRefusedOn) },
];
const chosen: Record<PeopleColumn, Column<Row>[]> = {
  STAFF_NO: [],
  CLIENT: [
    { head: 'people.column.CLIENT', cell: ({ row }) => row.clientName },
    { head: 'exports.column.site', cell: ({ row }) => row.siteName },
  ],
  OWNER: [{ head: 'people.column.OWNER', cell: ({ row }) => row.owner?.name }],
  LAST_CONTACT: [{ head: 'people.column.LAST_CONTACT', cell: ({ row }, { day }) => day(row.lastHeldOn) }],
  NEXT: [{ head: 'people.column.NEXT', cell: ({ row }, { day }) => day(row.nextOn) }],
  RENEWAL: [{ head: 'people.column.RENEWAL', cell: ({ row }, { day }) => day(row.renewalOn) }],
  ISSUES: [
    { head: 'people.column.ISSUES', cell: ({ row }) => row.openIssues },
    { head: 'exports.column.lateIssues', cell: ({ row }) => row.lateIssues },
  ],
  PHASE: [{ head: 'people.column.PHASE', cell: ({ row }, { say }) => say(`people.phase.${row.phase}`) }],
};

/** 名簿: whom I may see, narrowed, ordered and with the columns that the screen has. */
export const peopleList = exportedList<PeopleQuery, Row>({
  name: 'people',
  title: 'exports.list.people',
  Query: PeopleQuery,
  open: (look, { search, sort, isDescending, columns, ...filter }) => ({
    ...everyoneStatement(look, {
      filter,
      ways: askedNames(search),
      sort: sort ?? 'READING',
      isDescending: isDescending ?? false,
    }),
    columns: [
      ...names,
      ...Object.values(PeopleColumn).flatMap((it) => ((columns ?? [it]).includes(it) ? chosen[it] : [])),
    ],
  }),
});
