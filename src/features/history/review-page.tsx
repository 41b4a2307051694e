import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { withReview } from '#src/domain/history/review.ts';
import { nextReviewOn, reviewDue } from '#src/domain/history/review-due.ts';
import type { Reflection, Review } from '#src/domain/model/reflection.ts';
import { wellFormed } from '#src/domain/text/well-formed.ts';
import { useWords } from '#src/i18n/words.ts';
import { useIsReadOnly, useReflection, useStores } from '#src/state/stores.ts';
import { Screen } from '#src/ui/screen.tsx';
import './history.css';
import { ReviewBearings, ReviewDials } from './review-dials.tsx';
import { type ReviewDraft, useReviewDraft } from './review-draft.ts';
import { ReviewGoals, ReviewWords } from './review-parts.tsx';
import { ReviewWeights } from './review-weights.tsx';

/** The look back after a season: the same dials again, what changed, what stays, and how the goals are going. */
export function ReviewPage({ reflectionId }: { reflectionId: string }) {
  const reflection = useReflection(reflectionId);
  return reflection ? <LookBack reflection={reflection} /> : null;
}

/** What was just done, with what it was made of, so that it can be taken back. */
type Done = { kind: 'kept'; draft: ReviewDraft } | { kind: 'undone' } | null;

function LookBack({ reflection }: { reflection: Reflection }) {
  const { history, pages, questionnaire, versionNames } = useWords();

  const { library, outside } = useStores();
  const today = outside.today();
  const isReadOnly = useIsReadOnly();
  const { draft, change, put, beginAnew } = useReviewDraft(reflection);
  const [done, setDone] = useState<Done>(null);
  const [missing, setMissing] = useState<readonly ('clear' | 'sure')[]>([]);
  const said = useRef<HTMLDivElement>(null);

  const finish = () => {
    const { clear, sure } = draft;
    const unset = (['clear', 'sure'] as const).filter((bearing) => draft[bearing] === null);
    setMissing(unset);
    if (clear === null || sure === null) {
      // The message stands at the field, which says it when it has the focus.
      requestAnimationFrame(() =>
        document.getElementById(`review-${unset[0]}`)?.querySelector('input')?.focus(),
      );
      return;
    }
    const review: Review = {
      on: today,
      weights: { ...draft.weights },
      clear,
      sure,
      changed: wellFormed(draft.changed.trim()),
      stays: wellFormed(draft.stays.trim()),
    };
    const { keepVersion, revise } = library.getState();
    keepVersion({
      reflectionId: reflection.id,
      name: versionNames.beforeReview,
      cause: 'before-review',
      reason: null,
    });
    revise(reflection.id, (before) =>
      withReview(before, { review, statuses: draft.statuses, useWeights: draft.useWeights }, questionnaire),
    );
    setDone({ kind: 'kept', draft });
    const after = library.getState().library.reflections[reflection.id];
    if (after) beginAnew(after);
    window.scrollTo(0, 0);
    said.current?.focus({ preventScroll: true });
  };
  const undo = (kept: ReviewDraft) => {
    library.getState().undo(reflection.id);
    put(kept);
    setDone({ kind: 'undone' });
    said.current?.focus({ preventScroll: true });
  };

  return (
    <Screen title={pages.review} className="review">
      <p className="history-lead">{history.review.lead}</p>
      <div ref={said} className="history-said" role="status" tabIndex={-1}>
        <DoneNote done={done} reflection={reflection} isReadOnly={isReadOnly} onUndo={undo} />
      </div>
      {done?.kind === 'kept' ? null : (
        <>
          <When reflection={reflection} today={today} />
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              finish();
            }}
          >
            <fieldset className="review-form" disabled={isReadOnly}>
              <ReviewDials reflection={reflection} draft={draft} onChange={change} />
              <ReviewBearings
                reflection={reflection}
                draft={draft}
                missing={missing.filter((bearing) => draft[bearing] === null)}
                onChange={change}
              />
              <ReviewGoals reflection={reflection} draft={draft} onChange={change} />
              <ReviewWords draft={draft} onChange={change} />
              <ReviewWeights reflection={reflection} draft={draft} onChange={change} />
              <div className="stack">
                <p className="small muted">{history.review.waits}</p>
                <div className="row">
                  <button type="submit" className="btn">
                    {history.review.finish}
                  </button>
                </div>
              </div>
            </fieldset>
          </form>
        </>
      )}
      <Past reviews={reflection.reviews} />
    </Screen>
  );
}

function When({ reflection, today }: { reflection: Reflection; today: string }) {
  const { dateInWords, history } = useWords();

  const next = nextReviewOn(reflection);
  if (reviewDue(reflection, today)) return <p className="notice review-when">{history.review.due}</p>;
  return next ? <p className="muted review-when">{history.review.next(dateInWords(next))}</p> : null;
}

type DoneProps = {
  done: Done;
  reflection: Reflection;
  isReadOnly: boolean;
  onUndo: (draft: ReviewDraft) => void;
};

function DoneNote({ done, reflection, isReadOnly, onUndo }: DoneProps) {
  const { dateInWords, history } = useWords();

  if (done === null) return null;
  if (done.kind === 'undone') return <p className="notice said-note">{history.review.undone}</p>;
  const next = nextReviewOn(reflection);
  return (
    <div className="notice stack said-note">
      <p>{next ? history.review.done(dateInWords(next)) : history.review.doneNoDate}</p>
      <p className="row">
        <Link className="link" href={addresses.versions(reflection.id)}>
          {history.review.toVersions}
        </Link>
        <button type="button" className="link" disabled={isReadOnly} onClick={() => onUndo(done.draft)}>
          {history.undo}
        </button>
      </p>
    </div>
  );
}

/** Earlier looks back, the latest first. */
function Past({ reviews }: { reviews: readonly Review[] }) {
  const { dateInWords, history } = useWords();

  if (reviews.length === 0) return null;
  const { past, pastLine, pastChanged, pastStays } = history.review;
  return (
    <section aria-labelledby="past-reviews">
      <h2 id="past-reviews">{past}</h2>
      <ul className="past-reviews">
        {reviews
          .toSorted((a, b) => (a.on < b.on ? 1 : -1))
          .map((review, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two looks back on one day may be alike in every word
            <li key={`${review.on}/${at}`}>
              <h3>{dateInWords(review.on)}</h3>
              <p className="small muted">{pastLine(review.clear, review.sure)}</p>
              {review.changed === '' ? null : <p dir="auto">{pastChanged(review.changed)}</p>}
              {review.stays === '' ? null : <p dir="auto">{pastStays(review.stays)}</p>}
            </li>
          ))}
      </ul>
    </section>
  );
}
