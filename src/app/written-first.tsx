import type { ComponentType } from 'react';
import { useWords } from '#src/i18n/words.ts';
import { useWrittenAhead } from '#src/state/use-written-ahead.ts';
import { Reading } from './reading.tsx';

/** A screen of texts that are written before it is drawn, since writing while drawing would hold up keys and frames. */
export function writtenFirst<Props extends { reflectionId: string }>(
  Screen: ComponentType<Props>,
): ComponentType<Props> {
  return function WrittenFirst(props: Props) {
    const { questionnaire } = useWords();
    return useWrittenAhead(props.reflectionId, questionnaire) ? <Screen {...props} /> : <Reading />;
  };
}
