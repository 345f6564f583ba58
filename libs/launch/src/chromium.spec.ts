import { describe, expect, it } from '@jest/globals';
import { findChromium } from './chromium.ts';

describe('the browser of the tests', () => {
  it('is the one that CHROMIUM_PATH names', () => {
    expect(findChromium({ CHROMIUM_PATH: process.execPath, PATH: '' })).toBe(process.execPath);
  });

  it('is missed with a word about the name that leads nowhere', () => {
    expect(() => findChromium({ CHROMIUM_PATH: '/nowhere/chromium' })).toThrow(
      'There is no browser at CHROMIUM_PATH, which is “/nowhere/chromium”.',
    );
  });

  it('is missed with the sentence how to install it', () => {
    if (process.platform !== 'linux') return;
    expect(() => findChromium({ PATH: '/nowhere' })).toThrow(
      'The tests need Chromium, and there is none: install it (sudo apt-get install chromium-headless-shell fonts-noto-cjk) or name one in CHROMIUM_PATH.',
    );
  });
});
