import { addDays, officeDays, type Day } from '#domain';
import { holidayOf, writtenAt } from './calendar.ts';
import { colleagues } from './colleagues.ts';
import { idByName, idsOf } from './ids.ts';
import type { Tables } from './insert.ts';
import { demoSignIns } from './sign-ins.ts';

export const officeKeys = ['head', 'branch', 'omiya'] as const;
export type OfficeKey = (typeof officeKeys)[number];

const userKeys = [
  ...(['aoki', 'konishi', 'morishita', 'kawabata', 'takase', 'miura'] as const),
  ...(['soma', 'murase', 'enomoto', 'sakurai', 'kudo', 'sugimoto', 'nagamine', 'horiguchi'] as const),
] as const;
export type UserKey = (typeof userKeys)[number];

export const officeIds = idByName(0x001, officeKeys);
export const userIds = idByName(0x002, userKeys);

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
  ['soma', 'branch', 'COORDINATOR'],
  ['murase', 'branch', 'COORDINATOR'],
  ['enomoto', 'head', 'COORDINATOR'],
  ['sakurai', 'omiya', 'COORDINATOR'],
  ['kudo', 'omiya', 'COORDINATOR'],
  ['sugimoto', 'omiya', 'COORDINATOR'],
  ['sugimoto', 'omiya', 'MANAGER', 'SECTION'],
  ['nagamine', 'omiya', 'SALES'],
  ['horiguchi', 'omiya', 'MANAGER', 'OFFICE'],
];

/** Three offices, two of them under the first, who works there, and three years of office days. */
export async function companyTables(today: Day, hash: (password: string) => Promise<string>): Promise<Tables> {
  const created_at = writtenAt(addDays(today, -800));
  const roleId = idsOf(0x003);
  const days = officeDays(addDays(today, -366), addDays(today, 731), holidayOf);
  // Hashing takes its time by design, and the password stands in the terminal: once is enough for all.
  const password_hash = await hash(demoSignIns[0].password);

  return {
    office: [
      { id: officeIds.head, created_at, name: '東日本本部', time_zone: 'Asia/Tokyo', parent_id: null },
      { id: officeIds.branch, created_at, name: '横浜支店', time_zone: 'Asia/Tokyo', parent_id: officeIds.head },
      { id: officeIds.omiya, created_at, name: '大宮支店', time_zone: 'Asia/Tokyo', parent_id: officeIds.head },
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
    app_user: [...demoSignIns, ...colleagues].map(({ name, email }) => ({
      id: userIds[email.split('@')[0] as UserKey],
      created_at,
      name,
      email,
      password_hash,
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
