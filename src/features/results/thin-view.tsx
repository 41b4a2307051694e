import type { Synthesis } from '#src/domain/synthesis/types.ts';
import { shorten } from '#src/domain/text/shorten.ts';
import { useWords } from '#src/i18n/words.ts';
import { NextQuestion } from './next-question.tsx';

/** Letters of an answer that remind a person of the whole. */
const LONGEST = 300;

/** When the answers cannot carry a statement: kind, honest, and still of use. */
export function ThinView({
  synthesis,
  reflectionId,
  onMoveBack,
}: {
  synthesis: Synthesis;
  reflectionId: string;
  /** Takes back that words are a goal; absent where nothing may change. */
  onMoveBack?: (tensionId: string) => void;
}) {
  const { results } = useWords();

  const { thin } = results;
  const told = synthesis.evidence.filter(
    ({ reading, signal }) => reading?.tier !== 'drop' && signal !== 'weights',
  );
  return (
    <div className="thin stack">
      <p className="thin-text">{thin.text}</p>
      <section aria-labelledby="told">
        <h2 id="told">{thin.told}</h2>
        {told.length === 0 ? <p>{thin.nothing}</p> : null}
        <ul className="roots">
          {told.map((item) => (
            <li key={item.id}>
              <span dir="auto">{shorten(item.quote, LONGEST)}</span>
            </li>
          ))}
        </ul>
      </section>
      <MovedSection synthesis={synthesis} onMoveBack={onMoveBack} />
      <NextQuestion questionId={synthesis.nextQuestionId} reflectionId={reflectionId} />
      <section aria-labelledby="experiment">
        <h2 id="experiment">{thin.experiment}</h2>
        <p>{thin.experimentText}</p>
      </section>
      <section aria-labelledby="sleep">
        <h2 id="sleep">{thin.sleep}</h2>
        <p>{thin.sleepText}</p>
      </section>
    </div>
  );
}

const GOAL = 'reads-like-a-goal';

/** What was moved to the goals when nothing is left to carry a statement: it must not be lost from sight. */
function MovedSection({
  synthesis: { moves, evidence },
  onMoveBack,
}: {
  synthesis: Synthesis;
  onMoveBack: ((tensionId: string) => void) | undefined;
}) {
  const { results } = useWords();

  const moved = evidence.filter(({ id }) =>
    moves.some(({ evidenceId, isMoved }) => isMoved && evidenceId === id),
  );
  if (moved.length === 0) return null;
  return (
    <section className="card" aria-labelledby="moved">
      <h2 id="moved">{results.thin.moved}</h2>
      <ul className="roots">
        {moved.map(({ id, quote }) => (
          <li key={id}>
            <span dir="auto">{quote}</span>
          </li>
        ))}
      </ul>
      <p>{results.thin.movedText}</p>
      {onMoveBack ? (
        <button type="button" className="btn quiet" onClick={() => onMoveBack(GOAL)}>
          {moved.length === 1 ? results.thin.moveBack : results.thin.moveBackAll}
        </button>
      ) : null}
    </section>
  );
}
