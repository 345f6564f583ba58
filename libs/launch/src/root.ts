import path from 'node:path';

/** The folder of the checkout. */
export const root = path.resolve(import.meta.dirname, '../../..');

export const inRoot = (...parts: string[]): string => path.join(root, ...parts);

/** Where Node keeps what it compiled, so that the next start of the same code is quicker. */
export const compiled = { NODE_COMPILE_CACHE: inRoot('node_modules/.cache/enishi') };
