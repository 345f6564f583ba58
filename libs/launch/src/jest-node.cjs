// Node as it is, for specs; and a worker that is done ends at once: to tear down its heap takes longer than Jest waits,
// which then kills it and suspects a leak.
process.once('exit', () => process.exit());

module.exports = require('jest-environment-node');
