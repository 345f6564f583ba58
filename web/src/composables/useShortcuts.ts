import { onMounted, onUnmounted, ref } from 'vue';
import { useRouter } from 'vue-router';
import { usePreferences } from '../stores/preferences.ts';
import { isTaken } from './page-keys.ts';
import { completedBy, shortcuts } from './shortcuts.ts';

/** What lies over the page: the palette, the list of shortcuts, or nothing. */
export const overPage = ref<'palette' | 'shortcuts' | null>(null);

/** How long a first letter waits for the second, in milliseconds. */
const PATIENCE = 1_200;

let first: { readonly key: string; readonly at: number } | null = null;
const letterBefore = ({ timeStamp }: Event) => (first && timeStamp - first.at < PATIENCE ? first.key : null);

/** Whether a letter follows the one that leads to a place: then it is no letter of the page. */
export const isSecondLetter = (event: KeyboardEvent): boolean =>
  shortcuts.some(({ keys }) => keys.length > 1 && keys[0] === letterBefore(event) && keys[1] === event.key);

/** Somebody is writing here, or a dialog has the keys. */
export const isBusyAt = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]') !== null;

/** Where the page has no field of its own to search in, the key for it leads to the page that searches everything. */
const searchBy = (event: KeyboardEvent, { isBusy, hasSingleKeys }: { isBusy: boolean; hasSingleKeys: boolean }) =>
  isPlain(event) && event.key === '/' && !isBusy && hasSingleKeys && !isTaken('/')
    ? shortcuts.find(({ name }) => name === 'find')
    : undefined;

const isPlain = (event: KeyboardEvent) =>
  !event.isComposing && !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;

/** Listens to the keys of the whole app. */
export function useShortcuts() {
  const router = useRouter();
  const preferences = usePreferences();

  function onKey(event: KeyboardEvent) {
    const before = letterBefore(event);
    first = { key: event.key, at: event.timeStamp };
    const situation = { before, isBusy: isBusyAt(event.target), hasSingleKeys: preferences.singleKeys };
    const shortcut = completedBy(event, situation) ?? searchBy(event, situation);
    if (!shortcut) return;
    event.preventDefault();
    first = null;
    if (shortcut.to) void router.push(shortcut.to);
    else if (shortcut.name === 'palette') overPage.value = overPage.value === 'palette' ? null : 'palette';
    else if (shortcut.name === 'shortcuts') overPage.value = 'shortcuts';
  }

  onMounted(() => document.addEventListener('keydown', onKey));
  onUnmounted(() => document.removeEventListener('keydown', onKey));
}
