import { ensure, ensureFound } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { clientMay } from './client.policy.ts';
import { FirstRecall } from './first-recall.entity.ts';
import type { FirstRecallInput } from './first-recall.input.ts';
import { onceADay } from './keep-first-recall.ts';
import { setRight } from './set-right.ts';

/** Takes a figure out of the history. The row stays, so that it can come back. */
export async function removeFirstRecall(work: Work, input: FirstRecallInput): Promise<Saved> {
  ensure(clientMay.edit(work.actor, null));
  const { removedAt } = ensureFound(await work.db.findOneBy(FirstRecall, { id: input.id }));
  if (removedAt) return { id: input.id, version: input.version };
  return setRight(work, { action: 'removeFirstRecall', kind: FirstRecall, input, set: { removedAt: work.now } });
}

/** Brings back what was taken out, unless another figure stands for its day by now. */
export async function restoreFirstRecall(work: Work, input: FirstRecallInput): Promise<Saved> {
  ensure(clientMay.edit(work.actor, null));
  const { removedAt } = ensureFound(await work.db.findOneBy(FirstRecall, { id: input.id }));
  if (!removedAt) return { id: input.id, version: input.version };
  return onceADay(setRight(work, { action: 'restoreFirstRecall', kind: FirstRecall, input, set: { removedAt: null } }));
}
