import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';

/** Times of whole reflections in ms, warm, each read from the start. Bundled by scripts/bench.ts and run in the browser. */
function timesOf(reflection: Reflection): number[] {
  const once = () => {
    const afresh = structuredClone(reflection);
    const start = performance.now();
    synthesize(afresh, questionnaire, { today: '2026-01-15', audience: 'self', language: en });
    return performance.now() - start;
  };
  for (let warmUp = 0; warmUp < 60; warmUp++) once();
  return Array.from({ length: 101 }, once);
}

Object.assign(globalThis, { timesOf });
