/** Lets Node run our sources as they are: stripping types alone leaves the decorators of entities. */
import { transformSync, type Options } from '@swc/core';
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/** As specs and the build compile, but in memory. */
const OPTIONS: Options = {
  ...{ swcrc: false, module: { type: 'es6' } },
  jsc: {
    ...{ target: 'es2023', keepClassNames: true, parser: { syntax: 'typescript', decorators: true } },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
};

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.ts')) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...OPTIONS, filename });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
