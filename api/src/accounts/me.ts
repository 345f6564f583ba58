import type { Statement } from '../core/sql.ts';
import type { Look } from '../core/work.ts';
import type { MeView } from './me.result.ts';

/** Asked at every opening of the app, so its audit row is in the same statement. */
const IS_DEMO: Statement = {
  name: 'me',
  text: `with audited as (
           insert into audit_event (actor_id, action, subject_type, subject_id) values ($1, 'me', 'User', $1)
         )
         select coalesce((select is_demo from installation), false) as answer`,
};

/** Who I am, what I may do, and what day it is for me. */
export async function me({ sql, actor, today }: Look): Promise<MeView> {
  const { id, name, email, language, timeZone } = actor;
  const isDemo = (await sql.answer<boolean>(IS_DEMO, [id])) ?? false;
  const roles = actor.roles.map(({ officeId, officeName, role, grade }) => ({
    office: { id: officeId, name: officeName },
    role,
    grade,
  }));
  return { id, name, email, language, roles, today, timeZone, isDemo };
}
