import { findEngine } from './find-engines.ts';
import { journey } from './journey.ts';
import { serve } from './serve.ts';
import { ENGINE_NAMES, type Engine, type EngineName } from './tab.ts';

/*
 * `npm run e2e:all`: the same journey in Chromium, Firefox and WebKit, one after another. An engine that is not here is
 * passed over with a sentence, unless it was asked for by name: `npm run e2e:all -- webkit`.
 */

const PORT = Number(process.env.PORT ?? 4189);

async function walk(engine: Engine): Promise<boolean> {
  const host = await serve('dist', PORT);
  const browser = await engine.open();
  console.log(`\n${engine.name} ${browser.version} (${engine.how})`);
  try {
    await journey(engine, host, browser, async (what, work) => {
      const began = Date.now();
      try {
        await work();
      } catch (error) {
        console.log(`  FAILED  ${what}`);
        throw error;
      }
      console.log(`  ok      ${what} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    });
    return true;
  } catch (error) {
    console.error(error);
    return false;
  } finally {
    await browser.close();
    await host.cut();
  }
}

const isEngine = (name: string): name is EngineName => ENGINE_NAMES.some((each) => each === name);
const named = process.argv.slice(2);
const unknown = named.filter((name) => !isEngine(name));
if (unknown.length > 0)
  throw new Error(`Not an engine: ${unknown.join(', ')}. There are ${ENGINE_NAMES.join(', ')}.`);

for (const name of named.length > 0 ? named.filter(isEngine) : ENGINE_NAMES) {
  const engine = findEngine(name);
  if (typeof engine !== 'string') {
    if (!(await walk(engine))) process.exitCode = 1;
  } else if (named.length > 0) {
    console.error(`\n${name} was asked for, but ${engine}.`);
    process.exitCode = 1;
  } else console.log(`\n${name} is passed over: ${engine}.`);
}
