import { useState } from 'react';
import { type Before, putBack } from '#src/domain/cv/take.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary } from '#src/state/stores.ts';

/** What a part of the page did with the CV, so that it can say the last step and take it back. */
export type Steps = {
  count: number;
  last: Before | undefined;
  said: string;
  say: (words: string) => void;
  /** Keeps how it was before each step that is now made. */
  add: (...made: readonly Before[]) => void;
  /** Takes the last step back, and says so. */
  undo: () => void;
};

/** The steps of one part of the page, from the first one made there. */
export function useSteps(reflection: Reflection): Steps {
  const { cv } = useWords();

  const revise = useLibrary((state) => state.revise);
  const [past, setPast] = useState<readonly Before[]>([]);
  const [said, say] = useState('');
  // What the page's own Undo, or another part of the page, has taken back already is no step of this one.
  const steps = past.filter(({ draft: { print } }) => reflection.cv?.seen.includes(print));
  const last = steps.at(-1);
  return {
    ...{ count: steps.length, last, said, say },
    add: (...made) => setPast([...steps, ...made]),
    undo: () => {
      if (!last) return;
      revise(reflection.id, (now) => putBack(now, last));
      setPast(steps.slice(0, -1));
      say(cv.said.undo(last.draft.words));
    },
  };
}
