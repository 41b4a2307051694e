import { useMemo } from 'react';
import { addresses } from '#src/domain/addresses.ts';
import type { Answer } from '#src/domain/model/answer.ts';
import type { Question, Step } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { checkedSteps } from '#src/domain/wizard/checked-steps.ts';
import { openQuestions } from '#src/domain/wizard/progress.ts';
import { visibleSteps } from '#src/domain/wizard/visible-steps.ts';
import { answerInWords } from '#src/i18n/answer-in-words.ts';
import { useWords, type Words } from '#src/i18n/words.ts';
import { useLibrary, useReflection } from '#src/state/stores.ts';
import { Screen } from '#src/ui/screen.tsx';
import { CheckDials } from './check-dials.tsx';
import { EarlierAnswers } from './earlier-answers.tsx';
import { LevelSwitch } from './level-switch.tsx';
import { StepPath } from './step-path.tsx';
import { UnknownStep } from './wizard-page.tsx';
import './wizard.css';

/** Everything that was said on one page, with the way to change each of it and straight back. */
export function CheckPage({ reflectionId }: { reflectionId: string }) {
  const reflection = useReflection(reflectionId);
  return reflection ? <Check reflection={reflection} /> : <UnknownStep reflectionId={null} />;
}

function Check({ reflection }: { reflection: Reflection }) {
  const { common, questionnaire, wizard } = useWords();

  const { id, level, answers } = reflection;
  const epoch = useLibrary((state) => state.epochs[id] ?? 0);
  const steps = useMemo(
    () => visibleSteps(questionnaire, { level, answers }),
    [level, answers, questionnaire],
  );
  const checked = useMemo(
    () => checkedSteps(questionnaire, { level, answers }),
    [level, answers, questionnaire],
  );
  const open = openQuestions(steps, answers);
  const [next] = open;

  return (
    <>
      <StepPath reflectionId={id} current="check" />
      <Screen title={wizard.check.title} className="check-page">
        <p className="why">{wizard.check.why}</p>
        <p className="notice">
          {next ? (
            <>
              {wizard.check.open(open.length)}{' '}
              <a href={`#${addresses.question(id, next.step.id, next.question.id)}`}>
                {wizard.check.nextOpen}
              </a>
            </>
          ) : (
            wizard.check.allMet
          )}
        </p>
        {checked.map((step) => (
          <StepAnswers key={step.id} step={step} reflection={reflection} epoch={epoch} />
        ))}
        <EarlierAnswers answers={answers} />
        <LevelSwitch reflectionId={id} level={level} />
        <div className="row step-actions">
          <a className="btn" href={`#${addresses.result(id)}`}>
            {wizard.check.seeResult}
          </a>
          <a className="btn quiet" href={`#${addresses.step(id, steps.at(-1)?.id ?? 'now')}`}>
            {common.back}
          </a>
        </div>
      </Screen>
    </>
  );
}

type StepAnswersProps = { step: Step; reflection: Reflection; epoch: number };

function StepAnswers({ step, reflection, epoch }: StepAnswersProps) {
  const isDials = ({ input }: Question) => input.kind === 'scales' && input.dials;
  const listed = step.questions.filter((question) => !isDials(question));
  return (
    <section className="card check-step" aria-labelledby={`check-${step.id}`}>
      <h2 id={`check-${step.id}`}>{step.title}</h2>
      {listed.length > 0 ? (
        <dl>
          {listed.map((question) => (
            <CheckRow key={question.id} step={step} question={question} reflection={reflection} />
          ))}
        </dl>
      ) : null}
      {step.questions.filter(isDials).map((question) => (
        <CheckDials
          key={`${question.id}/${epoch}`}
          reflectionId={reflection.id}
          step={step}
          question={question}
        />
      ))}
    </section>
  );
}

type CheckRowProps = { step: Step; question: Question; reflection: Reflection };

function CheckRow({ step, question, reflection }: CheckRowProps) {
  const words = useWords();
  const { questionById, wizard } = words;

  const answer = reflection.answers[question.id];
  const lines = answerInWords(words, question, answer, {
    answers: reflection.answers,
    questionOf: questionById,
  });
  const aside = asideInWords(words, answer?.setAside ?? null);
  return (
    <div className="check-row">
      <dt>{question.stem}</dt>
      <dd>
        {aside || lines.length === 0 ? (
          <p className="muted">{aside ?? wizard.check.notProvided}</p>
        ) : (
          lines.map((line) => (
            <p key={line} dir="auto">
              {line}
            </p>
          ))
        )}
      </dd>
      <dd className="check-change">
        <a
          href={`#${addresses.question(reflection.id, step.id, question.id)}`}
          aria-label={wizard.check.changeOf(question.stem)}
        >
          {wizard.check.change}
        </a>
      </dd>
    </div>
  );
}

function asideInWords(words: Words, setAside: Answer['setAside']): string | null {
  const { wizard } = words;

  if (setAside === null) return null;
  return setAside === 'skipped' ? wizard.check.skipped : wizard.check.notSure;
}
