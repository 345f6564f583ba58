import { join } from 'node:path';
import type { Plugin } from 'vite';

const ICON = '/@nuxt/ui/dist/runtime/vue/components/Icon.vue';
const BUTTON = '/@nuxt/ui/dist/runtime/components/Button.vue';

/**
 * Draws the two parts that a screen has dozens of in their plain form. An icon is the picture that it is: the library's
 * own can fetch, watch, turn and colour pictures from elsewhere, and all of ours are in the app. A button of ours is one
 * component; the library's dialogs keep its own.
 */
export const plainParts = (root: string): Plugin => ({
  name: 'enishi:plain-parts',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (!/\/(Icon|Button)\.vue$/.test(id)) return undefined;
    const found = await this.resolve(id, importer, { skipSelf: true });
    if (found?.id.endsWith(ICON)) return join(root, 'src/ui/plain-icon.ts');
    if (found?.id.endsWith(BUTTON) && importer?.startsWith(join(root, 'src')))
      return join(root, 'src/ui/plain-button.ts');
    return found;
  },
});
