import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { standingByStrand } from '#src/domain/coaching/prepare.ts';
import type { Question } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { chosenStatement } from '#src/domain/synthesis/chosen-road.ts';
import { questionsForText } from '#src/domain/synthesis/questions-for-text.ts';
import type { Synthesis, Tension } from '#src/domain/synthesis/types.ts';
import { shorten } from '#src/domain/text/shorten.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { answerInWords } from '#src/i18n/answer-in-words.ts';
import { useWords } from '#src/i18n/words.ts';
import { useSynthesis } from '#src/state/use-synthesis.ts';
import { StrandIcon } from '#src/ui/strand-icon.tsx';

/** What is there by factor: the answers that carry the aspiration, in their own words, and which questions nobody has answered. */
export function AnswersStanding({ reflection }: { reflection: Reflection }) {
  const { prepare, common, questionnaire } = useWords();
  const synthesis = useSynthesis(reflection, questionnaire);
  const strands = standingByStrand(reflection, questionnaire, questionsBehind(synthesis, reflection));
  return (
    <section aria-labelledby="prepare-there">
      <h2 id="prepare-there">{prepare.there}</h2>
      <ul className="prepare-strands">
        {strands.map(({ strand, asked, answered, carrying, gaps, aside }) => (
          <li key={strand} data-strand={strand}>
            <p className="prepare-strand">
              <span>
                <StrandIcon strand={strand} size={18} /> {common.factors[strand]}
              </span>
              <span className="small">{prepare.answered(answered, asked)}</span>
            </p>
            <Carrying questions={carrying} reflection={reflection} />
            <Questions name={prepare.gaps} questions={gaps} />
            <Questions name={prepare.aside} questions={aside} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The questions whose answers the aspiration is made of. */
function questionsBehind(synthesis: Synthesis, { direction }: Reflection): ReadonlySet<string> {
  const sources = new Set(chosenStatement(synthesis, direction)?.segments.flatMap((each) => each.sources));
  return new Set(synthesis.evidence.filter(({ id }) => sources.has(id)).map(({ questionId }) => questionId));
}

/** Letters of an answer: the page stays one page. */
const LETTERS = 160;

function Carrying({ questions, reflection }: { questions: readonly Question[]; reflection: Reflection }) {
  const words = useWords();
  const around = { answers: reflection.answers, questionOf: words.questionById };
  return questions.map((question) => (
    <p key={question.id} className="small">
      <span className="muted">{question.stem}</span>{' '}
      <span className="prepare-said" dir="auto">
        {shorten(
          answerInWords(words, question, reflection.answers[question.id], around).join(' · '),
          LETTERS,
        )}
      </span>
    </p>
  ));
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

/** The aspiration as it stands. */
export function AspirationStanding({ reflection }: { reflection: Reflection }) {
  const { prepare, questionnaire } = useWords();
  const synthesis = useSynthesis(reflection, questionnaire);
  const statement = chosenStatement(synthesis, reflection.direction);
  return (
    <section aria-labelledby="prepare-statement">
      <h2 id="prepare-statement">{prepare.statement}</h2>
      {statement ? (
        <p className="prepare-words" dir="auto">
          {textOf(statement.segments).trim()}
        </p>
      ) : (
        <NeededForText synthesis={synthesis} reflectionId={reflection.id} />
      )}
    </section>
  );
}

type NeededProps = { synthesis: Synthesis; reflectionId: string };

/** The questions whose answers would make a text. */
function NeededForText({ synthesis, reflectionId }: NeededProps) {
  const { prepare, questionById, questionnaire } = useWords();
  const questions = questionsForText(synthesis, questionById);
  return (
    <>
      <p className="muted">
        {prepare.noStatement} {prepare.needed(questions.length)}
      </p>
      <ul className="prepare-list">
        {questions.map(({ id, stem }) => {
          const step = questionnaire.find((each) => each.questions.some((question) => question.id === id));
          return (
            <li key={id}>
              {step ? <Link href={addresses.question(reflectionId, step.id, id)}>{stem}</Link> : stem}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Where two answers pull apart. */
export function TensionsStanding({ reflection }: { reflection: Reflection }) {
  const { prepare, questionnaire } = useWords();
  const synthesis = useSynthesis(reflection, questionnaire);
  return (
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
  );
}

function choiceOf({ choices, settled }: Tension): string {
  return settled === null ? '' : (choices[{ first: 0, second: 1, both: 2 }[settled]] ?? '');
}
