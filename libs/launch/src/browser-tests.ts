import { inRoot } from './root.ts';
import { run, type Outcome } from './run.ts';
import { ofPlaywright, type Tally } from './tally.ts';
import { withProduct } from './with-product.ts';

/** Playwright against the product as an operator starts it, with a data folder and a port of its own. */
export async function browserTests(
  chromium: string,
  report: string,
  args: string[] = [],
): Promise<Outcome & { tally: Tally }> {
  const outcome = await withProduct((address) =>
    run([...playwright, ...args], {
      env: { CHROMIUM_PATH: chromium, ENISHI_ADDRESS: address, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    }),
  );
  return { ...outcome, tally: ofPlaywright(report, outcome.code) };
}

const script = inRoot('node_modules/@playwright/test/cli.js');
const playwright = [process.execPath, script, 'test', '--config', 'e2e/playwright.config.ts'];
