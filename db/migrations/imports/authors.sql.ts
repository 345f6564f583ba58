/** A note from elsewhere may be by somebody who never was a user here: then the conversation keeps their name. */
export const AUTHORS_WITHOUT_USER = `
  alter table conversation
    alter column author_id drop not null,
    add column author_name text check (btrim(author_name) <> ''),
    add column import_id uuid,
    -- What tells one note from another: number, day, author and text. One that came in once comes in no second time.
    add column import_key text,
    add constraint one_conversation_a_note unique (import_key),
    add constraint written_by_one check ((author_id is null) <> (author_name is null));
  create index on conversation (import_id) where import_id is not null;

  -- Whose line it is then stands with its conversation; a line for oneself needs somebody who can read it.
  alter table fact
    alter column author_id drop not null,
    add constraint own_line_has_a_reader check (audience <> 'SELF' or author_id is not null);
  alter table open_issue alter column author_id drop not null;

  -- What lacks its promise: few rows, asked for by everybody whenever they open their day.
  create index unpromised on open_issue (person_id) where state = 'NEEDS_PROMISE' and retracted_at is null;`;

export const AUTHORS_ARE_USERS = `
  drop index unpromised;
  delete from open_issue where author_id is null;
  delete from conversation where author_id is null;
  alter table open_issue alter column author_id set not null;
  alter table fact drop constraint own_line_has_a_reader, alter column author_id set not null;
  alter table conversation
    drop constraint written_by_one, drop column import_key, drop column import_id, drop column author_name, alter column author_id set not null;`;
