import { ensure } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { addedUnder } from './added-under.ts';
import { clientMay } from './client.policy.ts';
import { FirstRecall } from './first-recall.entity.ts';
import type { AddFirstRecallInput } from './first-recall.input.ts';
import { ensureFigure, onceADay } from './keep-first-recall.ts';
import { Site } from './site.entity.ts';

/** Keeps what a survey at a site gave: how many were asked, and how many named us first. */
export async function addFirstRecall(work: Work, input: AddFirstRecallInput): Promise<Saved> {
  ensure(clientMay.edit(work.actor, null));
  ensureFigure(input, work.today);
  const parent = { kind: Site, id: input.siteId };
  return onceADay(addedUnder(work, { action: 'addFirstRecall', parent, kind: FirstRecall, values: { ...input } }));
}
