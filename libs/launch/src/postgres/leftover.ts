import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { account } from './account.ts';
import type { Programs } from './binaries.ts';

/**
 * After kill -9 of everything a Postgres may still run on this cluster, or its lock may name a process number that
 * another program has now. The first is stopped, the second forgotten; Postgres recovers its rows by itself.
 */
export function clearLeftover(cluster: string, program: Programs): void {
  const lock = path.join(cluster, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  if (!isPostgresOf(cluster, pid)) return rmSync(lock, { force: true });
  const stop = ['stop', '-D', cluster, '-m', 'fast', '-t', '30', '-s'];
  if (spawnSync(program('pg_ctl'), stop, { ...account, cwd: cluster }).status !== 0)
    spawnSync(program('pg_ctl'), stop.with(4, 'immediate'), { ...account, cwd: cluster });
}

const isPostgresOf = (cluster: string, pid: number): boolean => pid > 0 && commandOf(pid).includes(cluster);

function commandOf(pid: number): string {
  if (process.platform === 'linux') {
    const file = `/proc/${pid}/cmdline`;
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }
  if (process.platform === 'win32') {
    const query = `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`;
    return spawnSync('powershell', ['-NoProfile', '-Command', query], { encoding: 'utf8' }).stdout ?? '';
  }
  return spawnSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}
