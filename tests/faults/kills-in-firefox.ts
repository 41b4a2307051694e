import { type ChildProcess, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tabByWebdriver } from '#tests/engines/by-webdriver.ts';
import { firefoxPrefs, firefoxProgram, freePort } from '#tests/engines/find-engines.ts';
import { type Tab, until } from '#tests/engines/tab.ts';
import { overMarionette, type Send } from '#tests/engines/wire.ts';
import type { Fault } from './fault.ts';
import { judge } from './kills.ts';
import { forgetProfile } from './visit.ts';

/** The longest that somebody types before the browser is killed, in ms. */
const LONGEST_MS = 2500;
const LINE = { role: 'textbox', name: 'I' };
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

type Firefox = { send: Send; tab: Tab; version: string; kill: () => Promise<void> };

async function openFirefox(program: string, profile: string): Promise<Firefox> {
  const port = await freePort();
  await writeFile(join(profile, 'user.js'), firefoxPrefs(port, profile));
  const child = spawn(program, ['--headless', '--marionette', '--no-remote', '--profile', profile], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, LANG: 'en_GB.UTF-8' },
  });
  const send = await until('a word from Firefox', () => overMarionette(port));
  const { capabilities } = (await send('NewSession', { capabilities: { alwaysMatch: {} } })) as {
    capabilities: { browserVersion: string };
  };
  return {
    send,
    tab: tabByWebdriver(send, (await send('GetWindowHandle')) as string, false),
    version: capabilities.browserVersion,
    kill: () => killGroup(child),
  };
}

async function killGroup(child: ChildProcess): Promise<void> {
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  if (child.pid) process.kill(-child.pid, 'SIGKILL');
  await gone;
}

/** Begins a reflection and goes to the question; returns its address. */
async function begin(tab: Tab, address: string): Promise<string> {
  await tab.goto(`${address}#/`);
  await tab.click({ role: 'radio', name: /^Quick/ });
  await tab.click({ role: 'button', name: 'Begin' });
  await until('the first step', () => tab.run(() => /\/now$/.test(location.hash)));
  await tab.run(() => {
    location.hash = location.hash.replace(/now$/, 'experiences');
  });
  await lineOf(tab);
  return tab.run(() => location.href);
}

/** What stands in the line, once there is one. */
function lineOf(tab: Tab): Promise<string> {
  return until('the line', () =>
    tab.run(() => {
      const line = document.querySelector<HTMLInputElement>('main input[type=text], main textarea');
      return line ? `“${line.value}` : null;
    }),
  ).then((value) => value.slice(1));
}

/** Types letters for a while; returns what was typed, and what the page has said to be saved. */
async function type(send: Send, tab: Tab): Promise<{ typed: string; said: string }> {
  await tab.fill(LINE, 'a');
  const line = await send('ExecuteScript', {
    script: "return document.querySelector('main input[type=text], main textarea');",
    args: [],
  });
  const id = (line as { [ELEMENT]: string })[ELEMENT];
  let [typed, said] = ['a', ''];
  const end = Date.now() + Math.random() * LONGEST_MS;
  while (Date.now() < end) {
    const letter = String.fromCharCode(97 + Math.floor(Math.random() * 26));
    await send('ElementSendKeys', { id, text: letter });
    typed += letter;
    said =
      (await tab.run(() => {
        const words = document.querySelector('.save-status > span:nth-child(2)')?.textContent ?? '';
        const line = document.querySelector<HTMLInputElement>('main input[type=text], main textarea');
        return words.startsWith('Saved') ? (line?.value ?? '') : null;
      })) ?? said;
  }
  return { typed, said };
}

/** As `kills` does it in Chromium, with a profile that outlives the browser. */
export const killsInFirefox: Fault = {
  name: 'Firefox killed while somebody types',
  run: async function* ({ host, profile, tries }) {
    const program = firefoxProgram();
    if (!program) {
      yield { outcome: 'told', note: 'passed over: no Firefox was found here' };
      return;
    }
    const folder = await profile();
    let at: string | null = null;
    let last: { typed: string; said: string } | null = null;
    for (let each = 0; each <= tries; each += 1) {
      const { send, tab, version, kill } = await openFirefox(program, folder);
      if (!at) at = await begin(tab, host.address);
      else await tab.goto(at);
      const there = await lineOf(tab);
      if (last) {
        const told = judge({ there, ...last });
        yield each === 1 ? { ...told, note: `Firefox ${version}` } : told;
      }
      if (each < tries) last = await type(send, tab);
      await kill();
    }
    await forgetProfile(folder);
  },
};
