import type { ComponentType } from 'react';
import { useWordsAhead, type WordsFile } from '#src/i18n/words.ts';
import { useLanguageAhead } from '#src/state/language.ts';
import { type AtHand, atHand } from '#src/ui/at-hand.tsx';

/** A screen that loads when somebody goes there, and its words at the same time; `useAhead` sends for what else it needs. */
export function later<Props extends object>(
  files: readonly WordsFile[] | ((props: Props) => readonly WordsFile[]),
  load: () => Promise<ComponentType<Props>>,
  useAhead = () => {},
): AtHand<Props> {
  const Screen = atHand(load);
  function Later(props: Props) {
    useWordsAhead(typeof files === 'function' ? files(props) : files);
    useAhead();
    return <Screen {...props} />;
  }
  return Object.assign(Later, { fetch: Screen.fetch });
}

/** The same for a screen that writes: what it writes with is fetched beside it. */
export function laterWriting<Props extends object>(
  files: readonly WordsFile[],
  load: () => Promise<ComponentType<Props>>,
): AtHand<Props> {
  return later(files, load, useLanguageAhead);
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
