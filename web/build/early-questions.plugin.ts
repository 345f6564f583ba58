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

/**
 * Writes early.js: it asks what a page will ask, and fetches the page's code, while the browser still reads the app
 * itself. Otherwise each waits for the one before: the app, who is signed in, the page's code, the page's answer.
 * graphql/early.ts takes the answers over.
 */
export function earlyQuestions(root: string, pages: readonly EarlyPage[]): Plugin {
  return {
    name: 'enishi:early-questions',
    apply: 'build',
    enforce: 'post',
    // Before all others: behind them its turn would come when they have been read.
    transformIndexHtml: () => [{ tag: 'script', attrs: { src: '/early.js' }, injectTo: 'head-prepend' }],
    generateBundle(_options, bundle) {
      const hashes = hashesByName(join(root, 'src/graphql/gql/persisted-documents.json'));
      const chunks = Object.values(bundle).filter((it) => it.type === 'chunk');
      const hashOf = (name: string) => hashes.get(name) ?? this.error(`There is no question named ${name}.`);
      const rows = pages.map(({ address, page, question }) => {
        const chunk = chunks.find((it) => it.facadeModuleId && relative(root, it.facadeModuleId) === page);
        if (!chunk) return this.error(`${page} is no page with a file of its own.`);
        return { address, ...(question && { question: hashOf(question) }), files: filesOf(chunk, chunks) };
      });
      const source = `(${askEarly.toString()})(${JSON.stringify(hashOf(WHO))}, ${JSON.stringify(rows)});\n`;
      this.emitFile({ type: 'asset', fileName: 'early.js', source });
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
  const ask = (documentId: string, variables: object) => ({
    body: JSON.stringify({ documentId, variables }),
    answer: fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId, variables }),
    }).then(
      (it) => it.text(),
      () => '',
    ),
  });
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
