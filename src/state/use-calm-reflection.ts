import { startTransition, useEffect, useState } from 'react';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { afterFrame } from './after-frame.ts';
import type { LibraryState } from './library-store.ts';
import { useStores } from './stores.ts';

/**
 * A reflection for what only shows what was made of the answers: it follows every change, but lets the frame that shows
 * the key go first, and gives way to the next key. Undefined when there is none with this id.
 */
export function useCalmReflection(id: string): Reflection | undefined {
  const { library } = useStores();
  const [seen, setSeen] = useState(() => reflectionIn(library.getState(), id));
  useEffect(() => {
    let callOff: (() => void) | null = null;
    const follow = () => {
      callOff = null;
      const now = reflectionIn(library.getState(), id);
      startTransition(() => setSeen(now));
    };
    follow();
    const unsubscribe = library.subscribe((state, before) => {
      if (reflectionIn(state, id) === reflectionIn(before, id)) return;
      callOff ??= afterFrame(follow);
    });
    return () => {
      unsubscribe();
      callOff?.();
    };
  }, [library, id]);
  return seen?.id === id ? seen : reflectionIn(library.getState(), id);
}

/** The id may be any word of an address: `constructor` must not find what every object has. */
function reflectionIn({ library: { reflections } }: LibraryState, id: string): Reflection | undefined {
  return Object.hasOwn(reflections, id) ? reflections[id] : undefined;
}
