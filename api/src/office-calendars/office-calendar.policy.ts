import { ensureFound, type Policy } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { IS_ADMINISTERED } from '../offices/index.ts';

/** What the policy needs to know of an office. */
export interface CalendarSubject {
  readonly id: string;
  /** Whether the actor is an administrator, or the head (拠点長), of this office or of one above it. */
  readonly isAdministered: boolean;
  readonly isHeaded: boolean;
}

/** Whoever stands in the team may look; the head of the office and its administrators change it. */
export const calendarMay: Policy<CalendarSubject, 'see' | 'change'> = {
  see: (actor, office) => actor.teamOffices.includes(office.id),
  change: (_, { isAdministered, isHeaded }) => isAdministered || isHeaded,
};

/** The policy's fact as SQL, for the id of an office and that of the actor. */
const IS_HEADED = (office: string, actor: string) =>
  `exists (select from office_role h join office_reach x on x.upper_id = h.office_id
           where h.user_id = ${actor} and h.grade = 'OFFICE' and x.lower_id = ${office})`;

/** `calendarMay.change` as SQL. */
export const IS_CHANGEABLE = (office: string, actor: string) =>
  `(${IS_ADMINISTERED(office, actor)} or ${IS_HEADED(office, actor)})`;

const SUBJECT = {
  name: 'calendar-subject',
  text: `select json_build_object('id', o.id, 'isAdministered', ${IS_ADMINISTERED('o.id', '$2')},
           'isHeaded', ${IS_HEADED('o.id', '$2')}) as answer from office o where o.id = $1`,
};

/** The office as its calendar's policy knows it. One that the actor may not see is not found. */
export async function seenCalendar({ sql, actor }: Look, officeId: string): Promise<CalendarSubject> {
  const office = await sql.answer<CalendarSubject>(SUBJECT, [officeId, actor.id]);
  return ensureFound(office, (it) => calendarMay.see(actor, it));
}
