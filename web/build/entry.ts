import type { Rollup } from 'vite';

/** The file with which the app begins. Vite takes the one that only imports it out of the bundle. */
export const entryOf = (chunks: readonly Rollup.OutputChunk[]): Rollup.OutputChunk | undefined =>
  chunks.find(({ isEntry, moduleIds }) => isEntry || moduleIds.some((id) => id.endsWith('/src/main.ts')));
