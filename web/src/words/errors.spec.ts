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
];
const codes = new Set(
  globSync('{api,libs/domain}/src/**/*.ts', { cwd: root, exclude: (path) => path.endsWith('.spec.ts') }).flatMap(
    (file) => refusals.flatMap((pattern) => [...read(file).matchAll(pattern)].map(([, code]) => code ?? '')),
  ),
);

describe('a refusal', () => {
  it('has a sentence of its own, whatever its code', () => {
    expect(codes.size).toBeGreaterThan(30);
    expect([...codes].filter((code) => !(code in sentences))).toEqual([]);
  });
});
