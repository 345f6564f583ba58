import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { inRoot } from './root.ts';

const rules: { forbidden: { name: string }[] } = createRequire(import.meta.url)(inRoot('.dependency-cruiser.cjs'));

/** One import that each rule forbids: [who, whom]. */
const planted: Record<string, [string, string]> = {
  'one-door-per-feature': ['api/src/people/add-person.ts', 'api/src/offices/office.policy.ts'],
  'one-door-per-web-feature': ['web/src/features/people/Brief.vue', 'web/src/features/issues/useIssues.ts'],
  'core-knows-no-feature': ['api/src/core/work.ts', 'api/src/people/index.ts'],
  'commands-stay-out-of-graphql': ['api/src/people/rename-person.ts', '@nestjs/graphql'],
  'nobody-imports-the-app': ['api/src/people/people.module.ts', 'api/src/app.module.ts'],
  'testing-is-for-specs': ['api/src/people/person.loader.ts', 'api/src/testing/builders.ts'],
  'domain-knows-nothing': ['libs/domain/src/day.ts', 'typeorm'],
  'migrations-stand-alone': ['db/migrations/1-ground.ts', 'db/seeds/story.ts'],
  'db-knows-no-code': ['db/seeds/seed.ts', 'api/src/core/id.ts'],
  'api-stands-alone': ['api/src/core/settings.ts', 'libs/launch/src/start.ts'],
  'web-stands-alone': ['web/src/main.ts', 'api/src/core/errors.ts'],
  'ui-knows-no-data': ['web/src/ui/DayField.vue', 'web/src/stores/session.ts'],
  'features-know-no-page': ['web/src/features/today/Today.vue', 'web/src/pages/index.vue'],
  'pages-hold-no-documents': ['web/src/pages/people.vue', 'web/src/features/people/people.graphql.ts'],
  'stores-know-no-feature': ['web/src/stores/preferences.ts', 'web/src/features/today/index.ts'],
  'e2e-sees-as-a-person': ['e2e/visit.spec.ts', 'libs/domain/src/words.ts'],
  'tools-know-no-product': ['libs/bench/src/bench.ts', 'api/src/core/sql.ts'],
  'no-cycles-but-entities': ['libs/domain/src/about.ts', 'libs/domain/src/round.ts'],
};

/** What they allow, though it looks alike. */
const allowed: [string, string][] = [
  ['api/src/people/person.policy.ts', 'api/src/offices/index.ts'],
  ['api/src/people/person.resolver.ts', '@nestjs/graphql'],
  ['api/src/people/add-person.spec.ts', 'api/src/testing/builders.ts'],
  ['api/src/core/pool.ts', 'libs/launch/src/settings.ts'],
  ['db/seeds/calendar.ts', 'libs/domain/src/weekday.ts'],
  ['web/src/pages/today.vue', 'web/src/features/today/index.ts'],
  ['web/src/features/people/usePeople.ts', 'web/src/stores/places.ts'],
  ['api/src/visits/visit.entity.ts', 'api/src/visits/line.entity.ts'],
  ['api/src/visits/line.entity.ts', 'api/src/visits/visit.entity.ts'],
];

let tree: string;
let found: { rule: string; from: string; to: string }[];

beforeAll(() => {
  tree = mkdtempSync(path.join(os.tmpdir(), 'enishi-rules-'));
  symlinkSync(inRoot('node_modules'), path.join(tree, 'node_modules'));
  for (const name of ['.dependency-cruiser.cjs', 'package.json']) copyFileSync(inRoot(name), path.join(tree, name));
  for (const [who, whom] of [...Object.values(planted), ...allowed]) plant(who, whom);
  plant('libs/domain/src/round.ts', 'libs/domain/src/about.ts');
  found = cruise();
});
afterAll(() => rmSync(tree, { recursive: true }));

function plant(who: string, whom: string): void {
  const inside = /^(api|web|libs|db|e2e)\//.test(whom);
  if (inside) write(whom, '', { flag: 'a' });
  const target = inside ? relative(who, whom) : whom;
  const line = `import { x as ${path.basename(whom).replace(/\W/g, '_')} } from '${target}';\n`;
  write(who, who.endsWith('.vue') ? `<script setup lang="ts">\n${line}</script>\n` : line, { flag: 'a' });
}

function write(file: string, text: string, options: { flag: string }): void {
  mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
  writeFileSync(path.join(tree, file), text, options);
}

const relative = (who: string, whom: string) => {
  const way = path.posix.relative(path.posix.dirname(who), whom);
  return way.startsWith('.') ? way : `./${way}`;
};

function cruise(): typeof found {
  const program = inRoot('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [
    program,
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    'api',
    'web',
    'libs',
    'db',
    'e2e',
  ];
  const { stdout } = spawnSync(process.execPath, args, { cwd: tree, encoding: 'utf8', maxBuffer: 1e9 });
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { from: string; to: string; rule: { name: string } }[] };
  };
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}

describe('the import rules', () => {
  it('are each proved by a planted violation', () => {
    expect(Object.keys(planted).toSorted()).toEqual(rules.forbidden.map(({ name }) => name).toSorted());
  });

  it.each(Object.entries(planted))('see %s', (rule, [from, whom]) => {
    expect(found).toContainEqual({ rule, from, to: expect.stringContaining(whom) });
  });

  it.each(allowed)('let %s import %s', (from, whom) => {
    expect(found.filter((violation) => violation.from === from && violation.to.includes(whom))).toEqual([]);
  });
});
