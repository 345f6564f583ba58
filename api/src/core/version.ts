import { readFileSync } from 'node:fs';
import path from 'node:path';

const { version: written } = JSON.parse(readFileSync(path.resolve('package.json'), 'utf8')) as { version: string };

/** The version of this build, as package.json has it. The process runs in the project's folder. */
export const version = written;
