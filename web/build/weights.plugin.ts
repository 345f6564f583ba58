import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';
import { entryOf } from './entry.ts';
import { routeWeights } from './route-weights.ts';

const PAGE = /^src\/pages\/(.+)\.vue$/;

/** Writes weights.json: what each route of the build weighs. libs/bench/src/web/weights.ts holds it against the targets. */
export function weights(root: string): Plugin {
  return {
    name: 'enishi:weights',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const built = Object.values(bundle);
      const chunks = built.filter((it) => it.type === 'chunk');
      const pages = new Map(
        chunks.flatMap((it) => {
          const route = routeOf(relative(root, it.facadeModuleId ?? ''));
          return route ? [[route, it.fileName] as const] : [];
        }),
      );
      const sources = new Map(built.map((it) => [it.fileName, it.type === 'chunk' ? it.code : it.source]));
      const entry = entryOf(chunks)?.fileName ?? this.error('Nothing is the entry.');
      const found = routeWeights(
        chunks.map(fileOf),
        entry,
        pages,
        (name) => gzipSync(sources.get(name) ?? '', { level: 9 }).length,
      );
      const source = JSON.stringify(
        found.toSorted((a, b) => a.route.localeCompare(b.route)),
        null,
        1,
      );
      this.emitFile({ type: 'asset', fileName: 'weights.json', source });
    },
  };
}

/** As the typed router names it: `people/[id]/index` is `/people/[id]/`. */
const routeOf = (file: string): string | undefined => {
  const name = PAGE.exec(file)?.[1];
  return name === undefined ? undefined : `/${name.replace(/(^|\/)index$/, '$1')}`;
};

const fileOf = ({ fileName, imports, ...chunk }: Rollup.OutputChunk) => ({
  ...{ name: fileName, imports },
  css: [...((chunk as { viteMetadata?: { importedCss: Set<string> } }).viteMetadata?.importedCss ?? [])],
});
