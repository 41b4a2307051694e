import { type ComponentType, useEffect, useState } from 'react';
import {
  FILE_OF,
  type OpenLanguage,
  useOpenLanguage,
  useWordsAhead,
  type WordsFile,
} from '#src/i18n/words.ts';
import { useLanguageSource } from '#src/state/language.ts';
import type { AtHand } from '#src/ui/at-hand.tsx';
import { Reading } from './reading.tsx';

/** Something that a screen needs besides its script and its words. */
type Needed = { isHere: () => boolean; load: () => Promise<unknown> };

type Come<Props extends object> = { Shown: ComponentType<Props> } | { why: unknown };

const nothing: Needed = { isHere: () => true, load: async () => {} };

/**
 * A screen that loads when somebody goes there, and its words at the same time; `useNeeded` says what else it needs. One that is
 * here with all of it is shown in the same frame. Another is waited for without React's Suspense: what that shows first stands there
 * for 300 ms, however soon the rest comes.
 */
export function later<Props extends object>(
  files: readonly WordsFile[] | ((props: Props) => readonly WordsFile[]),
  load: () => Promise<ComponentType<Props>>,
  useNeeded: () => Needed = () => nothing,
): AtHand<Props> {
  let here: ComponentType<Props> | null = null;
  const fetch = async () => {
    here ??= await load();
    return here;
  };

  function Later(props: Props) {
    const wanted = typeof files === 'function' ? files(props) : files;
    // Those of the next step too, where the screen stays.
    useWordsAhead(wanted);
    const opened = useOpenLanguage();
    const needed = useNeeded();
    const [come, setCome] = useState<Come<Props> | null>(() =>
      here && hasFiles(opened, wanted) && needed.isHere() ? { Shown: here } : null,
    );
    const [coming] = useState(() => {
      if (come) return null;
      const all = Promise.all([fetch(), opened.load(...wanted), needed.load()]);
      // What cannot come is told below.
      all.catch(() => {});
      return all;
    });
    useEffect(() => {
      let isWanted = true;
      const tell = (next: Come<Props>) => isWanted && setCome(next);
      coming?.then(
        ([Shown]) => tell({ Shown }),
        (why: unknown) => tell({ why }),
      );
      return () => {
        isWanted = false;
      };
    }, [coming]);
    if (!come) return <Reading />;
    if ('why' in come) throw come.why;
    return <come.Shown {...props} />;
  }
  return Object.assign(Later, { fetch });
}

/** The same for a screen that writes: what it writes with is fetched beside it. */
export function laterWriting<Props extends object>(
  files: readonly WordsFile[],
  load: () => Promise<ComponentType<Props>>,
): AtHand<Props> {
  return later(files, load, useWriting);
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

/** The language that a screen writes with. */
function useWriting(): Needed {
  const { whole } = useLanguageSource();
  return { isHere: () => whole.loaded() !== null, load: whole.load };
}

function hasFiles({ has }: OpenLanguage, files: readonly WordsFile[]): boolean {
  return (Object.keys(FILE_OF) as (keyof typeof FILE_OF)[]).every(
    (name) => !files.includes(FILE_OF[name]) || has(name),
  );
}
