/**
 * A note keeps the dates of the plan that a talk recorded here would keep: within their window, of its work where that is known,
 * and those of the role in which its author stands to the person. Of several notes the first one keeps a date.
 */
const keeping = (notes: string) => `
  update follow_up f set state = 'DONE', done_on = k.held_on, done_in_id = k.conversation_id, version = f.version + 1
  from (
    select distinct on (d.id) d.id, n.held_on, n.conversation_id
    from (${notes}) n join person p on p.id = n.person_id
    join follow_up d on d.person_id = n.person_id and d.origin = 'PLAN' and d.state = 'PLANNED'
      and n.held_on between d.window_from_on and d.window_until_on and (n.assignment_id is null or d.assignment_id = n.assignment_id)
      and (d.responsible_role = 'COORDINATOR' or (d.responsible_role = 'MANAGER' and n.author_id = any (managers_of(p.office_id)))
           or exists (select from ownership o where o.assignment_id = d.assignment_id and o.role = d.responsible_role
                      and o.user_id = n.author_id and o.until_on is null))
    order by d.id, n.held_on, n.conversation_id) k
  where f.id = k.id`;

/** While a file is taken in: by the notes of the batch. */
export const KEEP_DATES = keeping(
  'select b.person_id, b.held_on, b.assignment_id, b.author_id, b.conversation_id from batch b where b.is_taken',
);

const ADDED = `import_change h where h.import_id = $1 and h.ordinal = any ($2) and h.table_name = 'conversation' and h.did = 'ADDED'`;

/** Before notes are taken back: what they kept is ahead again. $1 import, $2 their lines. */
export const GIVE_DATES_BACK = {
  name: 'import-give-dates-back',
  text: `update follow_up f set state = 'PLANNED', done_on = null, done_in_id = null, version = f.version + 1
         from (select h.row_id from ${ADDED}) c
         where f.done_in_id = c.row_id and f.origin = 'PLAN' and f.state = 'DONE'`,
};

/** Notes that stay all the same, because somebody touched them since, keep their dates again. $1 import, $2 their lines. */
export const KEEP_DATES_AGAIN = {
  name: 'import-keep-dates-again',
  text: keeping(`select c.person_id, c.held_on, c.assignment_id, c.author_id, c.id as conversation_id from conversation c
    where c.retracted_at is null and c.id in (select h.row_id from ${ADDED})`),
};
