import type { Synthesis } from '#src/domain/synthesis/types.ts';
import { shorten } from '#src/domain/text/shorten.ts';
import { useWords } from '#src/i18n/words.ts';
import { NextQuestion } from './next-question.tsx';

/** Letters of an answer that remind a person of the whole. */
const LONGEST = 300;

/** When the answers cannot carry a statement: kind, honest, and still of use. */
export function ThinView({ synthesis, reflectionId }: { synthesis: Synthesis; reflectionId: string }) {
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
