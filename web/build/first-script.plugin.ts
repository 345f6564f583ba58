import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import { entryOf } from './entry.ts';
import { reach } from './route-weights.ts';

/** A page whose code is fetched early, and the one answer that it asks for. */
export interface EarlyPage {
  /** As a regular expression with named groups, which become the variables. */
  readonly address: string;
  /** From the root of the web app. */
  readonly page: string;
  /** None where nobody needs to be signed in. */
  readonly question?: string;
}

/** Who is signed in is asked on every page. */
const WHO = 'Me';

/** Stands in the page until the file's name is known. */
const PLACEHOLDER = '/first.js';

/**
 * What runs before all else, in one file: it asks what a page will ask, and fetches the page's code, while the browser
 * still reads the app itself; otherwise each waits for the one before: the app, who is signed in, the page's code, the
 * page's answer. graphql/early.ts takes the answers over. Then it sets theme and language (before-paint.js). Its name
 * holds a hash, so that a browser which was here before has it and nothing waits for the server.
 */
export function firstScript(root: string, pages: readonly EarlyPage[]): Plugin {
  const beforePaint = readFileSync(join(import.meta.dirname, 'before-paint.js'), 'utf8');
  let isDevelopment = false;
  return {
    name: 'enishi:first-script',
    enforce: 'post',
    configResolved({ command }) {
      isDevelopment = command === 'serve';
    },
    // Before all others: behind them its turn would come when they have been read.
    transformIndexHtml: () => [
      isDevelopment
        ? { tag: 'script', children: beforePaint, injectTo: 'head-prepend' }
        : { tag: 'script', attrs: { src: PLACEHOLDER }, injectTo: 'head-prepend' },
    ],
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const hashes = hashesByName(join(root, 'src/graphql/gql/persisted-documents.json'));
        const chunks = Object.values(bundle).filter((it) => it.type === 'chunk');
        const hashOf = (name: string) => hashes.get(name) ?? this.error(`There is no question named ${name}.`);
        const rows = pages.map(({ address, page, question }) => {
          const chunk = chunks.find((it) => it.facadeModuleId && relative(root, it.facadeModuleId) === page);
          if (!chunk) return this.error(`${page} is no page with a file of its own.`);
          return { address, ...(question && { question: hashOf(question) }), files: filesOf(chunk, chunks) };
        });
        const early = `(${askEarly.toString()})(${JSON.stringify(hashOf(WHO))}, ${JSON.stringify(rows)});\n`;
        const source = early + beforePaint;
        const fileName = `assets/first-${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.js`;
        this.emitFile({ type: 'asset', fileName, source });
        const page = bundle['index.html'];
        const html = page?.type === 'asset' ? String(page.source) : '';
        if (page?.type !== 'asset' || !html.includes(PLACEHOLDER))
          return this.error('There is no index.html that begins with the first script.');
        page.source = html.replace(PLACEHOLDER, `/${fileName}`);
      },
    },
  };
}

/** The page's code and what it needs, but for what the app brings along. */
function filesOf(page: Rollup.OutputChunk, chunks: readonly Rollup.OutputChunk[]): string[] {
  const byName = new Map(chunks.map((it) => [it.fileName, it]));
  const brought = reach(byName, [entryOf(chunks)?.fileName ?? '']);
  const needed = [...reach(byName, [page.fileName])].filter((name) => !brought.has(name));
  return [...needed, ...needed.flatMap((name) => cssOf(byName.get(name)))].map((name) => `/${name}`);
}

const cssOf = (chunk: Rollup.OutputChunk | undefined): string[] => [
  ...((chunk as { viteMetadata?: { importedCss: Set<string> } } | undefined)?.viteMetadata?.importedCss ?? []),
];

const hashesByName = (manifest: string): Map<string, string> =>
  new Map(
    Object.entries(JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>).map(([hash, text]) => [
      /(?:query|mutation)\s+(\w+)/.exec(text)?.[1] ?? '',
      hash,
    ]),
  );

/** Runs in the browser as it stands here, so it may use nothing from around it. */
function askEarly(who: string, pages: { address: string; question?: string; files: string[] }[]): void {
  const page = pages.find(({ address }) => new RegExp(address).test(location.pathname));
  if (!page) return;
  const ask = (documentId: string, variables: object) => {
    const body = JSON.stringify({ documentId, variables });
    const answer = fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body }).then(
      (it) => it.text(),
      () => '',
    );
    const early = { body, answer };
    void answer.then((text) => Object.assign(early, { text }));
    return early;
  };
  const variables = { ...new RegExp(page.address).exec(location.pathname)?.groups };
  if (page.question) Object.assign(globalThis, { enishiEarly: [ask(who, {}), ask(page.question, variables)] });
  for (const href of page.files)
    document.head.append(
      Object.assign(document.createElement('link'), {
        rel: href.endsWith('.css') ? 'stylesheet' : 'modulepreload',
        href,
      }),
    );
}
