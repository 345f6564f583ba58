import type { Deed } from './issue-deeds.ts';

/** The sign of each deed, and its key where one promise fills the page. */
export const LOOKS: Record<Deed, { readonly icon: string; readonly key: string }> = {
  resolve: { icon: 'i-lucide-check', key: 's' },
  settle: { icon: 'i-lucide-check', key: 's' },
  report: { icon: 'i-lucide-message-circle-reply', key: 'e' },
  interim: { icon: 'i-lucide-message-circle', key: 'e' },
  change: { icon: 'i-lucide-calendar-sync', key: 'c' },
  promise: { icon: 'i-lucide-handshake', key: 'c' },
  hold: { icon: 'i-lucide-pause', key: 'h' },
  withdraw: { icon: 'i-lucide-x', key: 'w' },
  reopen: { icon: 'i-lucide-rotate-ccw', key: 'o' },
  unsettle: { icon: 'i-lucide-rotate-ccw', key: 'o' },
};
