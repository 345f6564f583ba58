import { isConverting } from '../../composables/useEnterSubmit.ts';

interface Doors {
  readonly fact: () => unknown;
  readonly issue: () => unknown;
  readonly next: () => unknown;
}

/** Alt with A, B and N stand for the three buttons under the thumb. By the key's place: Alt writes other letters on a Mac. */
export function useSheetKeys(first: (event: KeyboardEvent) => void, { fact, issue, next }: Doors) {
  const doors: Record<string, () => unknown> = { KeyA: fact, KeyB: issue, KeyN: next };
  return (event: KeyboardEvent) => {
    const door =
      event.altKey && !event.ctrlKey && !event.metaKey && !isConverting(event) ? doors[event.code] : undefined;
    if (!door) return first(event);
    event.preventDefault();
    door();
  };
}
