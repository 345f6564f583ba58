import type { Place } from './timeline-slots.ts';

/** Where somebody reads: a row of a page, and how far below the window's top it stands, in pixels. */
export interface KeptPlace {
  readonly personId: string;
  readonly place: Place;
  readonly row: string;
  readonly top: number;
}

/** The browser keeps it with the entry of its history: it is there again on the way back and after a reload, and nowhere else. */
export function keptPlace(personId: string): KeptPlace | undefined {
  const kept = (history.state as { timeline?: KeptPlace | null } | null)?.timeline;
  return kept?.personId === personId ? kept : undefined;
}

export function keepPlace(timeline: KeptPlace | null): void {
  history.replaceState({ ...(history.state as object | null), timeline }, '');
}
