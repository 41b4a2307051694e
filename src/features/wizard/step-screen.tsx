import { Fragment, type KeyboardEvent, Suspense, useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import type { Question, Step } from '#src/domain/model/question.ts';
import { nextStep, openQuestions, previousStep, secondSkipInARow } from '#src/domain/wizard/progress.ts';
import type { Problem } from '#src/domain/wizard/readiness.ts';
import { visibleSteps } from '#src/domain/wizard/visible-steps.ts';
import { useQuestionsSoFar } from '#src/i18n/questions-so-far.ts';
import { useWords } from '#src/i18n/words.ts';
import { useIsReadOnly, useLibrary, useStores } from '#src/state/stores.ts';
import { Arrivals } from '#src/ui/arrivals.tsx';
import { atHand } from '#src/ui/at-hand.tsx';
import { ErrorSummary } from '#src/ui/error-summary.tsx';
import { isComposing } from '#src/ui/is-composing.ts';
import { Screen } from '#src/ui/screen.tsx';
import { goToQuestion } from './go-to-question.ts';
import { problemInWords } from './problem-in-words.ts';
import { QuestionCard } from './question-card.tsx';
import { returnAddress } from './return-address.ts';
import { SoFar, SoFarBelow } from './so-far.tsx';
import { StepPath } from './step-path.tsx';
import { useStepForm } from './use-step-form.ts';

/** Few skip two in a row: it loads for those who do. */
const QuickPathOffer = atHand(async () => (await import('./quick-path-offer.tsx')).QuickPathOffer);

type StepScreenProps = { reflectionId: string; step: Step; questionId: string | undefined };

const NO_PROBLEMS: readonly Problem[] = [];

/** The questions of one step on one page, with Continue under them. */
export function StepScreen({ reflectionId, step, questionId }: StepScreenProps) {
  const words = useWords();
  const { common, wizard } = words;
  const { questionnaire } = useQuestionsSoFar();

  const { library } = useStores();
  const [, navigate] = useLocation();
  const summary = useRef<HTMLElement>(null);
  const questions = useAskedQuestions(reflectionId, step, questionId);
  const offerAfter = useOfferAfter(reflectionId);
  // While another tab edits, nothing typed here would be kept: then this page can only be read.
  const isReadOnly = useIsReadOnly();
  const addressed = questions.find(({ id }) => id === questionId);

  const steps = () => {
    const reflection = library.getState().library.reflections[reflectionId];
    return reflection ? visibleSteps(questionnaire, reflection) : [];
  };
  const next = nextStep(steps(), step.id);
  // After the last step everything is there to make the aspiration of; checking it first is a way aside.
  const isLast = next === 'check' && !addressed;
  const onward = () => {
    if (addressed) return returnAddress(reflectionId);
    const answers = library.getState().library.reflections[reflectionId]?.answers ?? {};
    if (isLast && openQuestions(steps(), answers).length === 0) return addresses.result(reflectionId);
    return addresses.step(reflectionId, next);
  };
  // Who came to change one answer lands at that answer again, wherever its page shows it.
  const landing = addressed ? { landAt: addresses.question(reflectionId, step.id, addressed.id) } : null;
  const { control, problems, refusals, submit } = useStepForm({
    reflectionId,
    questions: step.questions,
    // Someone who came to change one answer is not asked about the others.
    toCheck: () => (addressed ? [addressed] : questions),
    onReady: () => navigate(onward(), landing ? { state: landing } : undefined),
  });

  useEffect(() => library.getState().visit(reflectionId, step.id), [library, reflectionId, step.id]);
  useEffect(() => {
    if (questionId) goToQuestion(questionId);
  }, [questionId]);
  useEffect(() => {
    if (refusals > 0) summary.current?.focus();
  }, [refusals]);

  const previous = previousStep(steps(), step.id);
  const backTo = addressed
    ? returnAddress(reflectionId)
    : previous
      ? addresses.step(reflectionId, previous)
      : addresses.welcome();

  return (
    <>
      <StepPath reflectionId={reflectionId} current={step.id} />
      <Screen title={step.title} className="wizard-step">
        <p className="why">{step.why}</p>
        <Arrivals
          things={questions.map(({ id, stem }) => ({ id, name: stem }))}
          come={wizard.step.appeared}
        />
        <form className="questions" noValidate onSubmit={submit} onKeyDown={stayOnEnter}>
          {problems.length > 0 ? (
            <ErrorSummary
              ref={summary}
              items={problems.map((problem) => ({
                key: `${problem.questionId}-${problem.code}`,
                href: `#${addresses.question(reflectionId, step.id, problem.questionId)}`,
                text: wizard.problems.inSummary(
                  step.questions.find(({ id }) => id === problem.questionId)?.stem ?? '',
                  problem.code === 'missing' ? null : problemInWords(words, problem),
                ),
                isOpen: problem.code === 'missing',
                onGo: () => goToQuestion(problem.questionId),
              }))}
            />
          ) : null}
          <fieldset className="questions" disabled={isReadOnly}>
            {questions.map((question) => (
              <Fragment key={question.id}>
                <QuestionCard
                  question={question}
                  control={control}
                  problems={problemsAt(question, problems)}
                />
                {question.id === offerAfter ? (
                  <Suspense fallback={null}>
                    <QuickPathOffer reflectionId={reflectionId} />
                  </Suspense>
                ) : null}
              </Fragment>
            ))}
          </fieldset>
          <SoFarBelow />
          <div className="row step-actions">
            {isReadOnly ? (
              <a className="btn" href={`#${onward()}`}>
                {common.continue}
              </a>
            ) : (
              <button type="submit" className="btn">
                {addressed ? wizard.step.saveAndReturn : isLast ? wizard.check.seeResult : common.continue}
              </button>
            )}
            {isLast ? (
              <Link className="btn quiet" href={addresses.step(reflectionId, 'check')}>
                {wizard.step.checkFirst}
              </Link>
            ) : null}
            <Link className="btn quiet" href={backTo} state={landing ?? undefined}>
              {common.back}
            </Link>
          </div>
        </form>
        <SoFar />
      </Screen>
    </>
  );
}

/** The same empty list each time, so that cards without problems do not render again. */
function problemsAt({ id }: Question, problems: readonly Problem[]): readonly Problem[] {
  const here = problems.filter((problem) => problem.questionId === id);
  return here.length > 0 ? here : NO_PROBLEMS;
}

/** Enter in a line never leaves the page: a name or a number is rarely the last thing one wants to say. */
function stayOnEnter(event: KeyboardEvent): void {
  if (isComposing(event)) return;
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}

/** The questions on this page now: those asked at this level, and the one in the address whatever its level. */
function useAskedQuestions(reflectionId: string, step: Step, questionId: string | undefined): Question[] {
  const { questionnaire } = useQuestionsSoFar();

  // Joined to a string, so that typing renders the page again only when the list itself changes.
  const asked = useLibrary((state) => {
    const reflection = state.library.reflections[reflectionId];
    if (!reflection) return '';
    const shown = visibleSteps(questionnaire, reflection).find(({ id }) => id === step.id);
    return (shown?.questions ?? []).map(({ id }) => id).join(' ');
  }).split(' ');
  return step.questions.filter(({ id }) => asked.includes(id) || id === questionId);
}

/** The question after which fewer questions are offered: the second of two skipped in a row. */
function useOfferAfter(reflectionId: string): string | null {
  const { questionnaire } = useQuestionsSoFar();

  return useLibrary((state) => {
    const reflection = state.library.reflections[reflectionId];
    if (!reflection || reflection.level === 'quick') return null;
    const questions = visibleSteps(questionnaire, reflection).flatMap((step) => step.questions);
    return secondSkipInARow(questions, reflection.answers);
  });
}
