import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compiled, inRoot } from './root.ts';
import { run } from './run.ts';
import { CannotContinue } from './say.ts';
import { stateOfSources } from './sources.ts';

const stamp = inRoot('dist/.sources');
const results = ['dist/api/main.js', 'dist/web/index.html', 'web/src/graphql/gql/persisted-documents.json'];

/**
 * Builds what has changed since the last time; nx keeps the rest. Where nothing has, nothing is touched: nx would lay
 * down the same files anew, under the feet of a product that runs from them.
 */
export async function build(logFolder: string): Promise<void> {
  const sources = stateOfSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources && results.every((file) => existsSync(inRoot(file))))
    return;
  const log = path.join(logFolder, 'build.log');
  const { code, output } = await run(nx, { env: { ...compiled, NX_DAEMON: 'false', NO_COLOR: '1' } });
  writeFileSync(log, output);
  if (code !== 0) throw new CannotContinue('Building did not succeed.', { log });
  writeFileSync(stamp, sources);
}

const nx = [
  process.execPath,
  inRoot('node_modules/nx/dist/bin/nx.js'),
  'run-many',
  '-t',
  'build',
  '--outputStyle=static',
];
