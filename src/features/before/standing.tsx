import { standingByStrand } from '#src/domain/coaching/prepare.ts';
import type { Question } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { chosenStatement } from '#src/domain/synthesis/chosen-road.ts';
import type { Tension } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { useWords } from '#src/i18n/words.ts';
import { useSynthesis } from '#src/state/use-synthesis.ts';
import { StrandIcon } from '#src/ui/strand-icon.tsx';

/** What is there by factor, and which questions nobody has answered. */
export function AnswersStanding({ reflection }: { reflection: Reflection }) {
  const { prepare, common, questionnaire } = useWords();
  const strands = standingByStrand(reflection, questionnaire);
  return (
    <section aria-labelledby="prepare-there">
      <h2 id="prepare-there">{prepare.there}</h2>
      <ul className="prepare-strands">
        {strands.map(({ strand, asked, answered, gaps, aside }) => (
          <li key={strand} data-strand={strand}>
            <p className="prepare-strand">
              <span>
                <StrandIcon strand={strand} size={18} /> {common.factors[strand]}
              </span>
              <span className="small">{prepare.answered(answered, asked)}</span>
            </p>
            <Questions name={prepare.gaps} questions={gaps} />
            <Questions name={prepare.aside} questions={aside} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** So many gaps are named; the page stays one page. */
const MOST_NAMED = 4;

function Questions({ name, questions }: { name: string; questions: readonly Question[] }) {
  const { prepare } = useWords();
  if (questions.length === 0) return null;
  const more = questions.length - MOST_NAMED;
  return (
    <p className="small">
      <span className="muted">{name}</span>{' '}
      {questions
        .slice(0, MOST_NAMED)
        .map(({ stem }) => stem)
        .join(' · ')}
      {more > 0 ? ` ${prepare.more(more)}` : null}
    </p>
  );
}

/** The aspiration as it stands, and where two answers pull apart. */
export function TensionsStanding({ reflection }: { reflection: Reflection }) {
  const { prepare, questionnaire } = useWords();
  const synthesis = useSynthesis(reflection, questionnaire);
  const statement = chosenStatement(synthesis, reflection.direction);
  return (
    <>
      <section aria-labelledby="prepare-statement">
        <h2 id="prepare-statement">{prepare.statement}</h2>
        {statement ? (
          <p className="prepare-words" dir="auto">
            {textOf(statement.segments).trim()}
          </p>
        ) : (
          <p className="muted">{prepare.noStatement}</p>
        )}
      </section>
      <section aria-labelledby="prepare-tensions">
        <h2 id="prepare-tensions">{prepare.tensions}</h2>
        {synthesis.tensions.length === 0 ? <p className="muted">{prepare.noTensions}</p> : null}
        <ul className="prepare-list">
          {synthesis.tensions.map((tension) => (
            <li key={tension.id}>
              <span dir="auto">{textOf(tension.text)}</span>{' '}
              <span className="small muted">
                {tension.settled === null ? prepare.unsettled : prepare.settled(choiceOf(tension))}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function choiceOf({ choices, settled }: Tension): string {
  return settled === null ? '' : (choices[{ first: 0, second: 1, both: 2 }[settled]] ?? '');
}
