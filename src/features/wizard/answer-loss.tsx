import { flushSync } from 'react-dom';
import { useWords } from '#src/i18n/words.ts';
import { useIsReadOnly, useStores } from '#src/state/stores.ts';
import { goToQuestion } from './go-to-question.ts';
import { useLive } from './live-synthesis.tsx';
import { useReflectionId } from './reflection-context.ts';

/** At most so many phrases are named; the statement beside it shows the rest. */
const NAMED = 2;

/** Under a question: what the change just made took out of what stands so far, and the way back. */
export function AnswerLoss({ questionId }: { questionId: string }) {
  const { wizard } = useWords();

  const reflectionId = useReflectionId();
  const { library } = useStores();
  const isReadOnly = useIsReadOnly();
  const loss = useLive()?.loss;
  const isHere = loss?.questionId === questionId;
  const takeBack = () => {
    // At once, since the form starts anew and the pressed button goes with it.
    flushSync(() => library.getState().undo(reflectionId));
    goToQuestion(questionId);
  };
  return (
    <div role="status" className="answer-loss">
      {isHere ? (
        <>
          {wizard.loss.takes(loss.gone.slice(0, NAMED).map(({ words }) => words))}{' '}
          {isReadOnly ? null : (
            <button type="button" className="link" onClick={takeBack}>
              {wizard.loss.undo}
            </button>
          )}
        </>
      ) : null}
    </div>
  );
}
