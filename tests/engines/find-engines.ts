import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type BrowserType, chromium, firefox, webkit } from '@playwright/test';
import { findChromium } from '#scripts/chromium.mjs';
import { openByPlaywright } from './by-playwright.ts';
import { tabByWebdriver } from './by-webdriver.ts';
import { type Browser, type Engine, type EngineName, until } from './tab.ts';
import { overHttp, overMarionette, type Send } from './wire.ts';

/** Why an engine cannot be had here, and what would bring it. */
const ABSENT = {
  chromium: 'no Chromium or Chrome was found; `node scripts/chromium.mjs` finds or installs one',
  firefox:
    "no Firefox was found; `npx playwright install firefox` or the system's package firefox-esr brings one",
  webkit:
    "no WebKit was found; `npx playwright install webkit` or Debian's packages webkit2gtk-driver and xvfb bring one",
} as const satisfies Record<EngineName, string>;

/** The engine as it can be had on this machine: Playwright's own before the system's; else a sentence that says why not. */
export function findEngine(name: EngineName): Engine | string {
  const own = { chromium, firefox, webkit }[name];
  const path = name === 'chromium' ? findChromium() : ownPath(own);
  if (path) {
    const args = name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    return { name, how: 'Playwright', open: () => openByPlaywright(own, { executablePath: path, args }) };
  }
  if (name === 'firefox') {
    const program = firefoxProgram();
    if (program) return { name, how: "the system's, by Marionette", open: () => openFirefox(program) };
  }
  if (name === 'webkit') {
    const driver = onPath('WebKitWebDriver');
    const screen = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? onPath('Xvfb');
    if (driver && screen)
      return { name, how: 'WebKitGTK, by WebKitWebDriver', open: () => openWebkit(driver) };
  }
  return ABSENT[name];
}

function ownPath(type: BrowserType): string | null {
  const path = type.executablePath();
  return path && existsSync(path) ? path : null;
}

/** The system's Firefox; null where there is none. */
export function firefoxProgram(): string | null {
  return onPath('firefox-esr') ?? onPath('firefox');
}

function onPath(program: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path)) ?? null;
}

/** A folder for the profile and what it downloads. */
async function makeHome(): Promise<{ home: string; downloads: string }> {
  const home = await mkdtemp(join(tmpdir(), 'waymark-'));
  const downloads = join(home, 'downloads');
  await mkdir(downloads);
  return { home, downloads };
}

/** What Firefox must not ask a person about, nor do in the background. */
export function firefoxPrefs(port: number, downloads: string): string {
  return Object.entries({
    'marionette.port': port,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
    'browser.helperApps.neverAsk.saveToDisk': 'application/pdf,application/json',
    'pdfjs.disabled': true,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}

async function openFirefox(program: string): Promise<Browser> {
  const { home, downloads } = await makeHome();
  const port = await freePort();
  await writeFile(join(home, 'user.js'), firefoxPrefs(port, downloads));
  const child = spawn(program, ['--headless', '--marionette', '--no-remote', '--profile', home], {
    stdio: 'ignore',
    env: { ...process.env, LANG: 'en_GB.UTF-8' },
  });
  const send = await until('a word from Firefox', () => overMarionette(port));
  return openSession(send, { children: [child], home, downloads, canPrint: true });
}

async function openWebkit(driver: string): Promise<Browser> {
  const { home, downloads } = await makeHome();
  const config = join(home, 'config');
  await mkdir(config);
  await writeFile(join(config, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const children: ChildProcess[] = [];
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: config,
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CACHE_HOME: join(home, 'cache'),
    LANG: 'en_GB.UTF-8',
  };
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) env.DISPLAY = await startScreen(children);
  const port = await freePort();
  children.push(spawn(driver, [`--port=${port}`], { stdio: 'ignore', env }));
  await until('a word from WebKitWebDriver', async () => (await fetch(`http://127.0.0.1:${port}/status`)).ok);
  return openSession(overHttp(port), { children, home, downloads, canPrint: false });
}

/** Starts a screen that nobody sees, and returns its name. */
async function startScreen(children: ChildProcess[]): Promise<string> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(screen);
  const [number] = await new Promise<string[]>((resolve, reject) => {
    screen.once('error', reject);
    screen.stdio[3]?.once('data', (data) => resolve([String(data).trim()]));
  });
  return `:${number}`;
}

type Session = {
  children: readonly ChildProcess[];
  home: string;
  downloads: string;
  canPrint: boolean;
};

async function openSession(send: Send, session: Session): Promise<Browser> {
  const { children, home, downloads, canPrint } = session;
  const { capabilities } = (await send('NewSession', { capabilities: { alwaysMatch: {} } })) as {
    capabilities: { browserVersion: string };
  };
  return {
    version: capabilities.browserVersion,
    tab: tabByWebdriver(send, (await send('GetWindowHandle')) as string, canPrint),
    newTab: async () => {
      const { handle } = (await send('NewWindow', { type: 'tab' })) as { handle: string };
      return tabByWebdriver(send, handle, canPrint);
    },
    downloads,
    close: async () => {
      await send('DeleteSession').catch(() => {});
      for (const child of [...children].reverse()) await end(child);
      await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 5000))]);
  child.kill('SIGKILL');
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
