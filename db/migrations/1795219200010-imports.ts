import type { MigrationInterface, QueryRunner } from 'typeorm';
import { WHAT_ALUMNI_LISTS_SAID, WHAT_ALUMNI_LISTS_SAY } from './imports/alumni.sql.ts';
import { AUTHORS_ARE_USERS, AUTHORS_WITHOUT_USER } from './imports/authors.sql.ts';
import { NAME_KEYS, WHAT_FILES_SAY } from './imports/files.sql.ts';
import { IMPORTS } from './imports/tables.sql.ts';
import { UNDO } from './imports/undo.sql.ts';
import { WORKERS } from './imports/workers.sql.ts';

/** What comes in from elsewhere. */
export class Imports1795219200010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(AUTHORS_WITHOUT_USER);
    await db.query(WHAT_FILES_SAY);
    await db.query(NAME_KEYS);
    await db.query(IMPORTS);
    await db.query(WORKERS);
    await db.query(UNDO);
    await db.query(WHAT_ALUMNI_LISTS_SAY);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(WHAT_ALUMNI_LISTS_SAID);
    await db.query(`
      drop function undo_import_rows, undo_import_places, import_row_mark, forget_imports, alike_people, staff_nos_elsewhere,
        break_import, release_imports, claim_import, imports_wait, new_id;
      drop table different_people, import_mapping, import_change, import_row, import_part, import;
      drop function import_offices;
      drop index supervisor_by_name, org_unit_by_name, site_by_name, client_by_name;
      drop function company_key, name_key;
      drop index move_of_conversation, fact_answering, fact_of_thread, open_issue_at_site, open_issue_of_assignment, follow_up_of_assignment, conversation_of_assignment,
        assignment_of_supervisor, person_by_birthday;
      alter table assignment drop column remark, drop column duties, drop column work_hours, drop column work_days,
        drop column workplace_phone;
      alter table person drop column born_on;
    `);
    await db.query(AUTHORS_ARE_USERS);
  }
}
