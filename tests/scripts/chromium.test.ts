import { describe, expect, it } from 'vitest';
import { ensureChromium, ensureShell, findChromium, findShell, type Machine } from '#scripts/chromium.mjs';

/** A machine on which exactly these files exist and run; `installs` says what a command brings with it. */
function aMachine(given: Partial<Machine> & { files?: string[]; installs?: Record<string, string> } = {}) {
  const files = new Set(given.files ?? []);
  const ran: string[] = [];
  const machine: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    exists: (path) => files.has(path),
    ownBrowser: () => '/home/me/.cache/ms-playwright/chrome',
    say: () => {},
    run: (command, args) => {
      const line = [command, ...args].join(' ');
      if (files.has(command)) return true;
      ran.push(line);
      const brings = given.installs?.[line];
      if (brings) files.add(brings);
      return brings !== undefined;
    },
    ...given,
  };
  return { ...machine, ran };
}

const own = '/home/me/.cache/ms-playwright/chrome';

describe('findChromium', () => {
  it('takes the one that was chosen before any other', () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/mine' };
    expect(findChromium(aMachine({ env, files: ['/usr/bin/chromium', '/opt/mine', own] }))).toBe('/opt/mine');
  });

  it('says so when the chosen one is not there, rather than testing in another', () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/mine' };
    expect(() => findChromium(aMachine({ env, files: ['/usr/bin/chromium'] }))).toThrow(/CHROMIUM_PATH/);
  });

  it('prefers Chromium to Chrome, and the PATH to the usual places', () => {
    const env = { PATH: '/a:/b' };
    const files = ['/usr/bin/chromium', '/a/google-chrome', '/b/chromium', own];
    expect(findChromium(aMachine({ env, files }))).toBe('/b/chromium');
  });

  it('looks in the usual places when the PATH has none', () => {
    expect(findChromium(aMachine({ env: { PATH: '/a' }, files: ['/snap/bin/chromium', own] }))).toBe(
      '/snap/bin/chromium',
    );
  });

  it('knows the usual places of macOS and Windows', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium(aMachine({ platform: 'darwin', env: {}, files: [mac, own] }))).toBe(mac);
    const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files' };
    expect(findChromium(aMachine({ platform: 'win32', env, files: [windows, own] }))).toBe(windows);
  });

  it("falls back on Playwright's own", () => {
    expect(findChromium(aMachine({ files: [own] }))).toBe(own);
  });

  it('passes over a stub that does not run', () => {
    const files = ['/usr/bin/chromium-browser', own];
    const run = (command: string) => command === own;
    expect(findChromium(aMachine({ files, run }))).toBe(own);
  });

  it('finds nothing where there is nothing', () => {
    expect(findChromium(aMachine())).toBeNull();
  });
});

describe('ensureChromium', () => {
  const install = 'apt-get install -y --no-install-recommends chromium';

  it('installs nothing when one is there', () => {
    const machine = aMachine({ files: ['/usr/bin/chromium'], isRoot: true });
    expect(ensureChromium(machine)).toBe('/usr/bin/chromium');
    expect(machine.ran).toEqual([]);
  });

  it("installs the system's own as root", () => {
    const installs = { 'apt-get --version': '-', 'apt-get update': '-', [install]: '/usr/bin/chromium' };
    expect(ensureChromium(aMachine({ isRoot: true, installs }))).toBe('/usr/bin/chromium');
  });

  it('does so by sudo where no password is asked', () => {
    const installs = {
      'apt-get --version': '-',
      'sudo -n true': '-',
      'sudo -n apt-get update': '-',
      [`sudo -n ${install}`]: '/usr/bin/chromium',
    };
    expect(ensureChromium(aMachine({ installs }))).toBe('/usr/bin/chromium');
  });

  it('asks Playwright when it may not install, or that brought only a stub', () => {
    const playwright = { 'npx playwright install chromium': own };
    expect(ensureChromium(aMachine({ installs: playwright }))).toBe(own);
    const stub = { 'apt-get --version': '-', 'apt-get update': '-', [install]: '-', ...playwright };
    expect(ensureChromium(aMachine({ isRoot: true, installs: stub }))).toBe(own);
  });

  it('gives up honestly', () => {
    expect(ensureChromium(aMachine({ isRoot: true }))).toBeNull();
  });
});

describe('the Chromium without windows', () => {
  const shell = '/usr/bin/chromium-headless-shell';
  const installs = {
    'apt-get --version': '-',
    'apt-get update': '-',
    'apt-get install -y --no-install-recommends chromium-headless-shell': shell,
  };
  const CI = { PATH: '/usr/bin', CI: '1' };

  it('is taken where it is there and runs', () => {
    expect(findShell(aMachine({ files: [shell, '/usr/bin/chromium'] }))).toBe(shell);
    expect(findShell(aMachine({ files: [shell], run: () => false }))).toBeNull();
    expect(findShell(aMachine({ files: ['/usr/bin/chromium'] }))).toBeNull();
  });

  it('never stands in for a browser that somebody chose', () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/mine', CI: '1' };
    const machine = aMachine({ env, files: [shell, '/opt/mine'], isRoot: true, installs });
    expect([findShell(machine), ensureShell(machine)]).toEqual([null, null]);
    expect(machine.ran).toEqual([]);
  });

  it('is never taken for a whole browser', () => {
    expect(findChromium(aMachine({ files: [shell] }))).toBeNull();
  });

  it('is installed where tests run for everybody, and on nobody’s own machine', () => {
    const files = ['/usr/bin/chromium'];
    expect(ensureShell(aMachine({ env: CI, files, isRoot: true, installs }))).toBe(shell);
    const own = aMachine({ files, isRoot: true, installs });
    expect(ensureShell(own)).toBeNull();
    expect(own.ran).toEqual([]);
  });

  it('is done without where it cannot be had', () => {
    const { 'apt-get update': _, ...broken } = installs;
    expect(ensureShell(aMachine({ env: CI, isRoot: true, installs: broken }))).toBeNull();
    expect(ensureShell(aMachine({ env: CI, installs }))).toBeNull();
  });
});
