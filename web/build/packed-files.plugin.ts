import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const packable = /\.(js|css|html|svg|webmanifest)$/;
/** Below this the headers weigh more than what is saved. */
const LEAST = 1024;

/** Lays a packed copy beside each file, once, so that the server never packs and a slow network carries a quarter. */
export const packedFiles = (): Plugin => ({
  name: 'enishi:packed-files',
  apply: 'build',
  enforce: 'post',
  async writeBundle({ dir }) {
    if (!dir) return;
    const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => packable.test(name));
    await Promise.all(names.map((name) => pack(path.join(dir, name))));
  },
});

async function pack(file: string): Promise<void> {
  const text = readFileSync(file);
  if (text.length < LEAST) return;
  const [asBrotli, asGzip] = await Promise.all([
    promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
    promisify(gzip)(text, { level: 9 }),
  ]);
  writeFileSync(`${file}.br`, asBrotli);
  writeFileSync(`${file}.gz`, asGzip);
}
