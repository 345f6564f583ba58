import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { compiled, inRoot } from './root.ts';
import { run } from './run.ts';
import { CannotContinue } from './say.ts';

/** Builds what has changed since the last time; nx keeps the rest. */
export async function build(logFolder: string): Promise<void> {
  const log = path.join(logFolder, 'build.log');
  const nx = [
    process.execPath,
    inRoot('node_modules/nx/dist/bin/nx.js'),
    'run-many',
    '-t',
    'build',
    '--outputStyle=static',
  ];
  const { code, output } = await run(nx, { env: { ...compiled, NX_DAEMON: 'false', NO_COLOR: '1', FORCE_COLOR: undefined } });
  writeFileSync(log, output);
  if (code !== 0) throw new CannotContinue('Building did not succeed.', { log });
}
