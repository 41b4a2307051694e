import { useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { CvDraft } from '#src/domain/cv/cv-draft.ts';
import { takerOf, type WaitingDraft } from '#src/domain/cv/draft-taker.ts';
import {
  beforeDraft,
  type Held,
  heldFor,
  leaveDraft,
  type NewId,
  seeAgain,
  swapDraft,
  takeDraft,
} from '#src/domain/cv/take.ts';
import type { Question } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary } from '#src/state/stores.ts';
import { hrefOfQuestion } from './href-of-question.ts';
import { LastStep } from './last-step.tsx';
import { useSteps } from './use-steps.ts';

type WaitingSectionProps = {
  reflection: Reflection;
  waiting: readonly WaitingDraft[];
  /** All drafts of the CV: what a swap takes out of an answer waits again. */
  drafts: readonly CvDraft[];
  /** Whether no CV before this one said it. */
  isNew: (draft: CvDraft) => boolean;
  newId: NewId;
};

/** What no answer has room for, by question, so that nothing of a CV goes without a word: put in place of something, or left out. */
export function WaitingSection({ reflection, waiting, drafts, isNew, newId }: WaitingSectionProps) {
  const { cv, questionnaire } = useWords();

  const [here] = useLocation();
  const revise = useLibrary((state) => state.revise);
  const [choosing, setChoosing] = useState<string | null>(null);
  const steps = useSteps(reflection);
  const title = useRef<HTMLHeadingElement>(null);
  if (waiting.length === 0 && steps.said === '') return null;

  const goOn = () => {
    setChoosing(null);
    // What was pressed is gone with its line.
    title.current?.focus();
  };
  const remember = (draft: CvDraft, questionId: string | null) => {
    steps.add(beforeDraft(reflection, draft, questionId));
  };
  const end = (words: string) => {
    steps.say(words);
    goOn();
  };
  const undo = () => {
    steps.undo();
    goOn();
  };
  const swap = (draft: CvDraft, out: Held) => {
    remember(draft, out.questionId);
    const again = drafts.find(({ words }) => words.toLowerCase() === out.words.toLowerCase());
    revise(reflection.id, (now) => {
      const swapped = swapDraft(now, draft, out, { questionnaire, newId });
      return again ? seeAgain(swapped, again) : swapped;
    });
    end(cv.said.swap(draft.words, out.words));
  };
  const hasRoom = (draft: CvDraft) => takerOf(draft, reflection.answers, questionnaire) !== null;
  const putIn = (draft: CvDraft) => {
    if (!hasRoom(draft)) {
      setChoosing(choosing === draft.print ? null : draft.print);
      return;
    }
    remember(draft, takerOf(draft, reflection.answers, questionnaire)?.id ?? null);
    revise(reflection.id, (now) => takeDraft(now, draft, { questionnaire, newId }));
    end(cv.said.take(draft.words));
  };
  const leave = (draft: CvDraft) => {
    remember(draft, null);
    revise(reflection.id, (now) => leaveDraft(now, draft));
    end(cv.said.leave(draft.words));
  };
  return (
    <section className="cv-waiting" aria-labelledby="cv-waiting">
      <h2 id="cv-waiting" ref={title} tabIndex={-1}>
        {cv.waiting}
      </h2>
      <p className="muted">{waiting.length === 0 ? cv.waitingNone : cv.waitingLead(waiting.length)}</p>
      <LastStep steps={steps} onUndo={undo} />
      {byQuestion(waiting).map(({ question, all }) => {
        const held = heldFor(all[0], reflection, questionnaire);
        return (
          <details key={question.id} open={all.length <= OPEN || all.some(isNew)}>
            <summary>
              {question.stem} <span className="muted">{cv.waitingCount(all.length)}</span>
            </summary>
            {held.length > 0 ? (
              <p className="small muted" dir="auto">
                {cv.heldNow} {held.map(({ words }) => words).join(' · ')}
              </p>
            ) : null}
            <ul>
              {all.map((draft) => (
                <li key={draft.print} className="cv-wait">
                  <p>
                    <strong dir="auto">{draft.words}</strong>
                    {draft.waits === 'unpaid' ? <span className="muted"> {cv.unpaid}</span> : null}
                    {draft.waits === 'raw' ? <span className="muted"> {cv.raw}</span> : null}
                    {isNew(draft) ? <span className="muted"> {cv.news.mark}</span> : null}
                  </p>
                  {draft.from.line === draft.words ? null : (
                    <p className="small muted">
                      <q dir="auto">{draft.from.line}</q>
                    </p>
                  )}
                  {choosing === draft.print ? (
                    <fieldset className="row cv-kinds">
                      <legend className="small">{cv.inPlaceOf}</legend>
                      {held.map((out) => (
                        <button
                          key={`${out.questionId} ${out.place}`}
                          type="button"
                          className="chip"
                          onClick={() => swap(draft, out)}
                        >
                          <span dir="auto">{out.words}</span>
                        </button>
                      ))}
                    </fieldset>
                  ) : null}
                  <div className="row">
                    {draft.isRaw ? (
                      <Link
                        className="btn quiet"
                        href={hrefOfQuestion(questionnaire, reflection.id, question.id)}
                        state={{ from: here }}
                      >
                        {cv.review.toAnswer}
                      </Link>
                    ) : (
                      <button
                        type="button"
                        className="btn quiet"
                        aria-expanded={hasRoom(draft) ? undefined : choosing === draft.print}
                        aria-label={cv.putInOf(draft.words)}
                        onClick={() => putIn(draft)}
                      >
                        {cv.putIn}
                      </button>
                    )}
                    <button
                      type="button"
                      className="btn quiet"
                      aria-label={cv.leaveOf(draft.words)}
                      onClick={() => leave(draft)}
                    >
                      {cv.leave}
                    </button>
                  </div>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

/** How many stand open under one question; more are folded away, with their number. */
const OPEN = 6;

type Group = { question: Question; all: [CvDraft, ...CvDraft[]] };

function byQuestion(waiting: readonly WaitingDraft[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { draft, question } of waiting) {
    const group = groups.get(question.id);
    if (group) group.all.push(draft);
    else groups.set(question.id, { question, all: [draft] });
  }
  return [...groups.values()];
}
