import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Walked } from './walker.ts';

const here = (file: string) => path.join(import.meta.dirname, file);
const MOST_BYTES = 64 * 1024 * 1024;

/** The walks as a server in that zone makes them: in a process that began with it. */
export async function walkedIn(zone: string): Promise<Walked> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--no-warnings', '--import', here('transpiled.ts'), here('walker.ts')],
    { env: { ...process.env, TZ: zone }, maxBuffer: MOST_BYTES },
  );
  return JSON.parse(stdout) as Walked;
}
