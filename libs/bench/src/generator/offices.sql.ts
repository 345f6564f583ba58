import { idOn, pick, quoted, roll } from './expressions.ts';
import { FAMILY_NAMES, GIVEN_NAMES, PLACES } from './words.ts';

/** A head office, three regions, eight branches where the people are. */
const OFFICES = `
  insert into office (id, name, parent_id)
  select ${officeId('n')}, (array['本社', '東日本', '中日本', '西日本'])[n], case when n > 1 then ${officeId('1')} end
  from generate_series(1, 4) n;
  insert into office (id, name, parent_id)
  select ${officeId('n')}, ${pick(PLACES, 'n', 1)} || '支店' || n - 4, ${officeId('2 + (n - 5) % 3')}
  from generate_series(5, 12) n;`;

/** Five coordinators, a sales owner and a head for each branch, a head for each region, and an administrator. */
const USERS = `
  insert into app_user (id, email, name)
  select ${userId('u')}, 'user' || u || '@bench.example',
         ${pick(familyNames(), 'u', 2)} || ' ' || ${pick(givenNames(), 'u', 3)}
  from generate_series(1, 60) u;
  insert into office_role (id, user_id, office_id, role, grade)
  select ${idOn(`date '2024-01-01'`, `'role' || u`)}, ${userId('u')},
         case when u <= 56 then ${officeId('5 + (u - 1) % 8')} when u <= 59 then ${officeId('u - 55')} else ${officeId('1')} end,
         case when u <= 40 then 'COORDINATOR' when u <= 48 then 'SALES' when u <= 59 then 'MANAGER' else 'ADMINISTRATOR' end,
         case when u between 49 and 56 then 'OFFICE' when u between 57 and 59 then 'DEPARTMENT' end
  from generate_series(1, 60) u;
  insert into session (id, user_id, token_hash)
  select ${idOn(`date '2024-01-01'`, `'session' || u`)}, ${userId('u')}, sha256(convert_to(${tokenOf('u')}, 'UTF8'))
  from generate_series(1, 60) u;`;

export const companySql: readonly string[] = [OFFICES, USERS];

export function officeId(n: string): string {
  return idOn(`date '2024-01-01'`, `'office' || (${n})`);
}

export function userId(u: string): string {
  return idOn(`date '2024-01-01'`, `'user' || (${u})`);
}

/** What the cookie of user `u` holds; in a database of invented people it needs no secret. */
export function tokenOf(u: string): string {
  return `translate(encode(sha256(convert_to('bench session ' || ${u}, 'UTF8')), 'base64'), '+/=', '-_')`;
}

export function familyNames(): string[] {
  return FAMILY_NAMES.map(([name]) => name);
}

export function givenNames(): string[] {
  return GIVEN_NAMES.map(([name]) => name);
}

/** A name and its reading from one throw. */
export const nameOf = (seed: string, part: 0 | 1): string =>
  `${oneOf(FAMILY_NAMES, seed, 4, part)} || ' ' || ${oneOf(GIVEN_NAMES, seed, 5, part)}`;

const oneOf = (pairs: readonly [string, string][], seed: string, salt: number, part: 0 | 1) =>
  `(array[${pairs.map((pair) => quoted(pair[part])).join(', ')}])[1 + ${roll(seed, salt, pairs.length)}]`;
