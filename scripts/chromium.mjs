// The browser that the browser tests and the benchmark drive. `npm run e2e` starts with this script, so that a fresh
// machine needs no reading of notes first: what is there is used, and only when nothing is there is one installed.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix, win32 } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * What the search may ask of the machine it runs on; tests hand in a machine of their own.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {boolean} isRoot
 * @property {(path: string) => boolean} exists
 * @property {(command: string, args: string[], options?: { loud?: boolean }) => boolean} run Whether it ended well.
 * @property {() => string | undefined} ownBrowser Where Playwright would keep its own Chromium.
 * @property {(line: string) => void} say
 */

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'chrome'];
/** The same engine without windows: what a page does is the same, and each page costs a sixth less. */
const SHELL = 'chromium-headless-shell';

/** @type {Partial<Record<NodeJS.Platform, (env: Machine['env']) => string[]>>} */
const usualPlaces = {
  linux: () =>
    ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
      names.map((name) => posix.join(folder, name)),
    ),
  darwin: (env) =>
    ['', env.HOME ?? ''].flatMap((home) =>
      ['Google Chrome', 'Chromium'].map((app) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`),
    ),
  win32: (env) =>
    [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
      folder
        ? ['Google\\Chrome', 'Chromium'].map((app) => win32.join(folder, app, 'Application', 'chrome.exe'))
        : [],
    ),
};

/** @param {Machine} machine */
function onPath({ platform, env }, wanted = names) {
  const windows = platform === 'win32';
  const { join, delimiter } = windows ? win32 : posix;
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  return wanted.flatMap((name) => folders.map((folder) => join(folder, windows ? `${name}.exe` : name)));
}

/**
 * The path of a Chromium without windows, for what asks for the page alone; null where there is none, or where `CHROMIUM_PATH`
 * says in which browser everything is to be done.
 *
 * @param {Machine} machine
 * @returns {string | null}
 */
export function findShell(machine = thisMachine()) {
  const { env, exists, run } = machine;
  if (env.CHROMIUM_PATH) return null;
  return onPath(machine, [SHELL]).find((path) => exists(path) && run(path, ['--version'])) ?? null;
}

/**
 * The path of a Chromium that can be driven, or null. Order: `CHROMIUM_PATH`, the PATH, the usual places,
 * Playwright's own.
 *
 * Throws when `CHROMIUM_PATH` names nothing: someone chose a browser, and testing in another would hide that.
 *
 * @param {Machine} machine
 * @returns {string | null}
 */
export function findChromium(machine = thisMachine()) {
  const { platform, env, exists, run } = machine;
  const chosen = env.CHROMIUM_PATH;
  if (chosen) {
    if (exists(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is ${chosen}, but nothing is there. Correct it, or unset it to search.`);
  }
  const places = [...onPath(machine), ...(usualPlaces[platform]?.(env) ?? []), machine.ownBrowser() ?? ''];
  // Asking for the version tells a browser from a stub (Ubuntu's chromium-browser only says "install the snap") and
  // from one that lacks its libraries. On Windows that flag would open a window instead.
  const works = (/** @type {string} */ path) => platform === 'win32' || run(path, ['--version']);
  return [...new Set(places)].find((path) => path !== '' && exists(path) && works(path)) ?? null;
}

/**
 * Finds a Chromium or installs one: Debian's where we may, else Playwright's. Null when nothing helped.
 * @param {Machine} machine
 * @returns {string | null}
 */
export function ensureChromium(machine = thisMachine()) {
  const found = findChromium(machine);
  if (found) return found;
  machine.say('No Chromium here: installing the one of this system with apt-get, if that may be.');
  const installed = install(machine, 'chromium') ? findChromium(machine) : null;
  if (installed) return installed;
  machine.say("Installing Playwright's own Chromium.");
  machine.run('npx', ['playwright', 'install', 'chromium'], { loud: true });
  return findChromium(machine);
}

/**
 * The same for the one without windows, which only saves time: it is installed where tests run for everybody (`CI`) alone.
 * @param {Machine} machine
 * @returns {string | null}
 */
export function ensureShell(machine = thisMachine()) {
  const found = findShell(machine);
  if (found || !machine.env.CI || machine.env.CHROMIUM_PATH) return found;
  return install(machine, SHELL) ? findShell(machine) : null;
}

/**
 * Installs a package of this system, where that is known to work without asking. Says whether it did.
 * @param {Machine} machine
 * @param {string} name
 */
function install({ isRoot, run }, name) {
  const sudo = isRoot ? [] : ['sudo', '-n'];
  if (!run('apt-get', ['--version']) || !(isRoot || run('sudo', ['-n', 'true']))) return false;
  const apt = (/** @type {string[]} */ ...args) => {
    const [command = '', ...rest] = [...sudo, 'apt-get', ...args];
    return run(command, rest, { loud: true });
  };
  return apt('update') && apt('install', '-y', '--no-install-recommends', name);
}

/** @returns {Machine} */
function thisMachine() {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    run: (command, args, { loud = false } = {}) =>
      spawnSync(command, args, {
        stdio: loud ? 'inherit' : 'ignore',
        // npx is a .cmd on Windows, which only a shell can start.
        shell: process.platform === 'win32' && command === 'npx',
        timeout: loud ? 600_000 : 20_000,
      }).status === 0,
    ownBrowser: () => {
      try {
        return createRequire(import.meta.url)('playwright').chromium.executablePath();
      } catch {
        return undefined;
      }
    },
    say: console.log,
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = ensureChromium();
  if (path) {
    const shell = ensureShell();
    console.log(`Browser tests use ${shell ? `${shell}, and ${path} where the page is not all` : path}`);
  } else {
    console.error(
      [
        'No Chromium was found, and none could be installed. One of these helps:',
        '  - install Chromium or Google Chrome',
        '  - npx playwright install --with-deps chromium',
        '  - CHROMIUM_PATH=/path/to/chromium npm test',
      ].join('\n'),
    );
    process.exitCode = 1;
  }
}
