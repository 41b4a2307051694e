import { type ComponentType, lazy } from 'react';
import { useWordsAhead, type WordsFile } from '#src/i18n/words.ts';
import { useLanguageAhead } from '#src/state/language.ts';

/** A screen that loads when somebody goes there, and its words at the same time. */
export function later<Props extends object>(
  files: readonly WordsFile[],
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Screen = lazy(async () => ({ default: await load() }));
  return function Later(props: Props) {
    useWordsAhead(files);
    return <Screen {...props} />;
  };
}

/** The same for a screen that writes: what it writes with is fetched beside it. */
export function laterWriting<Props extends object>(
  files: readonly WordsFile[],
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Screen = later(files, load);
  return function LaterWriting(props: Props) {
    useLanguageAhead();
    return <Screen {...props} />;
  };
}
