import type { Evidence } from '#src/domain/synthesis/types.ts';
import { useWords } from '#src/i18n/words.ts';
import { useReflection, useStores } from '#src/state/stores.ts';
import { useLive } from './live-synthesis.tsx';
import { useReflectionId } from './reflection-context.ts';

const RULE = 'reads-like-a-goal';

/** Under words typed where an aspiration belongs that read like a goal: what shows it, and the way to the goals and back. */
export function AnswerGoal({ evidence }: { evidence: Evidence }) {
  const { reading: readingTexts, wizard } = useWords();
  const { goal } = wizard;

  const reflectionId = useReflectionId();
  const { library } = useStores();
  const settled = useReflection(reflectionId)?.settled[RULE];
  const move = useLive()?.synthesis?.moves.find(({ evidenceId }) => evidenceId === evidence.id);
  if (!move) return null;

  const isMoved = settled === 'first';
  const found = settled ? goal.stays : goal.found(readingTexts.goalSigns[move.sign]);
  const choice = isMoved ? goal.moveBack : goal.move;
  return (
    <p className="reading">
      <span aria-live="polite">{isMoved ? goal.moved : found}</span>
      <span aria-hidden="true"> · </span>
      <button
        type="button"
        className="link"
        aria-label={goal.of(choice, evidence.quote.slice(0, 60))}
        onClick={() => library.getState().settle(reflectionId, RULE, isMoved ? null : 'first')}
      >
        {choice}
      </button>
    </p>
  );
}
