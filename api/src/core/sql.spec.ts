import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const SOURCE = join(import.meta.dirname, '..');

/** PostgreSQL keeps so many characters of a name. */
const LONGEST = 63;

const sources = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'),
);

/** The names of statements as they are written, each with where it stands. */
const named = sources.flatMap((path) => {
  const text = readFileSync(join(SOURCE, path), 'utf8');
  return [...text.matchAll(/\bname: ['`]([^'`]+)['`],\s*text\b/g)].map(([, name]) => ({ name: name!, path }));
});

describe('the name of a statement', () => {
  // A connection keeps what it prepared under a name: another text of that name would be refused there.
  it('is that of one statement only', () => {
    const names = named.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('is no longer than what PostgreSQL keeps of it', () => {
    expect(named.filter(({ name }) => name.length > LONGEST)).toEqual([]);
  });
});
