/** The places of the product, in the order of a day. Only what exists. On a phone the first have tabs, the rest その他. */
export const places = [
  { to: '/today', name: 'today', icon: 'i-lucide-sun', hasTab: true },
  { to: '/people', name: 'people', icon: 'i-lucide-users', hasTab: true },
  { to: '/promises', name: 'promises', icon: 'i-lucide-handshake', hasTab: true },
  { to: '/calendar', name: 'calendar', icon: 'i-lucide-calendar-days', hasTab: false },
  { to: '/clients', name: 'clients', icon: 'i-lucide-building-2', hasTab: false },
  { to: '/settings', name: 'settings', icon: 'i-lucide-settings-2', hasTab: false },
] as const;

/** What stands behind その他. */
export const morePlaces = places.filter(({ hasTab }) => !hasTab);

export const tabs = [
  ...places.filter(({ hasTab }) => hasTab),
  { to: '/more', name: 'more', icon: 'i-lucide-ellipsis', hasTab: true },
] as const;
