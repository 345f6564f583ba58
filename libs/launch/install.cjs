'use strict';
// Installs what package-lock.json names, when that is not what node_modules holds. Runs on any Node from 20 on,
// before anything is installed: hence plain old JavaScript without dependencies.
const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '../..');
const stamp = path.join(root, 'node_modules', '.enishi-lock');
const wanted = createHash('sha256')
  .update(fs.readFileSync(path.join(root, 'package-lock.json')))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex');
const present = fs.existsSync(stamp) ? fs.readFileSync(stamp, 'utf8') : '';

if (present !== wanted) {
  requireNode(20);
  console.log(
    present
      ? 'What Enishi is made of has changed: installing ...'
      : 'First start: installing, which takes some minutes ...',
  );
  const status = install();
  if (status !== 0) {
    console.error('\nInstalling did not succeed; npm says why above. Is there a connection to the package registry?');
    process.exit(1);
  }
  fs.writeFileSync(stamp, wanted);
}

function requireNode(major) {
  if (Number(process.versions.node.split('.')[0]) >= major) return;
  console.error(`Enishi needs Node ${major} or newer to install itself; this is ${process.versions.node}.`);
  process.exit(1);
}

function install() {
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: 'inherit' };
  const npm = process.env.npm_execpath;
  if (!npm) return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' }).status;
  // The Node that runs npm now, never the one inside node_modules, which is about to be replaced.
  return spawnSync(process.env.npm_node_execpath || process.execPath, [npm, ...args], options).status;
}
