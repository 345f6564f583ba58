import type { NuxtUIOptions } from '@nuxt/ui/vite';

/** A finger's breadth, and text that a phone does not zoom into. */
const field = { variants: { size: { lg: { base: 'min-h-11 text-base' } } } };
const lateChip = { color: 'late', variant: 'soft', class: 'text-(--late-ink)' } as const;

/** Which tokens of `src/theme.css` the components take, and what all of a kind share. */
export const look: NuxtUIOptions = {
  icon: { clientBundle: { scan: true } },
  theme: {
    colors: ['primary', 'success', 'warning', 'error', 'late'],
    defaultVariants: { color: 'primary', size: 'lg' },
  },
  ui: {
    colors: { primary: 'ai', neutral: 'stone', success: 'matsu', warning: 'kohaku', error: 'akane', late: 'shu' },
    button: {
      slots: { base: 'font-semibold justify-center', label: 'whitespace-normal text-balance' },
      variants: { size: { lg: { base: 'min-h-11 px-4 text-base' }, md: { base: 'min-h-9 px-3' } } },
      compoundVariants: [{ size: 'lg', square: true, class: 'min-w-11 px-2' }],
    },
    input: field,
    textarea: { variants: { size: { lg: { base: 'min-h-11 text-base leading-relaxed' } } } },
    formField: {
      slots: { label: 'text-toned', error: 'mt-1.5', help: 'mt-1.5' },
      variants: { size: { lg: { root: 'text-sm' } } },
    },
    badge: { compoundVariants: [lateChip], variants: { size: { lg: { base: 'text-sm/5' } } } },
    alert: { compoundVariants: [lateChip], slots: { title: 'font-semibold', description: 'opacity-100' } },
    modal: {
      slots: { overlay: 'bg-stone-950/45', content: 'max-h-[calc(100dvh-2rem)]', title: 'text-lg/7', header: 'pe-14' },
    },
  },
};
