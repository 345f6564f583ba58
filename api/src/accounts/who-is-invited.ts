import { audit } from '../core/audit.ts';
import type { NobodysWork } from '../core/work.ts';
import type { LinkGreeting } from './one-time-link.result.ts';
import { liveLink } from './one-time-links.ts';

/** Greets whoever holds a link, without using it up: mail scanners open links too. */
export async function whoIsInvited(work: NobodysWork, token: string): Promise<LinkGreeting | null> {
  const link = await liveLink(work, token);
  if (!link) return null;
  await audit(work, { action: 'oneTimeLink', subjectType: 'OneTimeLink', subjectId: link.id });
  return { kind: link.kind, name: link.name, email: link.email };
}
