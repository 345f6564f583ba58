import { existsSync, readdirSync } from 'node:fs';
import { inRoot } from './root.ts';
import { run, type Outcome } from './run.ts';

export interface Check {
  name: string;
  run: () => Promise<Outcome>;
}

const check = (name: string, script: string, ...args: string[]): Check => ({
  name,
  run: () => run([process.execPath, inRoot('node_modules', script), ...args]),
});

const importRules = [
  '--config',
  '.dependency-cruiser.cjs',
  ...['api', 'web', 'libs', 'db', 'e2e'].filter((folder) => existsSync(inRoot(folder))),
];

/** Those that read the sources as they are. */
export const sourceChecks: Check[] = [
  check('eslint', 'eslint/bin/eslint.js', '.', '--max-warnings', '0'),
  check('import rules', 'dependency-cruiser/bin/dependency-cruiser.mjs', ...importRules),
];

const typed = ['api', 'e2e', ...readdirSync(inRoot('libs')).map((name) => `libs/${name}`)];

/** Those that read what the build generates as well, and the one that fills up their lane to the length of the other. */
export const typeChecks: Check[] = [
  check('types of web', 'vue-tsc/bin/vue-tsc.js', '--noEmit', '-p', 'web'),
  ...typed
    .filter((project) => existsSync(inRoot(project, 'tsconfig.json')))
    .map((project) => check(`types of ${project}`, 'typescript/bin/tsc', '-p', project)),
  { name: 'weight of the web', run: () => run([process.execPath, inRoot('libs/bench/src/web/check-weights.ts')]) },
  check('prettier', 'prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn'),
];
