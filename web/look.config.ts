import type { NuxtUIOptions } from '@nuxt/ui/vite';

/** A finger's breadth, and text that a phone does not zoom into. */
const field = { variants: { size: { lg: { base: 'min-h-11 text-base' } } } };
/** The library would write smaller where there is room, beside lists and days that do not. */
const alike = { fixed: false, size: 'lg', class: 'md:text-base' } as const;
const lateChip = { color: 'late', variant: 'soft', class: 'text-(--late-ink)' } as const;

const shades = {
  primary: 'hover:bg-primary-700 active:bg-primary-700 dark:hover:bg-primary-300 dark:active:bg-primary-300',
  error: 'hover:bg-error-700 active:bg-error-700 dark:hover:bg-error/85 dark:active:bg-error/85',
};

/** Which tokens of `src/theme.css` the components take, and what all of a kind share. */
export const look: NuxtUIOptions = {
  icon: { clientBundle: { scan: { globInclude: ['src/**/*.{vue,ts}'] } } },
  theme: {
    colors: ['primary', 'success', 'warning', 'error', 'late'],
    defaultVariants: { color: 'primary', size: 'lg' },
  },
  ui: {
    colors: { primary: 'ai', neutral: 'stone', success: 'matsu', warning: 'kohaku', error: 'akane', late: 'shu' },
    button: {
      slots: { base: 'font-semibold justify-center', label: 'whitespace-normal text-balance' },
      variants: { size: { lg: { base: 'min-h-11 px-4 text-base' }, md: { base: 'min-h-9 px-3' } } },
      compoundVariants: [
        { size: 'lg', square: true, class: 'min-w-11 px-2' },
        // Under a pointer a button darkens: the paler shade of the library loses the contrast of its words.
        { color: 'primary', variant: 'solid', class: shades.primary },
        { color: 'error', variant: 'solid', class: shades.error },
        // What one may also do steps back behind what one came for.
        { variant: 'ghost', class: 'font-normal' },
        { variant: 'link', class: 'font-normal' },
      ],
    },
    input: { ...field, compoundVariants: [alike] },
    textarea: {
      variants: { size: { lg: { base: 'min-h-11 text-base leading-relaxed' } } },
      compoundVariants: [alike],
    },
    formField: {
      slots: { label: 'text-toned', error: 'mt-1.5', help: 'mt-1.5' },
      variants: { size: { lg: { root: 'text-sm' } } },
    },
    badge: { compoundVariants: [lateChip], variants: { size: { lg: { base: 'text-sm/5' } } } },
    alert: { compoundVariants: [lateChip], slots: { title: 'font-semibold', description: 'opacity-100' } },
    // At night what lies above is a little lighter, since a shadow says nothing.
    popover: { slots: { content: 'dark:bg-muted' } },
    dropdownMenu: { slots: { content: 'dark:bg-muted' } },
    modal: {
      variants: { overlay: { true: { overlay: 'bg-stone-950/50' } } },
      slots: {
        content: 'max-h-[calc(100dvh-2rem)] dark:bg-muted',
        title: 'text-lg/7',
        // A long head keeps its height where the body scrolls.
        header: 'shrink-0 pe-14',
        close: 'top-2.5 sm:top-2.5',
      },
    },
  },
};
