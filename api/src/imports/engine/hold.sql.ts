/**
 * Locks those whom the lines of a batch are about, by number or as somebody decided, in the order of their ids. Each is
 * looked up by itself: to go through all people for every batch would make a long file longer with every batch.
 */
export const holdPeople = (lock: 'no key update' | 'key share'): string => `
  select from person p where p.id = any (array(
    select h.id from batch b cross join lateral (select h.id from person h where h.staff_no = b.staff_no offset 0) h
    union all select b.decided_person_id from batch b where b.decided_person_id is not null))
  order by p.id for ${lock}`;
