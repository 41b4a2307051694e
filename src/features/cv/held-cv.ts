import { useState } from 'react';
import type { CvFact, CvRead } from '#src/domain/cv/cv-read.ts';
import type { CvNews } from '#src/domain/cv/new-in-cv.ts';
import { useStores } from '#src/state/stores.ts';

/** A CV as it was read, with the lines of it that were new at that moment, and what they say. */
export type HeldCv = { read: CvRead; news: CvNews; newFacts: readonly CvFact[] };

/**
 * CVs that were read since the page was opened, by their reflection: one follows a link to an answer and comes back. They are in
 * memory alone, and go when the reflection leaves it (deleted, or behind its lock).
 */
const held = new Map<string, HeldCv>();

/** The CV that is being looked at beside a reflection, and how to hold another. */
export function useHeldCv(reflectionId: string): [HeldCv | null, (held: HeldCv) => void] {
  const { library } = useStores();
  const [now, setNow] = useState(() => held.get(reflectionId) ?? null);
  const hold = (next: HeldCv) => {
    if (!held.has(reflectionId)) {
      const stop = library.subscribe(({ library: { reflections } }) => {
        if (Object.hasOwn(reflections, reflectionId)) return;
        held.delete(reflectionId);
        stop();
      });
    }
    held.set(reflectionId, next);
    setNow(next);
  };
  return [now, hold];
}
