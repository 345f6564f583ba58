import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import { Refused } from '../core/errors.ts';
import type { Saved } from '../core/saved.result.ts';
import { refuseDuplicate } from '../core/broken-rule.ts';
import type { Work } from '../core/work.ts';
import type { CorrectFactInput } from './entry.input.ts';
import { lineToPutRight } from './entry-subject.ts';
import { Fact } from './fact.entity.ts';

const OUTDATE = { name: 'fact-outdate', text: 'update fact set is_current = false where id = $1' };

/** Writes a line anew, in the place of the old one, which stays and says how it was worded. */
export async function correctFact(work: Work, { factId, text }: CorrectFactInput): Promise<Saved> {
  const { fact: old } = await lineToPutRight(work, factId);
  if (text === old.text) throw new Refused('NOTHING_CHANGED', 'text');

  await work.sql.rows(OUTDATE, [old.id]);
  const { id: correctsId, ...place } = old;
  const writing = add(work.db, Fact, { ...place, text, correctsId, authorId: work.actor.id });
  const { id } = await refuseDuplicate(writing, 'corrected_once', 'ALREADY_CORRECTED');
  await audit(work, { action: 'correctFact', subjectType: 'Fact', subjectId: id, personId: old.personId });
  return { id, version: 1 };
}
