import type { Page } from '@playwright/test';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import { until } from '#tests/engines/tab.ts';
import type { Fault, Ground, Told } from './fault.ts';
import {
  begin,
  forgetProfile,
  heading,
  isMirrored,
  isSaved,
  line,
  openVisit,
  save,
  type Visit,
  withDatabase,
} from './visit.ts';

const WORDS = 'ran the stall on Saturdays';
const BRIEFLY = 4000;

/** A visit in which something was saved, and its second copy made. */
async function saved({
  host,
  profile,
}: Ground): Promise<{ visit: Visit; at: string; end: () => Promise<void> }> {
  const folder = await profile();
  const visit = await openVisit(folder);
  const at = await begin(visit.page, host.address);
  await save(visit.page, WORDS);
  await isMirrored(visit.page, WORDS);
  return {
    visit,
    at,
    end: async () => {
      await visit.kill();
      await forgetProfile(folder);
    },
  };
}

/** Whether the words stand on the page, or its recovery brings them there. */
async function comesBack(page: Page, at: string): Promise<Told> {
  const restore = page.getByRole('button', { name: /^(Use the second copy|Bring it back)$/ });
  await line(page)
    .or(restore)
    .first()
    .waitFor({ timeout: BRIEFLY })
    .catch(() => {});
  let note = 'at once';
  if (await restore.first().isVisible()) {
    note = (await heading(page).textContent()) ?? '';
    await restore.first().click();
    note = `offered: ${note}`;
  }
  if (!(await line(page).isVisible())) await page.goto(at).catch(() => {});
  const there = await line(page)
    .inputValue({ timeout: BRIEFLY })
    .catch(() => null);
  return there === WORDS
    ? { outcome: 'recovered', note }
    : {
        outcome: 'lost',
        note: `${note}; then “${
          there ??
          (await heading(page)
            .textContent()
            .catch(() => ''))
        }”`,
      };
}

/** A fault in what is stored: it is made while the page is closed, and then the page is opened. */
function inStore(name: string, script: string): Fault {
  return {
    name,
    run: async function* (ground) {
      const { visit, at, end } = await saved(ground);
      await visit.page.close();
      await withDatabase(visit.context, ground.host.address, script);
      const page = await visit.context.newPage();
      await page.goto(at);
      yield await comesBack(page, at);
      await end();
    },
  };
}

/** A fault of the browser from the first line of script on; the page has to start and to say what is wrong. */
function atStart(name: string, script: string, words: RegExp): Fault {
  return {
    name,
    run: async function* (ground) {
      const { visit, at, end } = await saved(ground);
      await visit.page.goto('about:blank');
      const page = await visit.context.newPage();
      await page.addInitScript(script);
      await page.goto(at);
      const shown = await line(page)
        .inputValue({ timeout: BRIEFLY })
        .catch(() => null);
      // Who only reads is told nothing of writing: where there is a line, something is typed into it.
      if (shown !== null) {
        await line(page).fill(`${WORDS} `);
        await line(page).fill(WORDS);
      }
      const isTold = await page
        .getByText(words)
        .first()
        .waitFor({ timeout: BRIEFLY })
        .then(
          () => true,
          () => false,
        );
      await page.close();
      // Without the fault everything is where it was.
      await visit.page.goto(at);
      const after = await comesBack(visit.page, at);
      if (after.outcome === 'lost') yield after;
      else
        yield {
          outcome: isTold ? 'recovered' : 'silent',
          note: `${shown === WORDS ? 'read all the same' : 'nothing shown'}; ${isTold ? 'said' : 'not said'}`,
        };
      await end();
    },
  };
}

const DENIED = "throw new DOMException('Denied.', 'SecurityError')";
const NO_ROOM = `for (const method of ['put', 'add', 'delete', 'clear'])
  IDBObjectStore.prototype[method] = function () { throw new DOMException('', 'QuotaExceededError'); };`;

/** How many calls of IndexedDB a visit makes until something typed is saved, and what comes of failing at each. */
const eachCall: Fault = {
  name: 'IndexedDB fails at one call, each in turn',
  run: async function* (ground) {
    const { visit, at, end } = await saved(ground);
    // It would hold the pen, and the next tab could only read.
    await visit.page.goto('about:blank');
    const failing = (number: number) => `(() => {
      let calls = 0;
      const count = (owner, name) => {
        const real = owner[name];
        owner[name] = function (...given) {
          calls += 1;
          globalThis.callsOfIndexedDB = calls;
          if (calls === ${number}) throw new DOMException('Internal error.', 'UnknownError');
          return real.apply(this, given);
        };
      };
      count(IDBFactory.prototype, 'open');
      count(IDBDatabase.prototype, 'transaction');
      for (const name of ['get', 'getAll', 'getAllKeys', 'count', 'put', 'add', 'delete', 'index'])
        count(IDBObjectStore.prototype, name);
    })()`;
    let calls = 1;
    for (let number = 0; number <= calls; number += 1) {
      const page = await visit.context.newPage();
      await page.addInitScript(failing(number));
      await page.goto(at);
      const restore = page.getByRole('button', { name: 'Use the second copy' });
      await line(page)
        .or(restore)
        .or(page.getByText('This page could not start'))
        .first()
        .waitFor({ timeout: BRIEFLY })
        .catch(() => {});
      const shown = await line(page)
        .inputValue({ timeout: 500 })
        .catch(() => null);
      let typed = false;
      if (shown !== null) {
        await line(page)
          .fill(`${WORDS}${number % 2 === 0 ? '.' : '!'}`, { timeout: BRIEFLY })
          .catch(() => {});
        typed = await isSaved(page, BRIEFLY).then(
          () => true,
          () => false,
        );
      }
      if (number === 0) calls = await page.evaluate<number>('globalThis.callsOfIndexedDB');
      const said = await page
        .locator('.save-status')
        .textContent()
        .catch(() => '');
      await page.close();
      const again = await visit.context.newPage();
      await again.goto(at);
      const there = await line(again)
        .inputValue({ timeout: BRIEFLY })
        .catch(() => null);
      await again.close();
      const wanted = typed ? `${WORDS}${number % 2 === 0 ? '.' : '!'}` : WORDS;
      const isThere = typed ? there === wanted : (there ?? '').startsWith(WORDS);
      if (number > 0)
        yield {
          outcome: isThere ? 'recovered' : 'lost',
          note:
            shown === null
              ? `call ${number} hid what was saved for one visit`
              : typed
                ? ''
                : `call ${number}: ${said}`,
        };
    }
    await end();
  },
};

const olderTab: Fault = {
  name: 'an old tab after a newer version has taken over the database',
  run: async function* (ground) {
    const { visit, end } = await saved(ground);
    await withDatabase(
      visit.context,
      ground.host.address,
      `tx.objectStore('meta').put(${LIBRARY_VERSION + 1}, 'version')`,
    );
    await line(visit.page).fill('typed in the old tab');
    const isTold = await visit.page
      .getByText(/a newer version of this page is open in another tab/)
      .waitFor({ timeout: BRIEFLY })
      .then(
        () => true,
        () => false,
      );
    const rows = JSON.stringify(
      await withDatabase(
        visit.context,
        ground.host.address,
        "return ask(tx.objectStore('records').getAll())",
      ),
    );
    const isKept = rows.includes(WORDS) && !rows.includes('typed in the old tab');
    yield {
      outcome: !isKept ? 'lost' : isTold ? 'recovered' : 'silent',
      note: isTold ? 'says why it does not save' : '',
    };
    await end();
  },
};

const clockBack: Fault = {
  name: 'the clock is set back by a day while somebody types',
  run: async function* (ground) {
    const { visit, at, end } = await saved(ground);
    await visit.page.evaluate('{ const real = Date.now; Date.now = () => real() - 24 * 60 * 60 * 1000; }');
    await line(visit.page).fill(`${WORDS} `);
    await line(visit.page).fill(WORDS);
    const isTold = await isSaved(visit.page).then(
      () => true,
      () => false,
    );
    await visit.page.goto('about:blank');
    await visit.page.goto(at);
    const back = await comesBack(visit.page, at);
    yield isTold ? back : { outcome: 'silent', note: 'never said saved' };
    await end();
  },
};

const lazyGone: Fault = {
  name: 'a part of the page is gone after a new deployment',
  run: async function* (ground) {
    for (const [part, step] of [
      ['plan-page', 'plan'],
      ['interview-page', 'interview'],
      ['results-page', 'aspiration'],
      ['versions-page', 'versions'],
    ]) {
      const { visit, at, end } = await saved(ground);
      // What the worker keeps for use without a network would hide it.
      await visit.page.addInitScript(
        `Object.defineProperty(Navigator.prototype, 'serviceWorker', { get() { ${DENIED}; } });`,
      );
      await visit.page.evaluate(
        'navigator.serviceWorker.getRegistrations().then((all) => Promise.all(all.map((each) => each.unregister())))',
      );
      await visit.page.goto('about:blank');
      await visit.page.route(`**/assets/${part}-*.js`, (route) => route.fulfill({ status: 404, body: '' }));
      await visit.page.goto(at);
      await line(visit.page).waitFor();
      await visit.page.evaluate(`location.hash = location.hash.replace(/experiences$/, '${step}')`);
      const isTold = await visit.page
        .getByText('Nothing is lost: what you wrote is saved on this device.')
        .waitFor({ timeout: BRIEFLY })
        .then(
          () => true,
          () => false,
        );
      await visit.page.goto(at);
      const back = await comesBack(visit.page, at);
      yield back.outcome === 'recovered' && !isTold ? { outcome: 'silent', note: `${part}: not said` } : back;
      await end();
    }
  },
};

const twoTabs: Fault = {
  name: 'two tabs, 200 edits in turns at random',
  run: async function* (ground) {
    const { visit, at, end } = await saved(ground);
    const other = await visit.context.newPage();
    await other.goto(at);
    await line(other).waitFor();
    let last = WORDS;
    for (let edit = 0; edit < 200; edit += 1) {
      const page = Math.random() < 0.5 ? visit.page : other;
      await page.bringToFront();
      const take = page.getByRole('button', { name: 'Edit here instead' });
      if (await take.isVisible()) {
        await take.click();
        await take.waitFor({ state: 'hidden' });
      }
      const before = await line(page).inputValue();
      last = `edit ${edit}`;
      await line(page).fill(last);
      const isLast = edit % 10 === 9;
      if (isLast) await isSaved(page).catch(() => {});
      // Whoever takes the pen has to see what the other tab said was saved.
      if (edit > 0 && before !== `edit ${edit - 1}`) {
        // The tab that lost the pen may still be writing what it has; it puts that beside the other's.
        const isKept = await until('the edit before', async () =>
          JSON.stringify(
            await withDatabase(
              visit.context,
              ground.host.address,
              "return ask(tx.objectStore('records').getAll())",
            ),
          ).includes(`edit ${edit - 1}`),
        ).then(
          () => true,
          () => false,
        );
        if (isKept) yield { outcome: 'recovered', note: 'kept as a second version' };
        else yield { outcome: 'lost', note: `edit ${edit - 1}` };
      } else yield { outcome: 'recovered' };
    }
    await end();
  },
};

export const PAGE_FAULTS: readonly Fault[] = [
  inStore('database emptied', "tx.objectStore('records').clear(); tx.objectStore('rows').clear();"),
  inStore(
    'one record damaged',
    "const rows = await ask(tx.objectStore('records').getAll()); for (const row of rows) tx.objectStore('records').put({ ...row, record: 7 });",
  ),
  inStore('the number of the version damaged', "tx.objectStore('meta').put(0.5, 'version')"),
  inStore(
    'one of the stores cleared beside the records',
    "tx.objectStore('rows').clear(); tx.objectStore('meta').clear();",
  ),
  atStart('every write refused for want of room', NO_ROOM, /Not saved/),
  atStart(
    'touching indexedDB throws',
    `Object.defineProperty(globalThis, 'indexedDB', { get() { ${DENIED}; } });`,
    /Not saved/,
  ),
  atStart(
    'storage blocked: databases, localStorage, caches and workers',
    `for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches'])
      Object.defineProperty(globalThis, name, { get() { ${DENIED}; } });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get() { ${DENIED}; } });`,
    /Not saved/,
  ),
  eachCall,
  olderTab,
  clockBack,
  lazyGone,
  twoTabs,
];
