import type { Browser } from 'playwright';
import { build } from 'vite';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { exampleNames, exampleOf } from './examples.ts';
import { quantile } from './interval.ts';
import { ms, print } from './print.ts';
import { newVisit, SLOW, slowDown } from './slow-page.ts';

/** The synthesis as the page runs it, on a slow processor. It is bundled alone, since the page hands it to nobody. */
export async function benchSynthesisInPage(browser: Browser) {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'scripts/bench-in-page.ts', formats: ['iife'], name: 'bench' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const [chunk] = bundle && 'output' in bundle ? bundle.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The synthesis could not be bundled for the bench.');
  const page = await newVisit(browser);
  await page.addScriptTag({ content: chunk.code });
  await slowDown(page);
  for (const name of exampleNames()) {
    for (const reflection of exampleOf(name)) {
      const times = await page.evaluate(
        (given) => (window as unknown as { timesOf: (r: unknown) => number[] }).timesOf(given),
        reflection,
      );
      print(
        `${name}: processor ${SLOW}x slower, warm median, 95`,
        ms(quantile(times, 0.5)),
        ms(quantile(times, 0.95)),
      );
    }
  }
  await page.context().close();
}

/** The synthesis of each example in Node: from the start, and again with the same answers. */
export function benchSynthesis() {
  for (const name of exampleNames()) {
    for (const reflection of exampleOf(name)) {
      const timed = (given: typeof reflection) => {
        const start = performance.now();
        synthesize(given, questionnaire, { today: '2026-01-15', audience: 'self', language: en });
        return performance.now() - start;
      };
      // A clone is read from the start; the same answers again are what a key in one of them costs, or nearly.
      const afresh = () => timed(structuredClone(reflection));
      const cold = afresh();
      for (let warmUp = 0; warmUp < 50; warmUp++) afresh();
      const whole = Array.from({ length: 201 }, afresh);
      const again = Array.from({ length: 201 }, () => timed(reflection));
      print(
        `${name}: cold, warm median, 95, one key`,
        ms(cold),
        ms(quantile(whole, 0.5)),
        ms(quantile(whole, 0.95)),
        ms(quantile(again, 0.5)),
      );
    }
  }
}
