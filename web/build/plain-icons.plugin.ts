import { join } from 'node:path';
import type { Plugin } from 'vite';

const ICON = '/@nuxt/ui/dist/runtime/vue/components/Icon.vue';

/**
 * Draws an icon as the picture that it is. The library's own can fetch, watch, turn and colour pictures from elsewhere:
 * all of ours are in the app, and a screen has dozens.
 */
export const plainIcons = (root: string): Plugin => ({
  name: 'enishi:plain-icons',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (!id.endsWith('/Icon.vue')) return undefined;
    const found = await this.resolve(id, importer, { skipSelf: true });
    return found?.id.endsWith(ICON) ? join(root, 'src/ui/plain-icon.ts') : found;
  },
});
