/** The places of the product, in the order of a day. Only what exists. */
export const places = [
  { to: '/today', name: 'today', icon: 'i-lucide-sun' },
  { to: '/people', name: 'people', icon: 'i-lucide-users' },
  { to: '/settings', name: 'settings', icon: 'i-lucide-settings-2' },
] as const;
