import { spawnSync } from 'node:child_process';

export interface Account {
  uid?: number;
  gid?: number;
}

const isRoot = process.getuid?.() === 0;

/** Postgres refuses to run as root. 65534 is nobody, who has an entry in every Linux's passwd; initdb fails without one. */
export const account: Account = isRoot ? { uid: 65534, gid: 65534 } : {};

/** Whether the account that runs Postgres can come to this folder: a checkout under /root cannot be entered by nobody. */
export const canEnter = (folder: string): boolean =>
  !isRoot || spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], account).status === 0;
