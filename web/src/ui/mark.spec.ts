import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strokes } from './mark.ts';

const folder = join(import.meta.dirname, '../../public');

describe('the mark', () => {
  it.each(globSync('*.svg', { cwd: folder }))('is drawn with the same two strokes in %s', (file) => {
    const drawn = readFileSync(join(folder, file), 'utf8');
    for (const { path } of strokes) expect(drawn).toContain(path);
  });
});
