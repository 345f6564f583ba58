import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Forgets the lines of files, so long after the moment that counts. */
const forgetting = (since: string) => `
  create or replace function forget_imports(older interval) returns void language sql volatile security definer set search_path = public, pg_temp as $$
    ${['import_part', 'import_change', 'import_row']
      .map(
        (table) => `delete from ${table} where import_id in (select id from import where ${since} < clock_now() - older
      and state not in ('CHECKING', 'RUNNING', 'UNDOING'));`,
      )
      .join('\n    ')}
    update import set head = head || '{"preview": []}' where ${since} < clock_now() - older
      and state not in ('CHECKING', 'RUNNING', 'UNDOING') and head -> 'preview' <> '[]'; $$;`;

const each = (deed: string) => `
  do $$ declare f regprocedure; begin
    for f in select oid from pg_proc where pronamespace = 'public'::regnamespace and prosecdef loop
      ${deed}
    end loop;
  end $$;`;

/** Who may call what looks past the walls, and how far an import reaches. */
export class ImportWalls1795219200013 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- What acts with its owner's rights is for the serving role alone; so is whatever comes later.
      ${each(`execute format('revoke execute on function %s from public', f);
      execute format('grant execute on function %s to enishi_app', f);`)}
      alter default privileges revoke execute on functions from public;
      alter default privileges grant execute on functions to enishi_app;
      alter function office_of_person set search_path = public, pg_temp;

      -- 別人 is known where the person is: to whoever may bring files in there.
      alter table different_people enable row level security;
      create policy brought_in_by_reach on different_people
        using (office_of_person(person_id) = any ((select import_offices())::uuid[]));

      -- How many people these lines reached (null: all lines) whom the actor may not change as an import does.
      create function import_people_elsewhere(of_import uuid, ordinals int[]) returns int language sql stable security definer
        set search_path = public, pg_temp as $$
        select count(distinct p.id)::int from import i
        join import_row r on r.import_id = i.id and r.imported_at is not null and not r.is_kept
        join person p on p.id = r.person_id
        where i.id = of_import and i.office_id = any ((select import_offices())::uuid[])
          and (ordinals is null or r.ordinal = any (ordinals)) and p.office_id <> all ((select import_offices())::uuid[]) $$;

      ${forgetting('greatest(created_at, checked_at, finished_at)')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${forgetting('coalesce(finished_at, created_at)')}
      drop function import_people_elsewhere;
      drop policy brought_in_by_reach on different_people;
      alter table different_people disable row level security;
      alter function office_of_person set search_path = public;
      alter default privileges revoke execute on functions from enishi_app;
      alter default privileges grant execute on functions to public;
      ${each(`execute format('grant execute on function %s to public', f);
      execute format('revoke execute on function %s from enishi_app', f);`)}
    `);
  }
}
