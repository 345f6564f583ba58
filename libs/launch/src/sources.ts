import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './root.ts';

const places = [
  'api',
  'web',
  'libs',
  'db',
  'package-lock.json',
  'package.json',
  'nx.json',
  'tsconfig.base.json',
  '.swcrc',
];

/** Written by the build itself, or not looked at by it. */
const apart = /^(node_modules|gql|typed-router\.d\.ts|.*\.md)$|\.spec\.ts$/;

/** One line that changes whenever a file does from which the product is built. */
export function stateOfSources(): string {
  const state = createHash('sha256').update(process.version);
  for (const place of places) add(inRoot(place), state);
  return state.digest('hex');
}

function add(file: string, state: ReturnType<typeof createHash>): void {
  const stat = statSync(file, { throwIfNoEntry: false });
  // Gone while we looked, as the files are that an editor writes for a moment.
  if (!stat) return;
  if (!stat.isDirectory()) return void state.update(`${file} ${stat.size} ${stat.mtimeMs}\n`);
  for (const name of readdirSync(file).toSorted()) if (!apart.test(name)) add(path.join(file, name), state);
}
