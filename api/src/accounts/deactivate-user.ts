import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { Conflict } from '../core/errors.ts';
import { ensure } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Look, Work } from '../core/work.ts';
import { isAdministrator } from '../offices/index.ts';
import { handToHeads, refuseOpenWork, whatMoves } from './hand-to-heads.ts';
import type { DeactivateUserInput, ReactivateUserInput } from './user.input.ts';
import { ensureCanGo, lockRoles, lockUser, whyNotGone } from './keep-somebody.ts';
import type { Leaving, UserChanged } from './leaving.result.ts';
import { forgetLinks } from './one-time-links.ts';
import { endAllSessions } from './sessions.ts';
import { User } from './user.entity.ts';
import { seenUser, userMay } from './user.policy.ts';

/** What deactivating this user would move, and whether it may be done at all. Changes nothing. */
export async function leavingUser(look: Look, id: string): Promise<Leaving> {
  ensure(isAdministrator(look.actor));
  ensure(userMay.deactivate(look.actor, await seenUser(look, id)));
  await audit(look, { action: 'leavingUser', subjectType: 'User', subjectId: id });
  const [why, leaves] = [await whyNotGone(look, id), await whatMoves(look, id, true)];
  const isHeadless = leaves.some(({ head }) => !head);
  return { id, leaves, refusal: why ?? (isHeadless ? 'NO_HEAD_TO_TAKE_OVER' : null) };
}

/**
 * A colleague leaves: their sessions end at once, and their name stays on what they wrote. What is open was handed over
 * before (引き継ぎ), or goes to the heads of the offices, if that is what somebody chose. All in one transaction.
 */
export async function deactivateUser(work: Work, input: DeactivateUserInput): Promise<UserChanged> {
  const { id, reason } = input;
  ensure(isAdministrator(work.actor));
  ensure(userMay.deactivate(work.actor, await seenUser(work, id)));
  await lockRoles(work);
  await ensureCanGo(work, id);

  await lockUser(work, id);
  if (!input.leaveToHeads) await refuseOpenWork(work, id);
  const saved = await change(work.db, User, { id, version: input.version }, { deactivatedAt: work.now }).catch(
    showingTheirs,
  );
  await endAllSessions(work, id);
  await forgetLinks(work, id);
  const leaves = await handToHeads(work, id, { isAll: true, reason });
  await audit(work, { action: 'deactivateUser', subjectType: 'User', subjectId: id, details: { leaves } });
  return { ...saved, leaves };
}

/** Lets a colleague in again, with their roles and their password. What went to others stays with them. */
export async function reactivateUser(work: Work, input: ReactivateUserInput): Promise<Saved> {
  ensure(isAdministrator(work.actor));
  ensure(userMay.reactivate(work.actor, await seenUser(work, input.id)));
  const saved = await change(work.db, User, input, { deactivatedAt: null }).catch(showingTheirs);
  await audit(work, { action: 'reactivateUser', subjectType: 'User', subjectId: input.id });
  return saved;
}

function showingTheirs(error: unknown): never {
  if (!(error instanceof Conflict)) throw error;
  const { id, version, name, deactivatedAt } = error.theirs as User;
  throw new Conflict({ id, version, name, isActive: deactivatedAt === null });
}
