import type { Plugin } from 'vite';

const MAKER = 'export const tv = (';
const REACTIVE = 'const _appConfig = reactive(appConfig);';

/**
 * Lets all buttons share what one of them worked out. The library merges the classes of its theme and of ours anew for
 * each component on a page, and reads ours through a proxy that watches for changes which never come.
 * src/ui/shared-looks.ts does the sharing.
 */
export const sharedLooks = (): Plugin => ({
  name: 'enishi:shared-looks',
  enforce: 'pre',
  transform(code, id) {
    const of = (name: string) => id.split('?')[0]?.endsWith(`/@nuxt/ui/dist/runtime/${name}`);
    const changed = (from: string, to: string) => {
      if (!code.includes(from)) return this.error(`${id} is no longer what is shared here: look at it anew.`);
      return { code: code.replace(from, to), map: null };
    };
    if (of('vue/composables/useAppConfig.js')) return changed(REACTIVE, 'const _appConfig = appConfig;');
    if (of('utils/tv.js')) {
      const { code: own } = changed(MAKER, `const tvOfOne = (`);
      const taken = `import { sharedLooks } from '/src/ui/shared-looks.ts';\n`;
      return { code: `${taken}${own}\nexport const tv = sharedLooks(tvOfOne);\n`, map: null };
    }
    return undefined;
  },
});
