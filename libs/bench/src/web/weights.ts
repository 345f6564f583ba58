import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from '../../../launch/src/root.ts';
import { CannotContinue } from '../../../launch/src/say.ts';
import { hold, type Held } from './targets.ts';

/** As web/build/weights.plugin.ts writes it: bytes as gzip packs them. */
export interface RouteWeight {
  readonly route: string;
  readonly js: number;
  readonly files: number;
  readonly css: number;
  readonly beyond: number;
}

export const FIRST_ROUTE = '/today';
/** KiB as gzip packs them. */
export const LIMITS = { js: 250, css: 30, beyond: 80, files: 6 } as const;
/** Where a day begins: a browser takes six files at a time, and each six more cost a round trip. */
const BEGINNINGS = ['/login', FIRST_ROUTE, '/people/[id]/'];

/** What stands in the way of a first paint, by route; parts that are fetched later are not counted here. */
export function heldWeights(routes: readonly RouteWeight[]): Held[] {
  const first = routes.find(({ route }) => route === FIRST_ROUTE);
  if (!first) throw new CannotContinue(`The build has no ${FIRST_ROUTE}.`);
  const others = routes.filter((it) => it !== first);
  const beginnings = routes.filter(({ route }) => BEGINNINGS.includes(route));
  return [
    ...beginnings.map(({ route, files }) => hold(`${route} in the build: JS files`, files, 'files', LIMITS.files)),
    hold(`${FIRST_ROUTE} in the build: JS`, first.js / 1024, 'KiB gz', LIMITS.js),
    hold('most CSS of a route', Math.max(...routes.map(({ css }) => css)) / 1024, 'KiB gz', LIMITS.css),
    ...others.map((it) => hold(`${it.route}: JS beyond ${FIRST_ROUTE}`, it.beyond / 1024, 'KiB gz', LIMITS.beyond)),
  ];
}

export function readWeights(): RouteWeight[] {
  const file = inRoot('dist/web/weights.json');
  if (!existsSync(file)) throw new CannotContinue('The web is not built: npm start builds it.');
  return JSON.parse(readFileSync(file, 'utf8')) as RouteWeight[];
}
