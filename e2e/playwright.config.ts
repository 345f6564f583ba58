import { defineConfig } from '@playwright/test';

// As small as a desktop can be: software draws it. The looks of steps/look.ts take the full size.
const desktop = { viewport: { width: 1120, height: 700 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Run by libs/launch, which starts the product that is looked at: node libs/launch/src/e2e.ts [what]. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  // All look at one village: each test brings its own people into it, or has people of the demo to itself.
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  retries: 0,
  reporter: [['line'], ['json']],
  use: {
    baseURL: process.env['ENISHI_ADDRESS'],
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    screenshot: 'only-on-failure',
    // Without a picture of the page after each step, which cost a third of a story: ask for them with --trace on.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      // As root, in a container, Chromium's own sandbox cannot be made.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  projects: [
    { name: 'desktop', use: desktop },
    { name: 'phone', use: phone, testMatch: ['continue.spec.ts', 'day.spec.ts'] },
  ],
});
