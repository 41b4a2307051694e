import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '#tests/engines/serve.ts';
import type { Fault } from './fault.ts';
import { begin, forgetProfile, isSaved, line, openVisit } from './visit.ts';

/** A newer version comes while somebody types, and is taken at once. */
export const update: Fault = {
  name: 'an update while somebody types',
  run: async function* ({ host, profile, tries }) {
    const site = await mkdtemp(join(tmpdir(), 'waymark-site-'));
    await cp('dist', site, { recursive: true });
    const own = await serve(site, Number(new URL(host.address).port) + 1);
    const worker = await readFile(join(site, 'sw.js'), 'utf8');
    for (let each = 0; each < Math.max(3, tries / 20); each += 1) {
      const folder = await profile();
      const visit = await openVisit(folder);
      await writeFile(join(site, 'sw.js'), worker);
      const at = await begin(visit.page, own.address);
      await visit.page.evaluate('navigator.serviceWorker.ready.then(() => {})');
      await visit.page.reload();
      await line(visit.page).waitFor();
      await writeFile(join(site, 'sw.js'), `${worker}\n// A version ${each}.`);
      const typing = line(visit.page).pressSequentially('a text that goes on while the newer version comes', {
        delay: 40,
      });
      await visit.page.evaluate(
        'navigator.serviceWorker.getRegistration().then((here) => here.update()).then(() => {})',
      );
      const button = visit.page.getByRole('button', { name: 'Save and use it' });
      const isOffered = await button.waitFor({ timeout: 30_000 }).then(
        () => true,
        () => false,
      );
      await typing;
      await line(visit.page).press('!');
      if (isOffered) {
        await Promise.all([visit.page.waitForEvent('load'), button.click()]);
        await line(visit.page).waitFor();
      } else await isSaved(visit.page);
      const there = await line(visit.page).inputValue();
      const isThere = there === 'a text that goes on while the newer version comes!';
      yield {
        outcome: !isThere ? 'lost' : isOffered ? 'recovered' : 'silent',
        note: isThere
          ? isOffered
            ? 'offered, never forced'
            : 'not offered'
          : `there is “${there}” at ${at}`,
      };
      await visit.kill();
      await forgetProfile(folder);
    }
    await own.cut();
    await rm(site, { recursive: true, force: true });
  },
};
