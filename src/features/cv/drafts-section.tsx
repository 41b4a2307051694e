import { type ReactNode, useEffect, useRef, useState } from 'react';
import { choiceAmong, roomFor } from '#src/domain/cv/choice.ts';
import type { CvDraft } from '#src/domain/cv/cv-draft.ts';
import { draftsToSee, takerOf } from '#src/domain/cv/draft-taker.ts';
import {
  type Before,
  beforeDraft,
  leaveDraft,
  type NewId,
  putBack,
  settleDraft,
  takeDraft,
  writtenSince,
} from '#src/domain/cv/take.ts';
import type { Question } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary } from '#src/state/stores.ts';
import { asAnswer } from './as-answer.ts';
import { ChoiceCard } from './choice-card.tsx';
import { DraftCard } from './draft-card.tsx';
import { UndoStep } from './last-step.tsx';
import { useSteps } from './use-steps.ts';

type DraftsSectionProps = {
  reflection: Reflection;
  drafts: readonly CvDraft[];
  fieldOf: (reflectionId: string, question: Question) => ReactNode;
  newId: NewId;
  /** Whether the person has had enough, with drafts left: none is shown then. */
  isEnough: boolean;
  onEnough: (isEnough: boolean) => void;
  /** Told when a draft is opened to be changed, and when that is over. */
  onChanging: (isChanging: boolean) => void;
  /** How many have no room in any answer now. */
  waiting: number;
};

/** One draft after another, beside its line: take, change, leave, and a step back. */
export function DraftsSection({
  reflection,
  drafts,
  fieldOf,
  newId,
  isEnough,
  onEnough,
  onChanging,
  waiting,
}: DraftsSectionProps) {
  const words = useWords();
  const { cv, questionnaire } = words;

  const revise = useLibrary((state) => state.revise);
  const steps = useSteps(reflection);
  const [changing, setChanging] = useState<{ before: Before; question: Question } | null>(null);
  const [isUnchanged, setUnchanged] = useState(false);
  const [isOneByOne, setOneByOne] = useState(false);
  // What is ticked stays while one of them is changed.
  const [ticked, setTicked] = useState<ReadonlySet<string> | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const toSee = draftsToSee(drafts, reflection, questionnaire);
  const draft = changing?.before.draft ?? toSee[0];
  const question = changing?.question ?? (draft ? takerOf(draft, reflection.answers, questionnaire) : null);

  const given = { answers: reflection.answers, questionnaire };
  const choice = changing || isOneByOne ? null : choiceAmong(toSee, given);

  // What was pressed goes with its card: the focus goes on to the next one, or to the title where none is left.
  const moves = useRef(0);
  const [moved, setMoved] = useState(0);
  const go = () => {
    moves.current += 1;
    setMoved(moves.current);
  };
  useEffect(() => {
    if (moved > 0) (heading.current ?? title.current)?.focus();
  }, [moved]);

  const before = (of: CvDraft, at: Question | null) => beforeDraft(reflection, of, at?.id ?? null);
  const change = (edit: (now: Reflection) => Reflection) => revise(reflection.id, edit);
  const take = () => {
    if (!draft || !question) return;
    steps.add(before(draft, question));
    change((now) => takeDraft(now, draft, { questionnaire, newId }));
    steps.say(cv.said.take(asAnswer(words, draft, question)));
    go();
  };
  const choose = (chosen: readonly CvDraft[]) => {
    if (!choice || !question) return;
    // Each step back is one thing, whether it was taken or, where there was room for more, left.
    const rest = chosen.length < choice.room ? choice.drafts.filter((one) => !chosen.includes(one)) : [];
    let now = reflection;
    const made: Before[] = [];
    for (const one of [...chosen, ...rest]) {
      const isTaken = chosen.includes(one);
      const at = isTaken ? takerOf(one, now.answers, questionnaire) : null;
      made.push(beforeDraft(now, one, at?.id ?? null));
      now = isTaken ? takeDraft(now, one, { questionnaire, newId }) : leaveDraft(now, one);
    }
    const { answers, cv: kept } = now;
    change((before) => ({ ...before, answers, ...(kept ? { cv: kept } : {}) }));
    steps.add(...made);
    const said = (chosen.length > 0 ? chosen : rest).map(({ words }) => words).join(' · ');
    steps.say(chosen.length > 0 ? cv.said.take(said) : cv.said.leave(said));
    setTicked(null);
    go();
  };
  const leave = () => {
    if (!draft) return;
    steps.add(before(draft, null));
    change((now) => leaveDraft(now, draft));
    steps.say(cv.said.leave(draft.words));
    go();
  };
  const open = (one: CvDraft | undefined) => {
    const at = one && takerOf(one, reflection.answers, questionnaire);
    if (!one || !at) return;
    setChanging({ before: before(one, at), question: at });
    onChanging(true);
    change((now) => takeDraft(now, one, { questionnaire, newId }));
    go();
  };
  const done = () => {
    if (!changing) return;
    const { before: was, question: asked } = changing;
    const written = writtenSince(reflection.answers[asked.id], was.answers[asked.id], asked);
    const isFigure = was.draft.gain.kind === 'figures';
    // Words that do not end the sentence: once changed, they do.
    const isStill = was.draft.isRaw && !was.draft.isGap && written === was.draft.gain.text;
    setUnchanged(isStill === true);
    if (isStill) return;
    steps.add(was);
    change((now) => settleDraft(now, was.draft, { question: asked, before: was.answers[asked.id] }));
    steps.say(
      written === '' ? cv.said.leave(was.draft.words) : cv.said.take(isFigure ? cv.years(written) : written),
    );
    setChanging(null);
    onChanging(false);
    go();
  };
  const cancel = () => {
    if (!changing) return;
    change((now) => putBack(now, changing.before));
    setUnchanged(false);
    setChanging(null);
    onChanging(false);
    go();
  };
  const undo = () => {
    onEnough(false);
    steps.undo();
    go();
  };

  const left = toSee.length + (changing ? 1 : 0);
  return (
    <section className="cv-drafts" aria-labelledby="cv-drafts">
      <h2 id="cv-drafts" ref={title} tabIndex={-1}>
        {cv.drafts}
      </h2>
      <p className="muted cv-counter">
        {cv.counter(steps.count, left)} {waiting > 0 ? cv.waitingSaid(waiting) : null}
      </p>
      <p role="status" className="small muted cv-said" dir="auto">
        {steps.said}
      </p>
      {choice && question && !isEnough ? (
        <ChoiceCard
          {...choice}
          question={question}
          heading={heading}
          ticked={ticked}
          onTick={setTicked}
          onChange={open}
          onTake={choose}
          onOneByOne={() => {
            setOneByOne(true);
            go();
          }}
        />
      ) : null}
      {draft && question && !isEnough && !choice ? (
        <DraftCard
          draft={draft}
          room={roomFor(draft, toSee, given)}
          allYears={draft.counted && toSee.find(({ isAllWork }) => isAllWork)}
          question={question}
          heading={heading}
          isUnchanged={isUnchanged}
          field={changing ? fieldOf(reflection.id, changing.question) : null}
          onTake={take}
          onChange={() => open(draft)}
          onLeave={leave}
          onDone={done}
          onCancel={cancel}
        />
      ) : null}
      {changing ? null : (
        <div className="row">
          <UndoStep last={steps.last} onUndo={undo} />
          {draft ? (
            <button
              type="button"
              className="link"
              onClick={() => {
                onEnough(!isEnough);
                go();
              }}
            >
              {isEnough ? cv.more : cv.enough}
            </button>
          ) : null}
        </div>
      )}
    </section>
  );
}
