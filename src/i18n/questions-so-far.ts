import { startTransition, useEffect, useState } from 'react';
import type { Questionnaire } from '#src/domain/model/question.ts';
import { useOpenLanguage } from './words.ts';

/**
 * What is asked, as far as it is here: nobody waits for the questions of later steps to answer the first. Fetches the rest once
 * this has shown, and renders anew with it. Where a beginning is not enough the page waits for the whole, as for other words.
 */
export function useQuestionsSoFar(isBeginningEnough = true): {
  questionnaire: Questionnaire;
  isWhole: boolean;
} {
  const { words, has, load } = useOpenLanguage();
  const [isWhole, setWhole] = useState(() => !isBeginningEnough || has('questionnaire'));
  useEffect(() => {
    if (isWhole) return;
    let isCurrent = true;
    // What cannot come is told where it is needed.
    load('questions').then(
      () => isCurrent && startTransition(() => setWhole(true)),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [isWhole, load]);
  return { isWhole, questionnaire: isWhole ? words.questionnaire : words.beginning };
}
