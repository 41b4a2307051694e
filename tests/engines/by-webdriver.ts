import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Control, type Tab, until } from './tab.ts';
import type { Send } from './wire.ts';

const KEYS = { ArrowRight: '\uE014', Enter: '\uE007' };
/** The name under which the protocol hands over an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const library = readFileSync(
  createRequire(import.meta.url).resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js'),
  'utf8',
);
/**
 * Finds elements by role and name, as the tests of the screens do: put into each page once, when first needed. The pattern
 * is made where the library is: Firefox gives each script a global object of its own, whose patterns are strange to others.
 */
const BRING = `
  ${library}
  const { queryAllByRole } = globalThis.TestingLibraryDom;
  const placeOf = (element) => JSON.stringify(element.getBoundingClientRect());
  window.findForJourney = async (role, source, isPattern, group) => {
    const name = isPattern ? new RegExp(source) : source;
    const around = group ? queryAllByRole(document.body, 'group', { name: group }) : [document.body];
    const found = around.flatMap((each) => queryAllByRole(each, role, { name }))[0];
    if (!found) return null;
    found.scrollIntoView({ block: 'center', behavior: 'instant' });
    // What still moves would be missed.
    const place = placeOf(found);
    await new Promise((resolve) => setTimeout(resolve, 80));
    return placeOf(found) === place ? found : null;
  };`;
const FIND = "return window.findForJourney ? window.findForJourney(...arguments) : 'no finder';";

type Found = { [ELEMENT]: string };

function isFound(value: unknown): value is Found {
  return typeof value === 'object' && value !== null && ELEMENT in value;
}

/** A tab over WebDriver; several share one session, so each turns to its own window first. */
export function tabByWebdriver(send: Send, handle: string, canPrint: boolean): Tab {
  const here = () => send('SwitchToWindow', { handle, name: handle, focus: true });

  async function execute(script: string, ...args: unknown[]): Promise<unknown> {
    await here();
    return send('ExecuteScript', { script, args });
  }

  async function find({ role, name, in: group }: Control): Promise<Found> {
    const source = typeof name === 'string' ? name : name.source;
    const ask = () => execute(FIND, role, source, name instanceof RegExp, group ?? null);
    return until(`${role} "${name}"${group ? ` in "${group}"` : ''}`, async () => {
      let found = await ask();
      if (found === 'no finder') {
        await execute(BRING);
        found = await ask();
      }
      return isFound(found) && found;
    });
  }

  const act = async (
    command: 'ElementClick' | 'ElementClear' | 'ElementSendKeys',
    element: Found,
    text?: string,
  ) => send(command, { id: element[ELEMENT], ...(text === undefined ? {} : { text }) });

  return {
    goto: async (url) => {
      await here();
      await send('Navigate', { url });
    },
    // Not by the protocol's own command, which in Firefox goes past the service worker, as only a forced reload does.
    reload: async () => {
      await execute('window.isLeaving = true; setTimeout(() => location.reload());');
      await until('the page loaded anew', async () =>
        Boolean(await execute("return !window.isLeaving && document.readyState === 'complete';")),
      );
    },
    click: async (control) => {
      await act('ElementClick', await find(control));
    },
    fill: async (control, words) => {
      const box = await find(control);
      await act('ElementClear', box);
      await act('ElementSendKeys', box, words);
    },
    choose: async (control, label) => {
      const list = await find(control);
      const option = await execute(
        'return [...arguments[0].options].find(({ label }) => label === arguments[1]);',
        list,
        label,
      );
      await act('ElementClick', option as Found);
    },
    press: async (control, key) => {
      await act('ElementSendKeys', await find(control), KEYS[key]);
    },
    picture: async (control) => {
      const { [ELEMENT]: id } = await find(control);
      return Buffer.from((await send('TakeScreenshot', { id, full: false })) as string, 'base64');
    },
    upload: async (path) => {
      const field = await until('a field for files', () =>
        execute('return document.querySelector("#root:not([inert]) input[type=file]");'),
      );
      await act('ElementSendKeys', field as Found, path);
    },
    run: (inPage, ...args) =>
      execute(`return (${inPage.toString()})(...arguments);`, ...args) as ReturnType<Tab['run']> as never,
    ...(canPrint
      ? {
          print: async () => {
            await here();
            const paper = await send('Print', { background: false, shrinkToFit: false });
            return new Uint8Array(Buffer.from(paper as string, 'base64'));
          },
        }
      : {}),
  };
}
