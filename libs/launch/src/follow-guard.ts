/** Loaded before the API: when the guard is gone without having stopped it, it stops itself as if asked. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
