import type { Day, LeftHow } from '#domain';
import { Refused } from '../core/errors.ts';
import type { Work } from '../core/work.ts';

export interface TenureSpan {
  readonly personId: string;
  /** The tenure that is being set right, which may stand where it stood. */
  readonly id?: string;
  readonly fromOn: Day;
  readonly toOn: Day | null;
  readonly leftHow: LeftHow | null;
}

const OVERLAPS = {
  name: 'tenure-overlaps',
  text: `select exists (
           select from tenure t where t.person_id = $1 and t.id is distinct from $2::uuid
             and daterange(t.from_on, t.to_on, '[]') && daterange($3, $4, '[]')) as answer`,
};

/** A tenure ends after it began, says how it ended, lies in the past where it did, and meets no other. */
export async function ensureTenure({ sql, today }: Work, span: TenureSpan): Promise<void> {
  const { personId, id = null, fromOn, toOn, leftHow } = span;
  if (toOn && toOn < fromOn) throw new Refused('END_BEFORE_START', 'toOn');
  if (toOn && toOn > today) throw new Refused('END_IN_THE_FUTURE', 'toOn');
  if (toOn && !leftHow) throw new Refused('LEFT_HOW_MISSING', 'leftHow');
  if (!toOn && leftHow) throw new Refused('LAST_DAY_MISSING', 'toOn');
  if (await sql.answer<boolean>(OVERLAPS, [personId, id, fromOn, toOn])) {
    throw new Refused('TENURE_OVERLAPS', 'fromOn');
  }
}
