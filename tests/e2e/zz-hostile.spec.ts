import { expect, type Page, test } from './fixtures.ts';
import { openExample } from './open-copy.ts';

const FAIL = `(() => {
  globalThis.calls = 0; globalThis.failAt = 0; globalThis.failAll = null; globalThis.names = [];
  const count = (owner, name) => { const real = owner[name]; owner[name] = function (...given) {
    globalThis.calls += 1; globalThis.names.push(name + ':' + (this.name ?? ''));
    if (globalThis.failAll) throw new DOMException('', globalThis.failAll);
    if (globalThis.calls === globalThis.failAt) throw new DOMException('Internal error.', 'UnknownError');
    return real.apply(this, given); }; };
  count(IDBFactory.prototype, 'open'); count(IDBDatabase.prototype, 'transaction');
  for (const name of ['get', 'getAll', 'getAllKeys', 'count', 'put', 'add', 'delete', 'index', 'openCursor', 'getKey']) count(IDBObjectStore.prototype, name);
})()`;
const said = async (page: Page) => (await page.locator('#content').innerText().catch(() => 'NO CONTENT')).replace(/\s+/g, ' ').slice(0, 1500);
const arm = (page: Page, n: number) => page.evaluate((n) => { (globalThis as any).calls = 0; (globalThis as any).names = []; (globalThis as any).failAt = n; }, n);

test('H1 each call fails while a copy is opened and added', async ({ page, guard }) => {
  guard.expectProblem(/./);
  test.setTimeout(560_000);
  let most = 1;
  for (let n = 0; n <= most; n++) {
    await page.context().clearCookies();
    await openExample(page, 'amina', 'aspiration');
    const p = await page.context().newPage();
    await p.addInitScript(FAIL);
    await p.goto('/');
    await p.getByRole('link', { name: /^Aspiration of/ }).waitFor();
    await p.waitForTimeout(300);
    await arm(p, n);
    await p.locator('#root:not([inert]) input[type=file]').setInputFiles('public/examples/tomasz.json');
    const add = p.getByRole('button', { name: 'Add to this device' });
    await add.waitFor({ timeout: 4000 }).catch(() => {});
    let how = 'dialog';
    if (await add.isVisible()) { await add.click(); await p.getByText(/added from the copy/).waitFor({ timeout: 3000 }).catch(() => {}); how = (await p.getByText(/added from the copy/).isVisible()) ? 'added' : 'NOT SAID'; }
    else how = 'NO DIALOG';
    await p.waitForTimeout(800);
    const words = await said(p);
    const status = await p.locator('.save-status').textContent().catch(() => '');
    if (n === 0) most = await p.evaluate(() => (globalThis as any).calls);
    const name = await p.evaluate((n) => (globalThis as any).names[n - 1], n);
    await p.goto('about:blank');
    await p.goto('/');
    await p.getByRole('link', { name: /^Aspiration of/ }).first().waitFor({ timeout: 5000 }).catch(() => {});
    const links = await p.getByRole('link', { name: /^Aspiration of|reflection/i }).count();
    const ids = await p.evaluate(async () => { const db: any = await new Promise((r) => { const o = indexedDB.open('waymark'); o.onsuccess = () => r(o.result); }); return new Promise((r) => { const q = db.transaction('records').objectStore('records').getAllKeys(); q.onsuccess = () => { db.close(); r(q.result); }; }); });
    console.log(n, name, how, JSON.stringify(status), JSON.stringify(ids), links, how === 'added' ? '' : words.slice(0, 400));
    await p.close();
    await page.goto('about:blank');
  }
});

test('H2 earlier page with failing calls', async ({ page, guard }) => {
  guard.expectProblem(/./);
  test.setTimeout(400_000);
  let most = 1;
  for (let n = 0; n <= most; n++) {
    await openExample(page, 'amina', 'aspiration');
    await page.goto('/');
    await page.getByRole('button', { name: /^Delete / }).click();
    await page.getByRole('button', { name: 'Delete it' }).click();
    await page.locator('.save-mark.is-saved').waitFor({ state: 'attached' });
    const p = await page.context().newPage();
    await p.addInitScript(FAIL);
    await p.goto('/#/privacy');
    await p.getByRole('heading', { level: 1 }).waitFor();
    await p.waitForTimeout(300);
    await arm(p, n);
    await p.evaluate("location.hash = '#/earlier'");
    const look = p.getByRole('button', { name: 'Look inside' }).first();
    await look.waitFor({ timeout: 3000 }).catch(() => {});
    let how = '';
    if (await look.isVisible()) {
      await look.click(); await p.waitForTimeout(200);
      await p.getByRole('button', { name: /^Bring back/ }).first().click(); await p.waitForTimeout(600);
      how = await p.locator('.earlier-said').innerText();
    } else how = 'NO LIST';
    if (n === 0) most = await p.evaluate(() => (globalThis as any).calls);
    const name = await p.evaluate((n) => (globalThis as any).names[n - 1], n);
    const words = await said(p);
    await p.goto('about:blank'); await p.goto('/#/privacy'); await p.goto('/'); await p.waitForTimeout(500);
    const there = await p.getByRole('link', { name: /^Aspiration of/ }).count();
    console.log(n, name, JSON.stringify(how), 'there', there, how.includes('Brought') ? '' : words.slice(0, 300));
    await p.close();
  }
});

test('H3 caches that never answer', async ({ page, guard }) => {
  guard.expectProblem(/./);
  await openExample(page, 'amina', 'aspiration');
  for (const what of ['has', 'open', 'match', 'keys']) {
    const p = await page.context().newPage();
    await p.addInitScript(`CacheStorage.prototype.${what} = Cache.prototype.${what === 'has' ? 'match' : what === 'open' ? 'match' : what} = function () { return new Promise(() => {}); };`);
    await p.goto(page.url());
    await p.waitForTimeout(8000);
    console.log('H3', what, (await p.locator('body').innerText()).replace(/\s+/g, ' ').slice(0, 120));
    await p.close();
  }
});

test('H4 no room while a copy is added', async ({ page, guard }) => {
  guard.expectProblem(/./);
  await openExample(page, 'amina', 'aspiration');
  const p = await page.context().newPage();
  await p.addInitScript(FAIL);
  await p.goto('/');
  await p.getByRole('link', { name: /^Aspiration of/ }).waitFor();
  await p.locator('#root:not([inert]) input[type=file]').setInputFiles('public/examples/tomasz.json');
  await p.getByRole('button', { name: 'Add to this device' }).waitFor();
  await p.evaluate(() => { for (const m of ['put', 'add', 'delete', 'clear']) (IDBObjectStore.prototype as any)[m] = () => { throw new DOMException('', 'QuotaExceededError'); }; });
  await p.getByRole('button', { name: 'Add to this device' }).click();
  await p.waitForTimeout(1500);
  console.log('H4', await said(p), '|', await p.locator('.save-status').textContent().catch(() => ''));
  await p.reload(); await p.waitForTimeout(1000);
  console.log('H4 after', (await said(p)).slice(0, 400));
});
