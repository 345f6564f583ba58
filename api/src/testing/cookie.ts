import { Session } from '../accounts/session.entity.ts';
import { hashOf, newToken } from '../accounts/token.ts';
import type { Actor } from '../core/actor.ts';
import { add } from '../core/add.ts';
import { clock } from '../core/clock.ts';
import type { Served } from './served.ts';

/** The cookie of a new session of that user, for requests over HTTP. */
export async function cookieOf({ owner }: Served, { id: userId }: Pick<Actor, 'id'>): Promise<string> {
  const token = newToken();
  await add(owner.manager, Session, { userId, tokenHash: hashOf(token), lastSeenAt: clock.now() });
  return `enishi=${token}`;
}
