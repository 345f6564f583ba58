/** `npx node libs/launch/src/e2e.ts [what]` runs browser tests against a product of their own: for work on them. */
import { browserTests } from './browser-tests.ts';
import { findChromium } from './chromium.ts';
import { inRoot } from './root.ts';
import { finishing, say } from './say.ts';

await finishing(async () => {
  const { code, output } = await browserTests(
    findChromium(),
    inRoot('test-results/report.json'),
    process.argv.slice(2),
  );
  say(output.trimEnd());
  process.exitCode = code;
});
