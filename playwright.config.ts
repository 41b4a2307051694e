import { defineConfig } from '@playwright/test';
import { findChromium, findShell } from '#scripts/chromium.mjs';

// Found once: Playwright loads this file again in each worker, which inherits the environment.
process.env.CHROMIUM_SHELL ??= findShell() ?? '';
process.env.CHROMIUM_PATH ??= findChromium() ?? '';
const { CHROMIUM_PATH: whole, CHROMIUM_SHELL: shell } = process.env;

// A port of its own, so that a `npm start` left running is never tested by mistake; vite.config.ts reads PORT.
const port = Number(process.env.PORT ?? 4187);

/**
 * Parts of the browser's own window that no test looks at. The list below its address bar is two pages of their own, which are
 * started for each window, and beside each page a process is kept ready for the next one: both cost more than what is tested.
 * The others are those that Playwright switches off; the last list counts.
 */
const WITHOUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'SpareRendererForSitePerProcess',
  'PreloadTopChromeWebUI',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** Chromium's own errands, which would otherwise touch the network while a test watches it; and a microphone that no machine lacks. */
const quiet = [
  '--use-fake-device-for-media-stream',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  `--disable-features=${WITHOUT.join(',')}`,
];

/** What a browser starts with. As root (in a container) Chromium cannot make its sandbox. */
const launching = (executablePath: string | undefined) => ({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet,
});

/** The files that ask for more than the page: what the browser itself writes on the disk or reads from it, and its microphone. */
const WHOLE = /\/(?:erased|journey|locked|rehearsal)\.spec\.ts$/;
/** The files with walks that take longest. */
const LONG = /\/(?:gallery|locked-windows|nothing-covered|pseudo|relationship|session|translated)\.spec\.ts$/;

export default defineConfig({
  testDir: 'tests/e2e',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  // Two more than small machines have cores: a test waits for a good third of its time, and one more worker costs a hundredth.
  workers: 4,
  // Generous: a busy machine must not fail a test that only needs longer.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  // A test that passes the second time has found something.
  retries: 0,
  reporter: process.env.CI ? [['list'], ['html', { open: 'never' }]] : 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    browserName: 'chromium',
    contextOptions: { reducedMotion: 'no-preference' },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // A trace of every action doubles the time of a test: ask for one by `--trace on`.
    trace: 'off',
    screenshot: 'only-on-failure',
    // The content security policy is under test.
    bypassCSP: false,
    // In each new browser the worker fetches all files of the build; what it does is tested where it is let in.
    serviceWorkers: 'block',
    launchOptions: launching(shell || whole),
  },
  // What takes longest begins first: at the end one long walk would keep a single core busy.
  projects: [
    { name: 'whole', testMatch: WHOLE, use: { launchOptions: launching(whole) } },
    { name: 'long', testMatch: LONG },
    { name: 'short', testIgnore: [WHOLE, LONG] },
  ],
  // The build that people use, and beside it the one that has the languages made for tests (tests/e2e/pseudo.spec.ts).
  webServer: ['dist', 'dist-pseudo'].map((folder, index) => ({
    command: `npx vite preview --outDir ${folder}`,
    env: { PORT: String(port + index), UNPACKED: '1' },
    url: `http://localhost:${port + index}/`,
    reuseExistingServer: false,
  })),
});
