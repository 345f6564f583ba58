import { addDays, officeDays, type Day } from '#domain';
import { holidayOf, writtenAt } from './calendar.ts';
import { idByName, idsOf } from './ids.ts';
import type { Tables } from './insert.ts';
import { demoSignIns } from './sign-ins.ts';

export type OfficeKey = 'head' | 'branch';
export type UserKey = 'aoki' | 'konishi' | 'morishita' | 'kawabata' | 'takase' | 'miura';

export const officeIds = idByName(0x001, ['head', 'branch']);
export const userIds = idByName(0x002, ['aoki', 'konishi', 'morishita', 'kawabata', 'takase', 'miura']);

const roles: readonly (readonly [UserKey, OfficeKey, string, string?])[] = [
  ['aoki', 'branch', 'COORDINATOR'],
  ['konishi', 'branch', 'COORDINATOR'],
  ['morishita', 'branch', 'SALES'],
  ['kawabata', 'branch', 'MANAGER', 'SECTION'],
  ['kawabata', 'head', 'MANAGER', 'DEPARTMENT'],
  ['kawabata', 'head', 'COORDINATOR'],
  ['takase', 'branch', 'MANAGER', 'OFFICE'],
  ['takase', 'head', 'MANAGER', 'OFFICE'],
  ['takase', 'head', 'ADMINISTRATOR'],
  ['miura', 'head', 'PROGRAM_OWNER'],
];

/** Two offices, one under the other, six users, and three years of office days. */
export async function companyTables(today: Day, hash: (password: string) => Promise<string>): Promise<Tables> {
  const created_at = writtenAt(addDays(today, -800));
  const roleId = idsOf(0x003);
  const days = officeDays(addDays(today, -366), addDays(today, 731), holidayOf);
  const hashes = await Promise.all(demoSignIns.map(({ password }) => hash(password)));

  return {
    office: [
      { id: officeIds.head, created_at, name: '東日本本部', time_zone: 'Asia/Tokyo', parent_id: null },
      { id: officeIds.branch, created_at, name: '横浜支店', time_zone: 'Asia/Tokyo', parent_id: officeIds.head },
    ],
    office_day: Object.values(officeIds).flatMap((office_id) =>
      days.map((it) => ({
        office_id,
        day: it.day,
        is_business: it.isBusiness,
        holiday: it.holiday,
        promise_on: it.promiseOn,
        visit_on: it.visitOn,
      })),
    ),
    app_user: demoSignIns.map(({ name, email }, index) => ({
      id: userIds[email.split('@')[0] as UserKey],
      created_at,
      name,
      email,
      password_hash: hashes[index],
      language: 'ja',
    })),
    office_role: roles.map(([user, office, role, grade = null]) => ({
      id: roleId(),
      created_at,
      user_id: userIds[user],
      office_id: officeIds[office],
      role,
      grade,
    })),
  };
}
