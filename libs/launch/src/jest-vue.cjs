// Single-file components for jest: script and template become one module, styles are left out.
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const { transformSync, version } = require('@swc/core');
const { compileScript, parse } = require('@vue/compiler-sfc');

const hash = (...parts) => createHash('sha1').update(parts.join('\0')).digest('hex');

module.exports = {
  getCacheKey: (source, file) => hash(version, source, file),
  process(source, file) {
    const { descriptor, errors } = parse(source, { filename: file });
    if (errors.length) throw errors[0];
    return transformSync(script(descriptor, file), {
      filename: `${file}.ts`,
      swcrc: false,
      sourceMaps: 'inline',
      module: { type: 'es6' },
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
    });
  },
};

function script(descriptor, file) {
  const imported = {
    fileExists: fs.existsSync,
    readFile: (name) => fs.readFileSync(name, 'utf8'),
    realpath: fs.realpathSync,
  };
  if (!descriptor.scriptSetup && !descriptor.script) descriptor.scriptSetup = emptySetup(descriptor);
  return compileScript(descriptor, { id: hash(file).slice(0, 8), inlineTemplate: true, fs: imported }).content;
}

/** A component that is a template alone still needs a script to carry it. */
function emptySetup(descriptor) {
  return {
    type: 'script',
    content: '',
    loc: descriptor.template.loc,
    attrs: { setup: true, lang: 'ts' },
    setup: true,
    lang: 'ts',
  };
}
