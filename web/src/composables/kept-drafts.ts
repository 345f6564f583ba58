/** What the device keeps of one visit that the team does not have yet. */
export interface Kept<Draft = unknown> {
  readonly draft: Draft;
  readonly personName: string;
  /** The moment of the last change, as ISO 8601. */
  readonly writtenAt: string;
}

/** The last that another tab hears of a draft, a moment before it is gone. */
export interface Ended<Draft = unknown> {
  readonly ended: 'saved' | 'discarded';
  /** What the team has by now. */
  readonly draft: Draft | null;
}

const PREFIX = 'enishi.draft.';

/** Each draft lies under its own name, so that two tabs with two people do not overwrite each other. */
export const nameOf = (userId: string, personId: string) => `${PREFIX}${userId}.${personId}`;

export function parse<Draft>(value: string | null): Kept<Draft> | Ended<Draft> | undefined {
  if (!value) return undefined;
  try {
    const it = JSON.parse(value) as Kept<Draft> | Ended<Draft> | Draft;
    if (it && typeof it === 'object' && ('ended' in it || 'writtenAt' in it)) return it as Kept<Draft> | Ended<Draft>;
    // As it was kept before it was listed: the words alone.
    return { draft: it as Draft, personName: '', writtenAt: '' };
  } catch {
    return undefined;
  }
}

/** What lies on the device as it lies there; null where nothing does, and where the device refuses to say. */
export function lying(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

export function read<Draft>(name: string): Kept<Draft> | undefined {
  const it = parse<Draft>(lying(name));
  return it && 'ended' in it ? undefined : it;
}

/** Whether the device took it. */
export function write(name: string, value: string): boolean {
  try {
    localStorage.setItem(name, value);
    return true;
  } catch {
    return false;
  }
}

/** Takes it from the device, and lets the other tabs know why. */
export function end(name: string, why: Ended): void {
  if (lying(name) === null) return;
  write(name, JSON.stringify(why));
  try {
    localStorage.removeItem(name);
  } catch {
    // A device that keeps nothing has nothing to take away.
  }
}

/** Every draft of this user on this device, the newest first. */
export function keptOf(userId: string): { personId: string; kept: Kept }[] {
  const prefix = nameOf(userId, '');
  return names()
    .filter((name) => name.startsWith(prefix))
    .flatMap((name) => {
      const kept = read(name);
      return kept ? [{ personId: name.slice(prefix.length), kept }] : [];
    })
    .sort((one, other) => other.kept.writtenAt.localeCompare(one.kept.writtenAt));
}

function names(): string[] {
  try {
    return Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '');
  } catch {
    return [];
  }
}
