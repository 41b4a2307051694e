import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserType, LaunchOptions, Page } from '@playwright/test';
import type { Browser, Control, Tab } from './tab.ts';

/** Opens an engine that Playwright drives itself. */
export async function openByPlaywright(type: BrowserType, options: LaunchOptions): Promise<Browser> {
  const browser = await type.launch(options);
  const downloads = await mkdtemp(join(tmpdir(), 'waymark-downloads-'));
  const context = await browser.newContext({ locale: 'en-GB' });
  const newTab = async () => {
    const page = await context.newPage();
    page.on('download', (download) => void download.saveAs(join(downloads, download.suggestedFilename())));
    return tabOf(page, type.name() === 'chromium');
  };
  return {
    version: browser.version(),
    tab: await newTab(),
    newTab,
    downloads,
    close: async () => {
      await browser.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}

function tabOf(page: Page, canPrint: boolean): Tab {
  type Role = Parameters<Page['getByRole']>[0];
  const find = ({ role, name, in: group }: Control) => {
    const around = group ? page.getByRole('group', { name: group, exact: true }) : page;
    return around.getByRole(role as Role, { name, exact: true }).first();
  };
  return {
    goto: async (address) => {
      await page.goto(address);
    },
    reload: async () => {
      await page.reload();
    },
    click: (control) => find(control).click(),
    fill: (control, words) => find(control).fill(words),
    choose: async (control, label) => {
      await find(control).selectOption({ label });
    },
    press: (control, key) => find(control).press(key),
    picture: (control) => find(control).screenshot(),
    upload: (path) => page.locator('#root:not([inert]) input[type=file]').first().setInputFiles(path),
    run: (inPage, ...args) =>
      page.evaluate(`(${inPage.toString()})(...${JSON.stringify(args)})`) as ReturnType<Tab['run']> as never,
    ...(canPrint ? { print: async () => new Uint8Array(await page.pdf({ preferCSSPageSize: true })) } : {}),
  };
}
