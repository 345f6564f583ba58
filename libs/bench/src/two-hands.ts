import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { inRoot } from '../../launch/src/root.ts';

/** The spec of two people who edit one record, at its full size. It prints what was kept and what was lost. */
export async function twoHands(): Promise<void> {
  const spec = spawn(process.execPath, [inRoot('libs/launch/src/jest.ts'), 'api/src/people/two-hands.spec.ts'], {
    stdio: 'inherit',
    env: { ...process.env, TWO_HANDS_WRITERS: '200', TWO_HANDS_EDITS: '50' },
  });
  const [code] = (await once(spec, 'exit')) as [number | null];
  process.exitCode = code ?? 1;
}
