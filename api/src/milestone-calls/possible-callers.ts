import { isGradeAtLeast, type Grade } from '#domain';
import { keptColleagues } from '../accounts/index.ts';
import { audit } from '../core/audit.ts';
import type { Statement } from '../core/sql.ts';
import type { Look, Work } from '../core/work.ts';
import { seenCall, type FoundCall } from './call-subject.ts';
import { gradeOf } from './milestone-call.policy.ts';
import type { Caller } from './caller.result.ts';

/** Managers of the person's office or above who are still with us, but for the sales owner of the work. */
const POSSIBLE = (rest: string) => `
  select u.id, u.name, ${gradeOf('u.id', '$1')} as grade from app_user u
  where u.deactivated_at is null and u.password_hash is not null ${rest}
    and exists (select from office_role r join office_reach x on x.upper_id = r.office_id and x.lower_id = $1
                where r.user_id = u.id and r.role = 'MANAGER')
    and not exists (select from ownership o where o.assignment_id = $2 and o.role = 'SALES' and o.until_on is null
                    and o.user_id = u.id)`;

const CALLERS: Statement = {
  name: 'possible-callers',
  text: `select coalesce(json_agg(json_build_object('id', it.id, 'name', it.name, 'grade', it.grade) order by it.name, it.id), '[]') as answer
         from (${POSSIBLE('')} order by u.name, u.id limit 200) it`,
};

const CALLER: Statement = {
  name: 'possible-caller',
  text: POSSIBLE('and u.id = $3'),
};

/** The grade of somebody who may make this call, who neither leaves nor loses it until it is theirs; null for whoever may not. */
export async function gradeOfCaller(
  work: Work,
  { officeId, assignmentId }: FoundCall,
  userId: string,
): Promise<Grade | null> {
  await keptColleagues(work, [userId]);
  return (await work.sql.row<{ grade: Grade }>(CALLER, [officeId, assignmentId, userId]))?.grade ?? null;
}

/** To whom a call may be handed: the grade of whoever has it, or above; of one that nobody has, any. */
export async function possibleCallers(look: Look, callId: string): Promise<Caller[]> {
  const call = await seenCall(look, callId);
  const { personId, officeId, assignmentId, ownerGrade } = call;
  await audit(look, { action: 'possibleCallers', subjectType: 'MilestoneCall', subjectId: callId, personId });
  const callers = (await look.sql.answer<Caller[]>(CALLERS, [officeId, assignmentId])) ?? [];
  return callers.filter(({ id, grade }) => id !== call.line.owner?.id && isGradeAtLeast(grade, ownerGrade));
}
