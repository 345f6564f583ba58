import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { Conflict, Refused } from '../core/errors.ts';
import { ensure, ensureFound } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { personMay, seenPersonOfAnyTime } from '../people/index.ts';
import { Consent } from './consent.entity.ts';
import type { WithdrawConsentInput } from './consent.input.ts';

/** Keeps that a consent was withdrawn; it can be, also of somebody who was archived. The row stays, as proof of its time. */
export async function withdrawConsent(work: Work, input: WithdrawConsentInput): Promise<Saved> {
  const { id, version, withdrawnOn, withdrawnVia } = input;
  const consent = ensureFound(await work.db.findOneBy(Consent, { id }));
  const { personId } = consent;
  const person = await seenPersonOfAnyTime(work, personId);
  ensure(personMay.keepConsents(work.actor, person));
  if (consent.version === version && consent.withdrawnOn) throw new Refused('CONSENT_WITHDRAWN');
  if (withdrawnOn < consent.givenOn) throw new Refused('WITHDRAWN_BEFORE_GIVEN', 'withdrawnOn');
  if (withdrawnOn > work.today) throw new Refused('CONSENT_IN_THE_FUTURE', 'withdrawnOn');

  const set = { withdrawnOn, withdrawnVia, withdrawnById: work.actor.id };
  const saved = await change(work.db, Consent, input, set).catch(showingTheirs);
  await audit(work, { action: 'withdrawConsent', subjectType: 'Consent', subjectId: id, personId });
  return saved;
}

function showingTheirs(error: unknown): never {
  if (!(error instanceof Conflict)) throw error;
  const { id, version, purpose, withdrawnOn, withdrawnVia } = error.theirs as Consent;
  throw new Conflict({ id, version, purpose, withdrawnOn, withdrawnVia });
}
