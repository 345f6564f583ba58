import { defineConfig } from '@playwright/test';

/** Run by libs/launch, which starts the product that is looked at: node libs/launch/src/e2e.ts [what]. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  // The demo is one village, and its people are told of in turn.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  retries: 0,
  reporter: [['line'], ['json']],
  use: {
    baseURL: process.env['ENISHI_ADDRESS'],
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      // As root, in a container, Chromium's own sandbox cannot be made.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
