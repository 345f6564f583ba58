import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

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

/** The most memory that a process ever held, in MiB; 0 where it is gone. */
export const peakMemoryOf = (pid: number): number => memoryOf(pid, 'VmHWM');

/** What a process holds now, in MiB; from here on its peak is counted anew. */
export function memoryFromNow(pid: number): number {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
  return memoryOf(pid, 'VmRSS');
}

const memoryOf = (pid: number, what: string) => {
  const status = ifThere(() => readFileSync(`/proc/${pid}/status`, 'utf8')) ?? '';
  return Number(new RegExp(`${what}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
};

/** The processes that a process began, and by what command. */
export const childrenOf = (parent: number): { pid: number; command: string }[] =>
  otherProcesses().flatMap(
    (pid) =>
      ifThere(() =>
        parentOf(pid) === parent ? [{ pid, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8') }] : [],
      ) ?? [],
  );

const otherProcesses = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

const cpuOfChild = (pid: number, parent: number) => ifThere(() => (parentOf(pid) === parent ? cpuOf(pid) : 0)) ?? 0;

/** A process may end between the listing and the look. */
function ifThere<T>(look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
