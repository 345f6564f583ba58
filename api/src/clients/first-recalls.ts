import { NoRate, recallRate } from '#domain';
import { audit } from '../core/audit.ts';
import { PAGE_SIZE, pageOf, placeOf } from '../core/page.ts';
import { ensure, ensureFound } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { clientMay } from './client.policy.ts';
import type { FirstRecallEntry, FirstRecallPage } from './first-recall.result.ts';
import { RECALLS } from './first-recall.sql.ts';

/** As SQL gives it. */
export type RecallRead = Omit<FirstRecallEntry, 'rate' | 'noRate'>;

/** A figure with its share, or with the reason why there is none. */
export function rated(read: RecallRead): FirstRecallEntry {
  const rate = recallRate(read);
  return { ...read, rate, noRate: rate ? null : NoRate.TOO_FEW };
}

/** What was heard at a site each time that somebody asked, the newest first. */
export async function siteFirstRecalls(look: Look, siteId: string, after?: string | null): Promise<FirstRecallPage> {
  ensure(clientMay.see(look.actor, null));
  const rows = ensureFound(await look.sql.answer<RecallRead[]>(RECALLS, [siteId, ...placeOf(after, ['day'])]));
  await audit(look, { action: 'siteFirstRecalls', subjectType: 'Site', subjectId: siteId });
  return pageOf(rows.map(rated), PAGE_SIZE, ({ askedOn }) => [askedOn]);
}
