import type { ReactNode } from 'react';
import { optionsOf } from '#src/domain/coaching/option-named.ts';
import { saidIn } from '#src/domain/coaching/said.ts';
import { FACTORS } from '#src/domain/model/factor.ts';
import type { Stage } from '#src/domain/model/on-screen.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { StepId } from '#src/domain/model/steps.ts';
import { wordsOnSharedScreen } from '#src/domain/release/shared-screen.ts';
import { areSharesGiven } from '#src/domain/synthesis/shares.ts';
import type { Editable, Synthesis } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { visibleSteps } from '#src/domain/wizard/visible-steps.ts';
import { answerInWords } from '#src/i18n/answer-in-words.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { useSynthesis } from '#src/state/use-synthesis.ts';
import { Asked, type Asking } from './asked.tsx';
import { AskedQuestion } from './asked-question.tsx';
import { GoalsOfWill, type TakingOn } from './goals-of-will.tsx';
import { Needed } from './needed.tsx';

type Props = Asking &
  TakingOn & {
    stage: Stage;
    reflection: Reflection;
    sessionId: string;
    /** What to ask next: before a long list of answers, and after a short one. */
    children: ReactNode;
  };

/** The steps of the questionnaire that a stage looks at. */
const STEPS_OF: Readonly<Record<'goal' | 'reality', readonly StepId[]>> = {
  goal: ['now', 'life'],
  reality: ['weights', 'skills', 'experiences', 'social', 'education', 'finances'],
};

/** What the answers say for one stage of the talk. */
export function StageAnswers({ stage, reflection, sessionId, children, takeOn, taking, ...asking }: Props) {
  const { questionnaire, session: words } = useWords();
  const synthesis = useSynthesis(reflection, questionnaire);
  const said = stage === 'goal' ? saidIn(reflection, sessionId) : [];
  return (
    <>
      {stage === 'reality' ? (
        <Reality synthesis={synthesis} reflectionId={reflection.id} {...asking} />
      ) : null}
      {stage === 'options' ? <Options synthesis={synthesis} {...asking} /> : null}
      {stage === 'will' ? (
        <GoalsOfWill
          reflection={reflection}
          synthesis={synthesis}
          {...asking}
          takeOn={takeOn}
          taking={taking}
        />
      ) : null}
      {stage === 'goal' ? <Questions steps={STEPS_OF.goal} reflection={reflection} {...asking} /> : null}
      {said.length > 0 ? (
        <div>
          <h4>{words.grow.said}</h4>
          <dl className="session-answers">
            {said.map(({ id, question, text }) => (
              <div key={id}>
                <dt dir="auto">{question}</dt>
                <dd dir="auto">{text}</dd>
              </div>
            ))}
          </dl>
        </div>
      ) : null}
      {children}
      {stage === 'reality' ? (
        <div>
          <h3>{words.grow.answers}</h3>
          <Questions steps={STEPS_OF.reality} reflection={reflection} {...asking} />
        </div>
      ) : null}
    </>
  );
}

function Questions({
  steps,
  reflection,
  ...asking
}: Asking & { steps: readonly StepId[]; reflection: Reflection }) {
  const words = useWords();
  const { questionnaire, questionById, session } = words;
  const { answers } = reflection;
  const around = { answers, questionOf: questionById };
  const asked = visibleSteps(questionnaire, reflection)
    .filter(({ id }) => steps.includes(id))
    .flatMap(({ questions }) => questions)
    .map((question) => ({ question, lines: answerInWords(words, question, answers[question.id], around) }));
  const isAnswered = ({ lines }: { lines: readonly string[] }) => lines.length > 0;
  const open = asked.filter((each) => !isAnswered(each));
  if (asked.length === 0) return null;
  return (
    <>
      {open.length === asked.length ? null : (
        <dl className="session-answers">
          {asked.filter(isAnswered).map(({ question, lines }) => (
            <div key={question.id}>
              <dt>
                <AskedQuestion {...asking} question={question} />
              </dt>
              {lines.map((line) => (
                <dd key={line} dir="auto">
                  {line}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      {open.length > 0 ? (
        <details>
          <summary>{`${session.grow.unanswered} (${open.length})`}</summary>
          <ul className="session-list">
            {open.map(({ question }) => (
              <li key={question.id}>
                <AskedQuestion {...asking} question={question} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

type OfReflection = Asking & { synthesis: Synthesis; reflectionId: string };

function Reality({ synthesis: { shares, tensions, evidence }, ...rest }: OfReflection) {
  const { common, session: words, shareInWords, questionnaire } = useWords();
  const weighing = questionnaire
    .flatMap(({ questions }) => questions)
    .filter(({ input }) => 'signal' in input && input.signal === 'weights');
  return (
    <>
      <div>
        <h4>{words.grow.factors}</h4>
        {areSharesGiven(evidence) ? (
          <ul className="session-shares">
            {FACTORS.map((factor) => (
              <li key={factor} data-strand={factor}>
                <span>{common.factors[factor]}</span>{' '}
                <span className="muted">{shareInWords(shares[factor])}</span>
              </li>
            ))}
          </ul>
        ) : (
          <>
            <p className="muted">{words.grow.factorsNotSaid}</p>
            <Needed lead={words.needed.shares} questions={weighing} {...rest} />
          </>
        )}
      </div>
      {tensions.length > 0 ? (
        <div>
          <h4>{words.grow.tensions}</h4>
          <ul className="session-list">
            {tensions.map(({ id, text, question }) => (
              <li key={id}>
                <p dir="auto">{textOf(text)}</p>
                <p className="muted" dir="auto">
                  {textOf(question)}
                </p>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

function Options({ synthesis, ...asking }: Asking & { synthesis: Synthesis }) {
  const { session: words, questionById } = useWords();
  const { matters } = useLanguage();
  const { drafts, alternatives, evidence } = synthesis;
  const told = { evidence, strandOf: (id: string) => questionById(id)?.strand, matters };
  const options = optionsOf(synthesis);
  const optionOf = (text: readonly Editable[]) => {
    const option = options.find((each) => each.text === text)?.name ?? '';
    // With a private word in it, it has no place on the client's screen.
    const mayStand = wordsOnSharedScreen(text, told) !== null;
    return (
      <Asked
        {...asking}
        isLocked={asking.isLocked || !mayStand}
        question={textOf(text)}
        puts={{ kind: 'option', option }}
        note={mayStand ? undefined : words.ask.private}
      />
    );
  };
  if (drafts.length === 0 && alternatives.length === 0) return <p className="muted">{words.needed.below}</p>;
  return (
    <>
      <div>
        <h4>{words.grow.drafts}</h4>
        <ol className="session-texts">
          {drafts.map(({ id, segments }) => (
            <li key={id}>{optionOf(segments)}</li>
          ))}
        </ol>
      </div>
      {alternatives.length > 0 ? (
        <div>
          <h4>{words.grow.roads}</h4>
          <ul className="session-texts">
            {alternatives.map(({ id, statement, tryOut }) => (
              <li key={id}>
                {optionOf(statement)}
                <span dir="auto" className="muted small session-try">
                  {words.grow.tryOut} {textOf(tryOut)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
