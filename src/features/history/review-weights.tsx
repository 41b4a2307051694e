import { useMemo } from 'react';
import { weightsOf } from '#src/domain/history/dials.ts';
import { withWeights } from '#src/domain/history/review.ts';
import { isSame } from '#src/domain/sharing/is-same.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { useStores } from '#src/state/stores.ts';
import { RadioCards } from '#src/ui/radio-cards.tsx';
import { StatementPair } from '#src/ui/statement-pair.tsx';
import { statementOf } from './history-facts.ts';
import type { ReviewPartProps } from './review-dials.tsx';

/** Whether the new dials should steer: what that would change is shown first, and the person decides. */
export function ReviewWeights({ reflection, draft, onChange }: ReviewPartProps) {
  const words = useWords();
  const { history, questionnaire } = words;
  const { review } = history;

  const today = useStores().outside.today();
  const language = useLanguage();
  const { weights } = draft;
  const isSteering = isSame(weightsOf(reflection.answers, questionnaire), weights);
  const [before, after] = useMemo(
    () => [
      statementOf(words, reflection, today, language),
      statementOf(words, withWeights(reflection, weights, questionnaire), today, language),
    ],
    [reflection, weights, today, words, questionnaire, language],
  );
  return (
    <section className="card stack" aria-labelledby="review-steer">
      <h2 id="review-steer">{review.steer}</h2>
      {isSteering ? (
        <p className="muted">{review.steerSame}</p>
      ) : (
        <>
          <p className="muted">{review.steerHint}</p>
          {before === after ? (
            <p>{review.steerNoWords}</p>
          ) : (
            <StatementPair
              title={history.compare.statement}
              before={{ name: review.steerBefore, note: null, text: before }}
              after={{ name: review.steerAfter, note: null, text: after }}
            />
          )}
          <fieldset>
            <legend className="visually-hidden">{review.steer}</legend>
            <RadioCards
              name="review-steer"
              options={[
                { value: 'keep', label: review.keepWeights },
                { value: 'use', label: review.useWeights },
              ]}
              value={draft.useWeights ? 'use' : 'keep'}
              onChange={(value) => onChange({ useWeights: value === 'use' })}
            />
          </fieldset>
        </>
      )}
    </section>
  );
}
