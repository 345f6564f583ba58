export const VIA = (ways: string) => `
  alter table consent drop constraint consent_given_via_check, drop constraint consent_withdrawn_via_check;
  alter table consent
    add constraint consent_given_via_check check (given_via in (${ways})),
    add constraint consent_withdrawn_via_check check (withdrawn_via in (${ways}));`;

/** What a list of alumni tells: where they were with us and are now, and whether we may write to them. */
export const WHAT_ALUMNI_LISTS_SAY = `
  alter table tenure add column unit text, add column rank text;
  alter table person
    add column company text,
    add column experience text,
    -- Since when they do not want to hear from us: stronger than any consent, until they give a new one.
    add column contact_refused_on date;
  alter table conversation add constraint conversation_import_id_fkey foreign key (import_id) references import;
  -- Which notes of a file are of one person.
  create index import_row_of_person on import_row (person_id, import_id) where person_id is not null;
  ${VIA("'PAPER', 'EMAIL', 'FORM', 'SPOKEN', 'FILE'")}`;

export const WHAT_ALUMNI_LISTS_SAID = `
  delete from consent where 'FILE' in (given_via, withdrawn_via);
  ${VIA("'PAPER', 'EMAIL', 'FORM', 'SPOKEN'")}
  drop index import_row_of_person;
  alter table conversation drop constraint conversation_import_id_fkey;
  alter table person drop column contact_refused_on, drop column experience, drop column company;
  alter table tenure drop column rank, drop column unit;`;
