import { gzipSync } from 'node:zlib';
import type { Browser, Response } from '@playwright/test';
import { openWindow, stands, type Session } from './window.ts';

/** The files that a page took when nothing was kept from before: KiB as gzip packs them, by address. */
export interface Load {
  readonly js: ReadonlyMap<string, number>;
  readonly css: ReadonlyMap<string, number>;
}

export async function loadOf(browser: Browser, address: string, session?: Session): Promise<Load> {
  const window = await openWindow(browser, session);
  const answers: Response[] = [];
  window.page.on('response', (it) => answers.push(it));
  await window.page.goto(address);
  await stands(window.page);
  await window.page.waitForLoadState('networkidle');
  const load = { js: await packed(answers, /\.js$/), css: await packed(answers, /\.css$/) };
  await window.context.close();
  return load;
}

async function packed(answers: readonly Response[], kind: RegExp): Promise<Map<string, number>> {
  const files = answers.filter((it) => kind.test(new URL(it.url()).pathname) && it.ok());
  const sizes = files.map(async (it) => [it.url(), gzipSync(await it.body(), { level: 9 }).length / 1024] as const);
  return new Map(await Promise.all(sizes));
}

export const sumOf = (files: ReadonlyMap<string, number>): number =>
  [...files.values()].reduce((sum, size) => sum + size, 0);

/** What a page takes beyond what the first one brought along. */
export const beyond = (first: Load, { js }: Load): number =>
  sumOf(new Map([...js].filter(([address]) => !first.js.has(address))));
