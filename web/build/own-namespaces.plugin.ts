import { basename } from 'node:path';
import type { Plugin } from 'vite';

const NAMESPACES = 'reka-ui/namespaced';

/**
 * Each component of the library takes its own part of Reka's namespaces. They are one module, and as one it brings
 * the calendar to every page that has a menu.
 */
export const ownNamespaces = (): Plugin => ({
  name: 'enishi:own-namespaces',
  apply: 'build',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (id !== NAMESPACES || !importer) return;
    const found = await this.resolve(id, importer, { skipSelf: true });
    return found && `${found.id}?of=${basename(importer.split('?')[0] ?? '')}`;
  },
});
