import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Fault, Told } from './fault.ts';
import {
  begin,
  forgetProfile,
  heading,
  isMirrored,
  isSaved,
  line,
  openVisit,
  save,
  withDatabase,
} from './visit.ts';

const WORDS = 'ran the stall on Saturdays';
const run = promisify(execFile);

/** The files of the database, the largest first. */
async function filesOf(profile: string): Promise<string[]> {
  const folder = join(profile, 'Default', 'IndexedDB');
  const databases = (await readdir(folder)).filter((name) => name.endsWith('.leveldb'));
  const files = await Promise.all(
    databases.map(async (name) => {
      const names = await readdir(join(folder, name));
      return names.filter((file) => /\.(log|ldb)$/.test(file)).map((file) => join(folder, name, file));
    }),
  );
  return files.flat();
}

/** A fault in the files of the database, made while the browser is closed. */
function inFiles(name: string, damage: (file: string, size: number) => Promise<void>): Fault {
  return {
    name,
    run: async function* ({ host, profile, tries }) {
      for (let each = 0; each < Math.max(3, tries / 10); each += 1) {
        const folder = await profile();
        const visit = await openVisit(folder);
        const at = await begin(visit.page, host.address);
        await save(visit.page, WORDS);
        await isMirrored(visit.page, WORDS);
        await visit.close();
        for (const file of await filesOf(folder)) await damage(file, (await stat(file)).size);
        const again = await openVisit(folder);
        await again.page.goto(at);
        yield await opened(again.page, at);
        await again.close();
        await forgetProfile(folder);
      }
    },
  };
}

async function opened(page: Awaited<ReturnType<typeof openVisit>>['page'], at: string): Promise<Told> {
  const restore = page.getByRole('button', { name: /^(Use the second copy|Bring it back)$/ });
  await line(page)
    .or(restore)
    .first()
    .waitFor({ timeout: 10_000 })
    .catch(() => {});
  let note = 'at once';
  if (await restore.first().isVisible()) {
    note = 'offered, and brought back';
    await restore.first().click();
    await page.waitForTimeout(500);
  }
  if (!(await line(page).isVisible())) await page.goto(at).catch(() => {});
  const there = await line(page)
    .inputValue({ timeout: 10_000 })
    .catch(() => null);
  if (there === WORDS) return { outcome: 'recovered', note };
  const rows = await withDatabase(
    page.context(),
    at.replace(/#.*$/, ''),
    "return ask(tx.objectStore('records').getAll())",
  ).catch(() => []);
  if (JSON.stringify(rows).includes(WORDS))
    return { outcome: 'recovered', note: `${note}, beside an earlier state` };
  return {
    outcome: 'lost',
    note: `${note}; then “${
      there ??
      (await heading(page)
        .textContent()
        .catch(() => ''))
    }”`,
  };
}

/** A disk of its own that is filled to the last byte; needs the right to mount one. */
const fullDisk: Fault = {
  name: 'the disk is full',
  run: async function* ({ host, profile }) {
    const folder = await profile();
    await mkdir(folder, { recursive: true });
    try {
      await run('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'waymark', folder]);
    } catch {
      yield { outcome: 'told', note: 'passed over: no right to mount a disk of its own here' };
      return;
    }
    const visit = await openVisit(folder);
    try {
      const at = await begin(visit.page, host.address);
      await save(visit.page, WORDS);
      await isMirrored(visit.page, WORDS);
      const filler = await open(join(folder, 'filler'), 'w');
      await filler.close();
      await run('sh', ['-c', `cat /dev/zero > '${join(folder, 'filler')}' || true`]);
      await line(visit.page).fill('words for which there is no room');
      const claims = await isSaved(visit.page).then(
        () => true,
        () => false,
      );
      const said =
        (await visit.page
          .locator('.save-status')
          .textContent()
          .catch(() => '')) ?? '';
      await visit.page.goto('about:blank').catch(() => {});
      await visit.page.goto(at).catch(() => {});
      const there = await line(visit.page)
        .inputValue({ timeout: 10_000 })
        .catch(() => null);
      const wanted = claims ? 'words for which there is no room' : WORDS;
      const isThere = there === wanted || (!claims && there === 'words for which there is no room');
      yield {
        outcome: isThere ? 'recovered' : 'lost',
        note: `${claims ? 'saved all the same' : said}; after it “${there}”`,
      };
    } finally {
      await visit.kill();
      await run('umount', ['-l', folder]).catch(() => {});
      await forgetProfile(folder);
    }
  },
};

export const DISK_FAULTS: readonly Fault[] = [
  inFiles('database files cut to half', (file, size) => truncate(file, Math.floor(size / 2))),
  inFiles('database files cut to nothing', (file) => truncate(file, 0)),
  inFiles('database files overwritten with noise', async (file, size) => writeFile(file, randomBytes(size))),
  inFiles('one block of the database overwritten with noise', async (file, size) => {
    const handle = await open(file, 'r+');
    const at = Math.floor(Math.random() * Math.max(1, size - 64));
    await handle.write(randomBytes(64), 0, 64, at);
    await handle.close();
  }),
  fullDisk,
];
