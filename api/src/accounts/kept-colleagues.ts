import type { Statement } from '../core/sql.ts';
import type { Work } from '../core/work.ts';

const KEPT: Statement = {
  name: 'kept-colleagues',
  text: 'select id from app_user where id = any ($1::uuid[]) order by id for key share',
};

/**
 * Until this transaction ends, these colleagues neither leave nor lose a role. A statement of its own, before the one that
 * asks what they may: within one statement the roles would be read as they stood before it had to wait.
 */
export const keptColleagues = async ({ sql }: Pick<Work, 'sql'>, ids: readonly (string | null)[]): Promise<void> =>
  void (await sql.rows(KEPT, [ids]));
