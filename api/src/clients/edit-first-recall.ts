import { ensure, ensureFound } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { clientMay } from './client.policy.ts';
import { FirstRecall } from './first-recall.entity.ts';
import type { EditFirstRecallInput } from './first-recall.input.ts';
import { ensureFigure, onceADay } from './keep-first-recall.ts';
import { setRight } from './set-right.ts';

/** Sets a figure right. One that was taken out is not there. */
export async function editFirstRecall(work: Work, input: EditFirstRecallInput): Promise<Saved> {
  ensure(clientMay.edit(work.actor, null));
  const { id, askedOn, asked, namedUs } = input;
  ensureFound(await work.db.findOneBy(FirstRecall, { id }), ({ removedAt }) => !removedAt);
  ensureFigure(input, work.today);
  return onceADay(
    setRight(work, { action: 'editFirstRecall', kind: FirstRecall, input, set: { askedOn, asked, namedUs } }),
  );
}
