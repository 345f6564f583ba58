import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import { Refused } from '../core/errors.ts';
import { ensure } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import { refuseDuplicate } from '../core/broken-rule.ts';
import type { Work } from '../core/work.ts';
import { personMay, keptPerson } from '../people/index.ts';
import { Consent } from './consent.entity.ts';
import type { RecordConsentInput } from './consent.input.ts';

/** Who agrees to hear from us again no longer refuses it. */
const NO_LONGER_REFUSED = {
  name: 'contact-no-longer-refused',
  text: `update person set contact_refused_on = null, version = version + 1
         where id = $1 and contact_refused_on is not null`,
};

/** Keeps that somebody agreed to something. Of each purpose one consent stands at a time. */
export async function recordConsent(work: Work, input: RecordConsentInput): Promise<Saved> {
  const { db, actor, today } = work;
  const { personId, givenOn } = input;
  const person = await keptPerson(work, personId);
  ensure(personMay.keepConsents(actor, person));
  if (givenOn > today) throw new Refused('CONSENT_IN_THE_FUTURE', 'givenOn');

  const adding = add(db, Consent, { ...input, recordedById: actor.id });
  const { id } = await refuseDuplicate(adding, 'one_consent_a_purpose', 'CONSENT_STANDS', 'purpose');
  if (input.purpose !== 'PROFILE_SHARED') await work.sql.rows(NO_LONGER_REFUSED, [personId]);
  await audit(work, { action: 'recordConsent', subjectType: 'Consent', subjectId: id, personId });
  return { id, version: 1 };
}
