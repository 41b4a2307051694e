import { useState } from 'react';
import type { CvRead } from '#src/domain/cv/cv-read.ts';
import { useStores } from '#src/state/stores.ts';

/**
 * CVs that were read since the page was opened, by their reflection: one follows a link to an answer and comes back. They are in
 * memory alone, and go when the reflection leaves it (deleted, or behind its lock).
 */
const held = new Map<string, CvRead>();

/** The CV that is being looked at beside a reflection, and how to hold another. */
export function useHeldCv(reflectionId: string): [CvRead | null, (read: CvRead) => void] {
  const { library } = useStores();
  const [read, setRead] = useState(() => held.get(reflectionId) ?? null);
  const hold = (next: CvRead) => {
    if (!held.has(reflectionId)) {
      const stop = library.subscribe(({ library: { reflections } }) => {
        if (Object.hasOwn(reflections, reflectionId)) return;
        held.delete(reflectionId);
        stop();
      });
    }
    held.set(reflectionId, next);
    setRead(next);
  };
  return [read, hold];
}
