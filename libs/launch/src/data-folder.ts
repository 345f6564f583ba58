import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { canEnter } from './postgres/account.ts';
import { CannotContinue } from './say.ts';

/** The data folder, made if it is new. One that the account which runs Postgres cannot enter is exchanged for a public place. */
export function openDataFolder(wanted: string): string {
  try {
    mkdirSync(wanted, { recursive: true });
    const folder = canEnter(path.dirname(wanted)) ? wanted : path.join('/var/lib/enishi', shortHash(wanted));
    mkdirSync(path.join(folder, 'log'), { recursive: true });
    return folder;
  } catch (cause) {
    throw new CannotContinue(`The data folder ${wanted} cannot be written; choose another in ENISHI_DATA.`, { cause });
  }
}

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);
