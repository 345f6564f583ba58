/** `npm run bench:web`: what the screens weigh and how soon they answer, on a slow network and a slow processor. */
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../../../launch/src/chromium.ts';
import { finishing, say } from '../../../launch/src/say.ts';
import { withProduct } from '../../../launch/src/with-product.ts';
import { interactions } from './interactions.ts';
import { coldPaint, warmPaint } from './paint.ts';
import { beyond, loadOf, sumOf } from './sizes.ts';
import { hold, targetTable, type Held } from './targets.ts';
import { openWindow, stands, type Session } from './window.ts';

/** A coordinator of the demo. */
const COORDINATOR = { email: 'aoki@enishi.example', password: 'enishi-no-demo' };

async function signedIn(browser: Browser, origin: string): Promise<Session> {
  const { context, page } = await openWindow(browser);
  await page.goto(`${origin}/login`);
  await page.getByLabel('メールアドレス').fill(COORDINATOR.email);
  await page.getByLabel('パスワード', { exact: true }).fill(COORDINATOR.password);
  await page.getByRole('button', { name: 'ログイン' }).click();
  await page.waitForURL(/\/today/);
  await stands(page);
  const session = await context.storageState();
  await context.close();
  return session;
}

async function aPerson(browser: Browser, origin: string, session: Session): Promise<string> {
  const { context, page } = await openWindow(browser, session);
  await page.goto(`${origin}/today`);
  const link = await page.locator('main a[href^="/people/"]').first().getAttribute('href');
  await context.close();
  return (link ?? '').split('/').slice(0, 3).join('/');
}

async function weigh(browser: Browser, origin: string, session: Session, person: string): Promise<Held[]> {
  const first = await loadOf(browser, `${origin}/today`, '/today', session);
  const door = await loadOf(browser, `${origin}/login`, '/login');
  const others = [
    ...['/people', '/promises', '/calendar', '/clients', '/settings'].map((route) => [route, route] as const),
    ['/people/[id]', person] as const,
    ['/people/[id]/visits/new', `${person}/visits/new`] as const,
  ];
  const held = [door, first].flatMap((it) => [
    hold(`${it.route} opened cold: JS`, sumOf(it.js), 'KiB gz', 250),
    hold(`${it.route} opened cold: CSS`, sumOf(it.css), 'KiB gz', 30),
  ]);
  for (const [route, path] of others) {
    const load = await loadOf(browser, origin + path, route, session);
    held.push(hold(`${route}: JS beyond /today`, beyond(first, load), 'KiB gz', 80));
  }
  return held;
}

async function paint(browser: Browser, origin: string, session: Session, person: string): Promise<Held[]> {
  const held = [hold('LCP cold, /login', await coldPaint(browser, `${origin}/login`), 'ms', 2500)];
  for (const path of ['/today', person]) {
    const route = path === person ? '/people/[id]' : path;
    held.push(hold(`LCP cold, ${route}`, await coldPaint(browser, origin + path, session), 'ms', 2500));
    held.push(hold(`LCP warm at 4 × CPU, ${route}`, await warmPaint(browser, origin + path, session), 'ms', 800));
  }
  return held;
}

async function answer(browser: Browser, origin: string, session: Session): Promise<Held[]> {
  const { all, typing } = await interactions(browser, origin, session);
  const p95 = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
  return [
    hold(`INP p95 at 4 × CPU (n ${all.length})`, p95(all), 'ms', 100),
    hold(`typing p95 at 4 × CPU (n ${typing.length})`, p95(typing), 'ms', 50),
  ];
}

async function measureAll(origin: string, browser: Browser): Promise<Held[]> {
  const session = await signedIn(browser, origin);
  const person = await aPerson(browser, origin, session);
  return [
    ...(await weigh(browser, origin, session, person)),
    ...(await paint(browser, origin, session, person)),
    ...(await answer(browser, origin, session)),
  ];
}

await finishing(async () => {
  const executablePath = findChromium();
  const held = await withProduct(async (origin) => {
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const browser = await chromium.launch({ executablePath, args });
    return measureAll(origin, browser).finally(() => browser.close());
  });
  say(`\n${targetTable(held)}`);
  if (held.some(({ isReached }) => !isReached)) process.exitCode = 1;
});
process.exit();
