import { connected } from '../../launch/src/postgres/setup.ts';

/** How the addresses of a scene begin; those of NOBODY are refused for good. */
export type Whose = 'r' | 'nobody';

const OFFICE = `
  insert into installation (is_demo) values (false) on conflict do nothing;
  with o as (insert into office (id, name) values (gen_random_uuid(), '横浜支店') returning id),
       u as (insert into app_user (id, email, name) values (gen_random_uuid(), 'administrator@chaos.example', '管理 者') returning id)
  insert into office_role (id, user_id, office_id, role) select gen_random_uuid(), u.id, o.id, 'ADMINISTRATOR' from u, o`;

const REMINDERS = `
  with u as (
    insert into app_user (id, email, name)
    select gen_random_uuid(), $1 || n || '@chaos.example', '受取 ' || n from generate_series(1, $2) n returning id, email
  ), r as (
    insert into office_role (id, user_id, office_id, role)
    select gen_random_uuid(), u.id, (select id from office order by created_at, id limit 1), 'COORDINATOR' from u
  )
  insert into reminder (id, recipient_id, kind, subject_type, subject_id, local_day, due_at)
  select gen_random_uuid(), u.id, 'TEST', 'USER', u.id, now()::date,
    now() + make_interval(secs => $3 + $4::float * row_number() over () / $2) from u`;

/** An office with an administrator, and so many users with a reminder each, due from so many seconds on over so many. */
export const setScene = (ownerUrl: string, whose: Whose, n: number, { from = 0, over = 0 } = {}): Promise<void> =>
  connected(ownerUrl, async (db) => {
    const { rows } = await db.query<{ n: number }>('select count(*)::int as n from office');
    if (rows[0]?.n === 0) await db.query(OFFICE);
    await db.query(REMINDERS, [whose, n, from, over]);
    await db.query('analyze');
  });

/** The same for a worker that keeps no ledger. */
export const setNaiveScene = (ownerUrl: string, n: number): Promise<void> =>
  connected(ownerUrl, async (db) => {
    await db.query(`create table naive_mail (id int primary key, address text, is_done boolean not null default false, lease_until timestamptz);
                    grant select, update on naive_mail to enishi_app`);
    await db.query(
      `insert into naive_mail (id, address) select n, 'r' || n || '@chaos.example' from generate_series(1, $1) n`,
      [n],
    );
  });
