/** `npm run bench:web`: what the screens weigh and how soon they answer, on a slow network and a slow processor. */
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../../../launch/src/chromium.ts';
import { finishing, say } from '../../../launch/src/say.ts';
import { withProduct } from '../../../launch/src/with-product.ts';
import { demoPeople, signedIn, type DemoPeople } from './demo-people.ts';
import { interactions } from './interactions.ts';
import { coldPaint, warmPaint } from './paint.ts';
import { beyond, loadOf, sumOf } from './sizes.ts';
import type { Middle } from './rounds.ts';
import { scrollOf } from './scroll.ts';
import { hold, p95, targetTable, type Held } from './targets.ts';
import { tapsToBrief } from './way-to-brief.ts';
import { readWebOptions, type Part } from './web-options.ts';
import { FIRST_ROUTE, heldWeights, LIMITS, readWeights } from './weights.ts';
import type { Session } from './window.ts';

interface Place {
  readonly browser: Browser;
  readonly origin: string;
  readonly session: Session;
  readonly people: DemoPeople;
}

/** What the build says of every route, and of the busiest ones what a browser takes in fact, with all that comes later. */
async function sizes({ browser, origin, session, people }: Place): Promise<Held[]> {
  const first = await loadOf(browser, origin + FIRST_ROUTE, session);
  const door = await loadOf(browser, `${origin}/login`);
  const held = [['/login', door] as const, [FIRST_ROUTE, first] as const].flatMap(([route, it]) => [
    hold(`${route} opened cold: JS`, sumOf(it.js), 'KiB gz', LIMITS.js),
    hold(`${route} opened cold: CSS`, sumOf(it.css), 'KiB gz', LIMITS.css),
  ]);
  for (const [what, path] of [
    ['a person', people.met],
    ['a visit', `${people.met}/visits/new`],
  ] as const) {
    const taken = beyond(first, await loadOf(browser, origin + path, session));
    held.push(hold(`${what}, opened cold: JS beyond ${FIRST_ROUTE}`, taken, 'KiB gz', LIMITS.beyond));
  }
  return [...held, ...heldWeights(readWeights())];
}

async function paint({ browser, origin, session, people }: Place): Promise<Held[]> {
  const held: Held[] = [];
  const keep = (what: string, { found, disturbed }: Middle, limit: number) => {
    if (disturbed > 0) say(`${what}: the host took part of the processors in ${disturbed} further rounds`);
    held.push(hold(what, found, 'ms', limit));
  };
  keep('LCP cold, /login', await coldPaint(browser, `${origin}/login`), 2500);
  for (const [what, path] of [
    [FIRST_ROUTE, FIRST_ROUTE],
    ['a person', people.met],
    ['a person with 10,000 entries', people.longTimer],
  ] as const) {
    keep(`LCP cold, ${what}`, await coldPaint(browser, origin + path, session), 2500);
    keep(`LCP warm at 4 × CPU, ${what}`, await warmPaint(browser, origin + path, session), 800);
  }
  return held;
}

async function answer({ browser, origin, session }: Place): Promise<Held[]> {
  const acts = await interactions(browser, origin, session);
  for (const { act, times } of acts) say(`${act.name}: p95 ${p95(times)} ms, most ${Math.max(...times)} ms`);
  const all = acts.flatMap(({ times }) => times);
  const typing = acts.filter(({ act }) => act.isTyping).flatMap(({ times }) => times);
  return [
    hold(`INP p95 at 4 × CPU (n ${all.length})`, p95(all), 'ms', 100),
    hold(`typing p95 at 4 × CPU (n ${typing.length})`, p95(typing), 'ms', 50),
    hold('from 今日 to a brief', await tapsToBrief(browser, origin, session), 'taps', 2),
  ];
}

async function scroll({ browser, origin, session, people }: Place): Promise<Held[]> {
  const { frame, nodes, jump, entries } = await scrollOf(browser, origin + people.longTimer, session);
  say(`${entries} entries went by`);
  return [
    hold('10,000 entries scrolled: p50 of a frame', frame, 'ms', 17),
    hold('10,000 entries scrolled: most elements', nodes, 'elements', 1500),
    hold('10,000 entries scrolled: worst jump', jump, 'px', 2),
  ];
}

const measures: Record<Part, (place: Place) => Promise<Held[]>> = { sizes, paint, answer, scroll };

await finishing(async () => {
  const { only, reportOnly } = readWebOptions(process.argv.slice(2));
  const executablePath = findChromium();
  const held = await withProduct(async (origin) => {
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const browser = await chromium.launch({ executablePath, args });
    try {
      const session = await signedIn(browser, origin);
      const place = { browser, origin, session, people: await demoPeople(browser, origin, session) };
      const found: Held[] = [];
      for (const part of only) found.push(...(await measures[part](place)));
      return found;
    } finally {
      await browser.close();
    }
  });
  say(`\n${targetTable(held)}`);
  if (!reportOnly && held.some(({ isReached }) => !isReached)) process.exitCode = 1;
});
process.exit();
