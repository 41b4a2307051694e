import type { Before } from '#src/domain/cv/take.ts';
import { useWords } from '#src/i18n/words.ts';
import type { Steps } from './use-steps.ts';

type UndoStepProps = { last: Before | undefined; onUndo: () => void };

/** The way back from the last step, named after what was taken or left. */
export function UndoStep({ last, onUndo }: UndoStepProps) {
  const { cv } = useWords();

  return last ? (
    <button type="button" className="btn quiet" aria-label={cv.undoOf(last.draft.words)} onClick={onUndo}>
      {cv.undo}
    </button>
  ) : null;
}

type LastStepProps = { steps: Steps; onUndo: () => void };

/** What was done last, said as it is done, with its way back beside it. */
export function LastStep({ steps, onUndo }: LastStepProps) {
  return (
    <div className="row cv-step">
      <p role="status" className="cv-said" dir="auto">
        {steps.said}
      </p>
      <UndoStep last={steps.last} onUndo={onUndo} />
    </div>
  );
}
