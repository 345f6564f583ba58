/** Whether the assignment `a` runs today or is going to. */
export const isAhead = (a: string, today: string): string => `(${a}.ended_on is null or ${a}.ended_on >= ${today})`;

/** Whether the person row `p` was with us (在籍) and no longer is: an alumnus of whom no assignment need be known. */
export const wasWithUs = (today: string): string => `(
  exists (select from tenure pt where pt.person_id = p.id)
  and not exists (select from tenure pt where pt.person_id = p.id and (pt.to_on is null or pt.to_on >= ${today})))`;

/** Where the person row `p` stands, told from the work `w` by which they are known. */
export const phaseOf = (today: string): string => `
  case when p.archived_at is not null then 'ARCHIVED'
       when w.started_on is null then case when ${wasWithUs(today)} then 'LEFT' else 'COMING' end
       when w.ended_on < ${today} then 'LEFT'
       when w.started_on > ${today} then 'COMING'
       else 'WORKING' end`;
