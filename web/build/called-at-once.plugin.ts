import type { Plugin } from 'vite';

/**
 * Tells the browser that nearly all functions of these files are called when a page is first drawn. It makes them ready
 * beside the main thread while the file arrives, instead of one by one when each is called. Read by Chromium since 136,
 * where it is the first line; others take it for a comment. See WICG, explicit JavaScript compile hints.
 */
export const calledAtOnce = (names: readonly string[]): Plugin => ({
  name: 'enishi:called-at-once',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const it of Object.values(bundle))
        if (it.type === 'chunk' && names.includes(it.name)) it.code = `//# allFunctionsCalledOnLoad\n${it.code}`;
    },
  },
});
