import type { NuxtUIOptions } from '@nuxt/ui/vite';

/** Which tokens of `src/theme.css` the components take, and what all of a kind share. */
export const look: NuxtUIOptions = {
  icon: { clientBundle: { scan: true } },
  theme: {
    colors: ['primary', 'success', 'warning', 'error', 'late'],
    defaultVariants: { color: 'primary', size: 'lg' },
  },
  ui: {
    colors: { primary: 'ai', neutral: 'stone', success: 'matsu', warning: 'kohaku', error: 'akane', late: 'shu' },
  },
};
