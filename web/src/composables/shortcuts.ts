/** Every key that does something by itself. The palette, the list behind `?` and the handler live from this one list. */
const list = [
  { name: 'palette', group: 'everywhere', keys: ['Ctrl+K'] },
  { name: 'save', group: 'everywhere', keys: ['Ctrl+Enter'] },
  { name: 'shortcuts', group: 'everywhere', keys: ['?'] },
  { name: 'today', group: 'go', keys: ['g', 't'], to: '/today' },
  { name: 'people', group: 'go', keys: ['g', 'p'], to: '/people' },
  { name: 'promises', group: 'go', keys: ['g', 'y'], to: '/promises' },
  { name: 'calendar', group: 'go', keys: ['g', 'c'], to: '/calendar' },
  { name: 'clients', group: 'go', keys: ['g', 'h'], to: '/clients' },
  { name: 'find', group: 'go', keys: ['g', 'f'], to: '/search' },
  { name: 'settings', group: 'go', keys: ['g', 's'], to: '/settings' },
  { name: 'record', group: 'page', keys: ['r'] },
  { name: 'search', group: 'page', keys: ['/'] },
  { name: 'down', group: 'page', keys: ['j'] },
  { name: 'up', group: 'page', keys: ['k'] },
  { name: 'resolve', group: 'promise', keys: ['s'] },
  { name: 'report', group: 'promise', keys: ['e'] },
  { name: 'change', group: 'promise', keys: ['c'] },
  { name: 'hold', group: 'promise', keys: ['h'] },
  { name: 'withdraw', group: 'promise', keys: ['w'] },
  { name: 'reopen', group: 'promise', keys: ['o'] },
  { name: 'thisDay', group: 'calendar', keys: ['t'] },
  { name: 'month', group: 'calendar', keys: ['m'] },
  { name: 'week', group: 'calendar', keys: ['w'] },
  { name: 'agenda', group: 'calendar', keys: ['a'] },
] as const;

type Listed = (typeof list)[number];
export type ShortcutName = Listed['name'];

export interface Shortcut {
  readonly name: ShortcutName;
  /** Everywhere; to go to a place; or only where a page answers to it: a list's, a promise's, the calendar's. */
  readonly group: 'everywhere' | 'go' | 'page' | 'promise' | 'calendar';
  /** Pressed one after the other. `Ctrl+` is the command key on a Mac. */
  readonly keys: readonly string[];
  readonly to?: string;
}

export const shortcuts: readonly Shortcut[] = list;

export const keysOf = (name: ShortcutName): readonly string[] => shortcuts.find((it) => it.name === name)?.keys ?? [];

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/** What is known when a key goes down. */
interface Situation {
  /** The key before it, while it is recent. */
  readonly before: string | null;
  /** Somebody is writing, or a dialog is open. */
  readonly isBusy: boolean;
  /** Whether single letters are wanted at all. */
  readonly hasSingleKeys: boolean;
}

/** The shortcut that a key completes; never one in the middle of a conversion to kanji. Letters of pages are theirs. */
export function completedBy(pressed: Pressed, { before, isBusy, hasSingleKeys }: Situation): Shortcut | undefined {
  if (pressed.isComposing || pressed.keyCode === 229 || pressed.altKey) return undefined;
  const isCommand = pressed.ctrlKey || pressed.metaKey;
  if (isCommand)
    return pressed.key.toLowerCase() === 'k' ? shortcuts.find(({ name }) => name === 'palette') : undefined;
  if (isBusy || !hasSingleKeys) return undefined;
  return shortcuts.find(({ group, keys }) => {
    if (group !== 'everywhere' && group !== 'go') return false;
    return keys.length === 1 ? keys[0] === pressed.key : keys[0] === before && keys[1] === pressed.key;
  });
}
