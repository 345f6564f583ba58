import { existsSync } from 'node:fs';
import path from 'node:path';
import { CannotContinue } from './say.ts';

/** The shell first: it draws no window, and takes half the time. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const elsewhere: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .map((folder) => path.join(folder, 'Google/Chrome/Application/chrome.exe')),
};

const install: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'sudo apt-get install chromium-headless-shell fonts-noto-cjk',
  darwin: 'brew install --cask chromium',
  win32: 'winget install Google.Chrome',
};

/** The browser in which the tests look at the product. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string {
  const named = env['CHROMIUM_PATH'] || undefined;
  if (named && !existsSync(named))
    throw new CannotContinue(`There is no browser at CHROMIUM_PATH, which is “${named}”.`);
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const found = named ?? [...onPath, ...(elsewhere[process.platform] ?? [])].find((file) => existsSync(file));
  if (found) return found;
  throw new CannotContinue(
    `The tests need Chromium, and there is none: install it (${install[process.platform] ?? 'see chromium.org'}) or name one in CHROMIUM_PATH.`,
  );
}
