/** What the files of offices say that we did not keep yet. */
export const WHAT_FILES_SAY = `
  alter table person add column born_on date;
  create index person_by_birthday on person (born_on) where born_on is not null;
  -- One supervisor has many workplace numbers: the number belongs to the work.
  alter table assignment
    add column workplace_phone text,
    add column work_days text,
    add column work_hours text,
    add column duties text,
    add column remark text;

  -- Taking back thousands of rows asks for each of them who else refers to it.
  create index assignment_of_supervisor on assignment (supervisor_id) where supervisor_id is not null;
  create index conversation_of_assignment on conversation (assignment_id) where assignment_id is not null;
  create index follow_up_of_assignment on follow_up (assignment_id) where assignment_id is not null;
  create index open_issue_of_assignment on open_issue (assignment_id) where assignment_id is not null;
  create index fact_of_thread on fact (thread_id);
  create index fact_answering on fact (answers_id) where answers_id is not null;
  create index move_of_conversation on conversation_move (conversation_id);
  create index open_issue_at_site on open_issue (site_id) where site_id is not null;`;

/** What two names have in common that are written differently. */
export const NAME_KEYS = `
  create function name_key(name text) returns text language sql immutable strict parallel safe return folded(name);

  -- ㈱, (株), ㍿ and 株式会社 are one; whether it stands first or last makes two companies.
  create function company_key(name text) returns text language sql immutable strict parallel safe return
    case when name_key(name) !~ '[([]' then name_key(name) else
      regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(name_key(name),
        '[([](株|かぶ)[])]', '株式会社', 'g'), '[([](有|ゆう)[])]', '有限会社', 'g'), '[([]同[])]', '合同会社', 'g'),
        '[([]資[])]', '合資会社', 'g'), '[([]名[])]', '合名会社', 'g'), '[([]医[])]', '医療法人', 'g'), '[([]学[])]', '学校法人', 'g') end;

  create index client_by_name on client (company_key(name));
  create index site_by_name on site (client_id, name_key(name));
  create index org_unit_by_name on org_unit (site_id, name_key(name));
  create index supervisor_by_name on supervisor (org_unit_id, name_key(name));`;
