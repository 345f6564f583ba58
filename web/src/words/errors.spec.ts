import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const ofErrors = JSON.parse(read('web/src/words/errors.ja.json')) as Record<string, unknown>;
/** What is said of a row of a file stands with the words of imports. */
const ofRows = JSON.parse(read('web/src/words/imports.ja.json')) as Record<'faults' | 'doubts' | 'broke', object>;
const sentences: Record<string, unknown> = { ...ofErrors, ...ofRows.faults, ...ofRows.doubts, ...ofRows.broke };

/** Every place where the API or a shared rule names a refusal. */
const refusals = [
  /(?:new Refused|refusal|NotBlank|Passes|MaxGraphemes|MaxItems)\(\s*(?:[\w.]+,\s*)?'([A-Z]+(?:_[A-Z]+)*)'/g,
  /\bcode(?: =|:) '([A-Z]+(?:_[A-Z]+)*)'/g,
  /\bmessage: '([A-Z]+(?:_[A-Z]+)*)'/g,
  /refuseDuplicate\([^;]*?,\s*'[a-z_]+',\s*'([A-Z]+(?:_[A-Z]+)*)'/g,
];
/** A shared rule that says of each field what it lacks names its codes one by one. */
const lacks = /(?:\?|:|return) '([A-Z]+(?:_[A-Z]+)+)'/g;
const sources = globSync('{api,libs/domain}/src/**/*.ts', { cwd: root }).filter((path) => !path.endsWith('.spec.ts'));
const codesIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, code]) => code ?? '');
const codes = new Set(
  sources.flatMap((file) => {
    const text = read(file);
    const isOfLacks = file.startsWith('libs') && /\blacks?(?:Of|In)?\b/i.test(text);
    return [...refusals, ...(isOfLacks ? [lacks] : [])].flatMap((pattern) => codesIn(text, pattern));
  }),
);

describe('a refusal', () => {
  it('has a sentence of its own, whatever its code', () => {
    expect(codes.size).toBeGreaterThan(30);
    expect([...codes].filter((code) => !(code in sentences))).toEqual([]);
  });

  it.each(['GREETING_MISSING', 'PLACEHOLDER_UNKNOWN', 'RULE_TWICE', 'SCRIPT_NAME_UNKNOWN', 'RENEWALS_OUT_OF_RANGE'])(
    'is looked for wherever one is named: %s',
    (code) => expect([...codes]).toContain(code),
  );
});
