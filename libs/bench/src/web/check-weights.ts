/** Run by `npm test` after the build: fails where a route weighs more than it may. */
import { finishing, say } from '../../../launch/src/say.ts';
import { targetTable } from './targets.ts';
import { heldWeights, readWeights } from './weights.ts';

await finishing(async () => {
  const missed = heldWeights(readWeights()).filter(({ isReached }) => !isReached);
  if (missed.length === 0) return;
  say(targetTable(missed));
  process.exitCode = 1;
});
