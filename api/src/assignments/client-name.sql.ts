/** The name of the client where the assignment of that id is worked; null where the column is. */
export const clientNameOf = (assignmentId: string): string =>
  `(select nc.name from assignment na join org_unit nu on nu.id = na.org_unit_id
    join site ns on ns.id = nu.site_id join client nc on nc.id = ns.client_id where na.id = ${assignmentId})`;
