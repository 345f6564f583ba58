import { dayIn } from '#domain';
import { IsOptional, IsString } from 'class-validator';
import { usersForFile, type UserView } from '../accounts/index.ts';
import { IsFlag } from './asked-for.ts';
import { exportedList, type Column } from './exported-list.ts';
import type { Speech } from './speech.ts';

class UsersQuery {
  @IsOptional()
  @IsString()
  search?: string;

  @IsFlag()
  inactive?: boolean;
}

interface Row {
  readonly row: Omit<UserView, 'lastSignInAt'> & { readonly lastSignInAt: string | null };
}

function standingOf({ isActive, hasSignedUp }: Row['row'], { say }: Speech) {
  if (!isActive) return say('administration.shown.inactive');
  return say(hasSignedUp ? 'administration.shown.active' : 'administration.invited');
}

const columnsIn = (timeZone: string): Column<Row>[] => [
  { head: 'people.column.NAME', cell: ({ row }) => row.name },
  { head: 'people.email', cell: ({ row }) => row.email },
  {
    head: 'administration.role',
    cell: ({ row }, { say }) =>
      row.roles
        .map(({ office, role, grade }) =>
          say('accounts.roleIn', {
            office: office.name,
            role: say(grade ? `accounts.grade.${grade}` : `accounts.role.${role}`),
          }),
        )
        .join('\n'),
  },
  { head: 'people.column.PHASE', cell: ({ row }, speech) => standingOf(row, speech) },
  {
    head: 'administration.lastSignIn',
    cell: ({ row }, { day }) => row.lastSignInAt && day(dayIn(timeZone, new Date(row.lastSignInAt))),
  },
];

/** 利用者: those whom this administrator looks after. */
export const usersList = exportedList<UsersQuery, Row>({
  name: 'users',
  title: 'exports.list.users',
  Query: UsersQuery,
  open: (look, query) => ({ ...usersForFile(look, query), columns: columnsIn(look.actor.timeZone) }),
});
