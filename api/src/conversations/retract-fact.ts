import { audit } from '../core/audit.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import type { RetractFactInput } from './entry.input.ts';
import { lineToPutRight } from './entry-subject.ts';

const RETRACT = {
  name: 'fact-retract',
  text: `update fact set is_current = false, retracted_at = clock_now(), retracted_by_id = $2, retract_reason = $3
         where id = $1`,
};

/** Takes a line back (取り消し): it leaves every screen and stays for the manager, with the reason. */
export async function retractFact(work: Work, { factId, reason }: RetractFactInput): Promise<Saved> {
  const { fact } = await lineToPutRight(work, factId);
  await work.sql.rows(RETRACT, [fact.id, work.actor.id, reason]);
  await audit(work, { action: 'retractFact', subjectType: 'Fact', subjectId: fact.id, personId: fact.personId });
  return { id: fact.id, version: 1 };
}
