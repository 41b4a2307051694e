import { type ComponentType, useEffect, useState } from 'react';
import { FILE_OF, useOpenLanguage, type WordsFile } from '#src/i18n/words.ts';
import { useLanguageSource } from '#src/state/language.ts';
import type { AtHand } from '#src/ui/at-hand.tsx';
import { Reading } from './reading.tsx';

type Files<Props> = readonly WordsFile[] | ((props: Props) => readonly WordsFile[]);

/**
 * A screen that loads when somebody goes there, and its words at the same time; one that `writes` needs the language for it too.
 * Where all of it is here it is shown in the same frame. Else it is waited for without React's Suspense: what that shows first
 * stands there for 300 ms, however soon the rest comes.
 */
export function later<Props extends object>(
  files: Files<Props>,
  load: () => Promise<ComponentType<Props>>,
  writes = false,
): AtHand<Props> {
  let here: ComponentType<Props> | null = null;
  const fetch = async () => {
    here ??= await load();
    return here;
  };

  function Later(props: Props) {
    const wanted = typeof files === 'function' ? files(props) : files;
    const { load: loadWords, has } = useOpenLanguage();
    const { whole } = useLanguageSource();
    const [Shown, setShown] = useState<ComponentType<Props> | null>(() => {
      const hasWords = (Object.keys(FILE_OF) as (keyof typeof FILE_OF)[]).every(
        (name) => !wanted.includes(FILE_OF[name]) || has(name),
      );
      return hasWords && (!writes || whole.loaded()) ? here : null;
    });
    useEffect(() => {
      if (Shown) return;
      Promise.all([fetch(), loadWords(...wanted), writes && whole.load()]).then(
        ([screen]) => setShown(() => screen),
        (why: unknown) =>
          setShown(() => {
            throw why;
          }),
      );
    }, [Shown, wanted, loadWords, whole]);
    return Shown ? <Shown {...props} /> : <Reading />;
  }
  return Object.assign(Later, { fetch });
}

/** The same for a screen that writes: what it writes with is fetched beside it. */
export function laterWriting<Props extends object>(
  files: readonly WordsFile[],
  load: () => Promise<ComponentType<Props>>,
): AtHand<Props> {
  return later(files, load, true);
}

/** The same for a screen that shows the texts of a reflection. */
export function laterWritten<Props extends { reflectionId: string }>(
  files: readonly WordsFile[],
  load: () => Promise<ComponentType<Props>>,
): AtHand<Props> {
  return laterWriting(files, async () => {
    const [Screen, { writtenFirst }] = await Promise.all([load(), import('./written-first.tsx')]);
    return writtenFirst(Screen);
  });
}
