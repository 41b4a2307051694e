import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import type { CvQuestion } from '#src/domain/cv/review.ts';
import { addDays } from '#src/domain/dates.ts';
import { addReframe, changeReframe, MOST } from '#src/domain/interview/companies.ts';
import type { GoalPart } from '#src/domain/model/goal-parts.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { takeOnOwn, whyNoMore } from '#src/domain/plan/goals-taken-on.ts';
import { releaseAnswer } from '#src/domain/release/gate.ts';
import type { Synthesis } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { copyText } from '#src/files/clipboard/copy-text.ts';
import { monthInWords } from '#src/i18n/month-in-words.ts';
import { useWords, type Words } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { useLibrary, useStores } from '#src/state/stores.ts';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { hrefOfQuestion } from './href-of-question.ts';

/** Days until a goal of the review is due, and until its first step: a CV is a matter of weeks. */
const DUE = { goal: 42, firstStep: 7 } as const;

type ReviewItemProps = { question: CvQuestion; reflection: Reflection; synthesis: Synthesis };

/** One question of the review, with the line it is about, and what can be made of it. */
export function ReviewItem({ question, reflection, synthesis }: ReviewItemProps) {
  const words = useWords();
  const { cv, questionnaire } = words;

  const [here] = useLocation();
  const { ask, about, goal } = inWords(words, question);
  return (
    <>
      <p className="cv-ask">{ask}</p>
      {question.line === null ? null : (
        <figure className="cv-line">
          <figcaption className="small muted">{cv.review.line}</figcaption>
          <blockquote dir="auto">{question.line}</blockquote>
        </figure>
      )}
      {question.kind === 'aim' ? <AimLine synthesis={synthesis} /> : null}
      <div className="row">
        {question.kind === 'gap' ? (
          <GapWords question={question} reflection={reflection} />
        ) : (
          <Link
            className="btn quiet"
            href={hrefOfQuestion(questionnaire, reflection.id, question.questionId)}
            state={{ from: here }}
          >
            {question.kind === 'claim' ? cv.review.toStory : cv.review.toAnswer}
          </Link>
        )}
        <GoalButton reflection={reflection} about={about} goal={goal} />
      </div>
    </>
  );
}

type GoalTexts = Readonly<Record<GoalPart, string>>;

/** The question as it is asked, what it is about in a few words, and the goal that it can become. */
function inWords(
  { cv, language }: Words,
  question: CvQuestion,
): { ask: string; about: string; goal: GoalTexts } {
  const { ask, goal, gapAbout, yearsAbout } = cv.review;
  if (question.kind === 'gap') {
    const [start, end] = [monthInWords(question.start, language), monthInWords(question.end, language)];
    return { ask: ask.gap(start, end), about: gapAbout(start, end), goal: goal.gap(start, end) };
  }
  if (question.kind === 'years') {
    const { said, mine } = question;
    return { ask: ask.years(said, mine), about: yearsAbout(said, mine), goal: goal.years(said, mine) };
  }
  const about = question.kind === 'claim' ? question.claim : question.mine;
  return { ask: ask[question.kind](about), about, goal: goal[question.kind](about) };
}

/** Makes a goal of a question with one press; says so where it is one, or why it cannot be. */
function GoalButton({ reflection, about, goal }: { reflection: Reflection; about: string; goal: GoalTexts }) {
  const { cv } = useWords();

  const revise = useLibrary((state) => state.revise);
  const { outside } = useStores();
  const [isFull, setFull] = useState(false);
  const isGoal = reflection.goals.some(({ action }) => textOf(action) === goal.action);
  const make = () => {
    setFull(whyNoMore(reflection.goals) !== null);
    const today = outside.today();
    const written = { ...goal, by: addDays(today, DUE.goal), firstStepBy: addDays(today, DUE.firstStep) };
    revise(reflection.id, (before) => takeOnOwn(before, written, { today, now: outside.now() }));
  };
  return (
    <>
      {isGoal ? null : (
        <button type="button" className="btn quiet" aria-label={cv.review.makeGoalOf(about)} onClick={make}>
          {cv.review.makeGoal}
        </button>
      )}
      <span role="status" className="cv-said">
        {isGoal ? (
          <>
            {cv.review.isGoal} <Link href={addresses.plan(reflection.id)}>{cv.review.toPlan}</Link>
          </>
        ) : null}
        {isFull && !isGoal ? (
          <>
            {cv.review.full} <Link href={addresses.plan(reflection.id)}>{cv.review.toPlan}</Link>
          </>
        ) : null}
      </span>
    </>
  );
}

/** Writes the gap down as a fact to find words for, and leads there. */
function GapWords({
  question,
  reflection,
}: {
  question: Extract<CvQuestion, { kind: 'gap' }>;
  reflection: Reflection;
}) {
  const { cv, language } = useWords();

  const revise = useLibrary((state) => state.revise);
  const [, navigate] = useLocation();
  const [isFull, setFull] = useState(false);
  const fact = cv.review.gapFact(
    monthInWords(question.start, language),
    monthInWords(question.end, language),
  );
  const isThere = reflection.reframes.some((reframe) => reframe.fact === fact);
  const find = () => {
    if (!isThere && reflection.reframes.length >= MOST.reframes) {
      setFull(true);
      return;
    }
    if (!isThere)
      revise(reflection.id, (before) => {
        const added = addReframe(before);
        const id = added.reframes.at(-1)?.id;
        return id === undefined ? added : changeReframe(added, id, { fact });
      });
    navigate(addresses.interview(reflection.id));
  };
  return (
    <>
      <button type="button" className="btn quiet" onClick={find}>
        {cv.review.gapWords}
      </button>
      <p role="alert" className="notice" hidden={!isFull}>
        {cv.review.gapFull}
      </p>
    </>
  );
}

/** The line for the top of a CV, ready to be copied where it may be told to strangers. */
function AimLine({ synthesis: { cvLine, evidence } }: { synthesis: Synthesis }) {
  const { cv } = useWords();

  const { matters } = useLanguage();
  if (!cvLine) return null;
  const text = releaseAnswer(cvLine, evidence, matters);
  return (
    <div className="cv-aim">
      <p className="small muted">{cv.review.aimLine}</p>
      <p className="cv-words" dir="auto">
        {textOf(cvLine)}
      </p>
      {text ? <CopyButton label={cv.review.copyLine} text={text} copy={copyText} /> : null}
    </div>
  );
}
