import type { Role } from '#domain';

interface Place {
  readonly to: string;
  readonly name: string;
  readonly icon: string;
  /** On a phone it stands at the thumb; the rest behind その他. */
  readonly hasTab: boolean;
  /** For whom it is; without it for all. */
  readonly of?: readonly Role[];
  readonly isOfDemo?: boolean;
}

/** The places of the product, in the order of a day. Only what exists. */
export const places: readonly Place[] = [
  { to: '/today', name: 'today', icon: 'i-lucide-sun', hasTab: true },
  { to: '/people', name: 'people', icon: 'i-lucide-users', hasTab: true },
  { to: '/promises', name: 'promises', icon: 'i-lucide-handshake', hasTab: true },
  { to: '/calls', name: 'calls', icon: 'i-lucide-phone', hasTab: true, of: ['MANAGER'] },
  { to: '/inbox', name: 'inbox', icon: 'i-lucide-bell', hasTab: false },
  { to: '/calendar', name: 'calendar', icon: 'i-lucide-calendar-days', hasTab: false },
  { to: '/silence', name: 'silence', icon: 'i-lucide-message-circle-dashed', hasTab: false },
  { to: '/clients', name: 'clients', icon: 'i-lucide-building-2', hasTab: false },
  {
    ...{ to: '/handovers', name: 'handovers', icon: 'i-lucide-arrow-right-left', hasTab: false },
    of: ['COORDINATOR', 'SALES', 'MANAGER'],
  },
  {
    ...{ to: '/imports', name: 'imports', icon: 'i-lucide-file-up', hasTab: false },
    of: ['MANAGER', 'ADMINISTRATOR'],
  },
  { to: '/settings', name: 'settings', icon: 'i-lucide-settings-2', hasTab: false },
];

/** What stands behind その他. */
export const morePlaces: readonly Place[] = [
  ...places.filter(({ hasTab }) => !hasTab),
  { to: '/search', name: 'search', icon: 'i-lucide-text-search', hasTab: false },
  { to: '/dev-inbox', name: 'devInbox', icon: 'i-lucide-mail-open', hasTab: false, isOfDemo: true },
];

export const tabs: readonly Place[] = [
  ...places.filter(({ hasTab }) => hasTab),
  { to: '/more', name: 'more', icon: 'i-lucide-ellipsis', hasTab: true },
];
