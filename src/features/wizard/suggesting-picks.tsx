import { useMemo } from 'react';
import { ownWords, suggestOptions } from '#src/domain/wizard/suggest-options.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLive } from './live-synthesis.tsx';
import { PicksField } from './picks-field.tsx';

/** Chips, some of them marked as found in the person's own answers. It loads with the first question that suggests. */
export function SuggestingPicks(props: Omit<Parameters<typeof PicksField>[0], 'suggested'>) {
  const { questionnaire } = useWords();

  const answers = useLive()?.answers;
  const { input, questionId } = props;
  const suggested = useMemo(
    () =>
      answers ? suggestOptions(input.options, ownWords(answers, questionId, questionnaire), input.max) : [],
    [input, answers, questionId, questionnaire],
  );
  return <PicksField {...props} suggested={suggested} />;
}
