import { inRoot } from './root.ts';

/** Jest with native modules, on the Node that runs this. */
export const jestCommand = (args: string[]): string[] => [
  process.execPath,
  '--experimental-vm-modules',
  '--no-warnings',
  inRoot('node_modules/jest/bin/jest.js'),
  ...args,
];
