import theme from '#build/ui/button';
import { useAppConfig } from '@nuxt/ui/runtime/vue/composables/useAppConfig.js';
import { tv } from '@nuxt/ui/utils/tv';

/** Classes of the parts of a button in one state. */
interface Looks {
  readonly base: (own: { class: unknown }) => string;
  readonly leadingIcon: () => string;
  readonly trailingIcon: () => string;
}

const known = new Map<string, Looks>();

/** As the library draws a button in this state, worked out once. */
export function buttonLooks(state: Record<string, unknown>): Looks {
  const key = JSON.stringify(state);
  const found = known.get(key) ?? (tv({ extend: theme, ...useAppConfig().ui.button })(state) as unknown as Looks);
  known.set(key, found);
  return found;
}

/** What a button shows while it waits. */
export const waitingIcon = (): string => useAppConfig().ui.icons.loading;
