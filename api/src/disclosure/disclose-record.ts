import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import { Refused } from '../core/errors.ts';
import { ensure } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import type { DiscloseRecordInput } from './disclose-record.input.ts';
import { Disclosure } from './disclosure.entity.ts';
import { disclosedSubject, disclosureMay } from './disclosure.policy.ts';

/** Notes that a person asked for their record, and why it is given. With the id of the note the record can be read. */
export async function discloseRecord(work: Work, input: DiscloseRecordInput): Promise<Saved> {
  const { personId, askedOn } = input;
  ensure(disclosureMay.make(work.actor, await disclosedSubject(work, personId)));
  if (askedOn > work.today) throw new Refused('REQUEST_IN_THE_FUTURE', 'askedOn');

  const { id } = await add(work.db, Disclosure, { ...input, madeById: work.actor.id });
  await audit(work, { action: 'discloseRecord', subjectType: 'Disclosure', subjectId: id, personId });
  return { id, version: 1 };
}
