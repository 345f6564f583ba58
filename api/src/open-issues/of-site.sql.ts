/** An issue of a site is shared by the teams of its owner and its author. */
export function ofSite(i: string, offices: string) {
  return `exists (select from office_role r where r.user_id in (${i}.owner_id, ${i}.author_id) and r.office_id = any (${offices}::uuid[]))`;
}
