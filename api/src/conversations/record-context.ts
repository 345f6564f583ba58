import type { Day, Role } from '#domain';
import { keptColleagues } from '../accounts/index.ts';
import { SignedOut } from '../core/errors.ts';
import { ensureFound } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { mayBeOwner, personMay, personSubjectJson, type PersonSubject } from '../people/index.ts';
import { factSeen, viewerOf } from './line-visibility.ts';

export interface PlannedFollowUp {
  readonly id: string;
  readonly version: number;
  readonly assignmentId: string | null;
  readonly plannedOn: Day;
}

/** All that recording a conversation needs to know first. */
export interface RecordContext {
  readonly person: PersonSubject;
  /** Null where they were deactivated since they began to ask. */
  readonly isRecorderHere: true | null;
  /** The assignments that run on the day of the conversation, with whoever owns each in the recorder's role. */
  readonly assignments: readonly { readonly id: string; readonly ownerId: string | null }[];
  readonly planned: readonly PlannedFollowUp[];
  /** The facts answered that the recorder may see, with their threads. One may have been corrected since it was read. */
  readonly answered: readonly { readonly id: string; readonly threadId: string }[];
  /** Who of those named in the issues may own or decide one. */
  readonly possibleOwners: readonly string[];
  /** The second business day from today. */
  readonly inTwoBusinessDays: Day | null;
}

interface Asked {
  readonly personId: string;
  readonly heldOn: Day;
  readonly role: Role;
  readonly answersIds: readonly string[];
  readonly ownerIds: readonly string[];
}

const VIEWER = viewerOf('p', { actor: '$2', team: '$3', managed: '$4' });

export const CONTEXT = {
  name: 'record-context',
  text: `
    select json_build_object(
      'isRecorderHere', (select true from app_user u where u.id = $2 and u.deactivated_at is null for key share of u),
      'person', ${personSubjectJson('p', '$2', '$5')},
      'assignments', (
        select coalesce(json_agg(json_build_object('id', a.id, 'ownerId', (
          select o.user_id from ownership o join app_user u on u.id = o.user_id and u.deactivated_at is null
          where o.assignment_id = a.id and o.role = $7 and o.until_on is null for key share of u for share of o
        )) order by a.started_on, a.id), '[]')
        from assignment a
        where a.person_id = p.id and a.started_on <= $6 and (a.ended_on is null or a.ended_on >= $6)),
      'planned', (
        select coalesce(json_agg(json_build_object('id', u.id, 'version', u.version, 'assignmentId', u.assignment_id,
                                                   'plannedOn', u.planned_on)), '[]')
        from follow_up u
        where u.person_id = p.id and u.state = 'PLANNED' and u.origin = 'AGREED' and u.responsible_role = $7),
      'answered', (
        select coalesce(json_agg(json_build_object('id', f.id, 'threadId', f.thread_id)), '[]')
        from fact f cross join lateral (select true as is_current, f.audience, f.author_id, f.is_sensitive) v
        where f.id = any ($8::uuid[]) and f.person_id = p.id and f.retracted_at is null and ${factSeen('v', VIEWER)}
          and exists (select from fact t where t.person_id = p.id and t.thread_id = f.thread_id and ${factSeen('t', VIEWER)})),
      'possibleOwners', (
        select coalesce(json_agg(here.id), '[]') from (
          select u.id from app_user u where u.id = any ($9::uuid[]) and ${mayBeOwner('u', 'p')}) here),
      'inTwoBusinessDays', (
        select d.day from office_day d
        where d.office_id = p.office_id and d.day > $5::date and d.is_business order by d.day limit 1 offset 1)
    ) as answer
    from person p where p.id = $1 and p.archived_at is null for key share of p`,
};

/**
 * The person, if the recorder may talk with them, and what stands around the conversation. Until the transaction ends the
 * person is not archived, neither the recorder nor whoever is to own something leaves,
 * and these keep their roles.
 */
export async function recordContext({ sql, actor, today }: Look, asked: Asked): Promise<RecordContext> {
  const { personId, heldOn, role, answersIds, ownerIds } = asked;
  const { id, teamOffices, managedOffices } = actor;
  if (ownerIds.some((it) => it !== id)) await keptColleagues({ sql }, ownerIds);
  const context = await sql.answer<RecordContext>(CONTEXT, [
    personId,
    id,
    teamOffices,
    managedOffices,
    today,
    heldOn,
    role,
    answersIds,
    ownerIds,
  ]);
  const found = ensureFound(context, ({ person }) => personMay.see(actor, person));
  if (!found.isRecorderHere) throw new SignedOut();
  return found;
}
