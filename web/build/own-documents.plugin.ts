import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const CALL = /\bgraphql\(\s*`([^`]+)`\s*,?\s*\)/g;
const NAME = /^\s*(query|mutation|fragment)\s+(\w+)/;

/**
 * Puts each persisted document, as text, into the feature that asks it. The generated map would bring all documents of
 * the product, with their syntax trees, to the first screen. Fragments are types only: nothing of them is left.
 */
export function ownDocuments(root: string): Plugin {
  const manifest = join(root, 'src/graphql/gql/persisted-documents.json');

  return {
    name: 'enishi:own-documents',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.graphql.ts')) return;
      this.addWatchFile(manifest);
      const documents = byName(JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>);
      const own = code.replaceAll(CALL, (_call, source: string) => {
        const [, kind, name = ''] = NAME.exec(source) ?? [];
        if (kind === 'fragment') return '({})';
        const document = documents.get(name);
        if (!document)
          return this.error(`${name} is not among the persisted documents: generate them anew (nx codegen web).`);
        return `known(${JSON.stringify(document.hash)}, ${JSON.stringify(document.text)})`;
      });
      return { code: `import { known } from '/src/graphql/known.ts';\n${own}`, map: null };
    },
  };
}

/** Spaces and line ends mean nothing in a document; its hash is the one of the text in the manifest. */
const byName = (documents: Record<string, string>) =>
  new Map(
    Object.entries(documents).map(([hash, text]) => [
      /(?:query|mutation)\s+(\w+)/.exec(text)?.[1] ?? '',
      { hash, text: text.replaceAll(/\s+/g, ' ') },
    ]),
  );
