import { readdirSync, readFileSync } from 'node:fs';

/** The kernel counts CPU time in hundredths of a second. */
const MS_PER_TICK = 10;

/** What /proc/<pid>/stat says: 1 its parent, 11 and 12 its own CPU time, 13 and 14 that of children that are gone. */
function statOf(pid: number | string): number[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
}

export const parentOf = (pid: number): number => statOf(pid)[1] ?? 0;

/** The CPU time of a process so far, in milliseconds. */
export function cpuOf(pid: number): number {
  const stat = statOf(pid);
  return ((stat[11] ?? 0) + (stat[12] ?? 0)) * MS_PER_TICK;
}

/** The CPU time of a process and all its children, those that have ended too. */
export function cpuOfFamily(pid: number): number {
  const stat = statOf(pid);
  const gone = ((stat[13] ?? 0) + (stat[14] ?? 0)) * MS_PER_TICK;
  return otherProcesses().reduce((sum, other) => sum + cpuOfChild(other, pid), cpuOf(pid) + gone);
}

/** The most memory that a process ever held, in MiB. */
export function peakMemoryOf(pid: number): number {
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}

const otherProcesses = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

/** A process may end between the listing and the look. */
function cpuOfChild(pid: number, parent: number): number {
  try {
    return parentOf(pid) === parent ? cpuOf(pid) : 0;
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return 0;
    throw error;
  }
}
