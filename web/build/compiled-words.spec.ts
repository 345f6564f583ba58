import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiled, type Words } from './compiled-words.plugin.ts';

const folder = join(import.meta.dirname, '../src/words');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('the words of the screens', () => {
  it.each(files)('can all be read: %s', (name) => {
    expect(() => compiled(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Words)).not.toThrow();
  });

  it('stay as they are where nothing has to be put into them', () => {
    expect(compiled({ today: { title: '今日' } })).toEqual({ today: { title: '今日' } });
  });

  it('are read before they reach a browser where something has', () => {
    expect(typeof (compiled({ named: '{name}さん' }) as { named: unknown }).named).toBe('object');
  });

  it('do not become an app where one of them cannot be read', () => {
    expect(() => compiled({ named: '{name' })).toThrow('{name');
  });
});
