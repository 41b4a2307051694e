import { Suspense, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { textOf } from '#src/domain/text/text-of.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary } from '#src/state/stores.ts';
import { liveHalf } from '#src/state/use-live-synthesis.ts';
import { atHand } from '#src/ui/at-hand.tsx';
import { Up } from '#src/ui/icons.tsx';
import { Sheet } from '#src/ui/sheet.tsx';
import { useLive } from './live-synthesis.tsx';
import { useReflectionId } from './reflection-context.ts';

/** It loads with the first statement, which no first question has. */
const TracedText = atHand(async () => (await import('#src/ui/traced-text.tsx')).TracedText);

/** The statement as it grows, beside the questions on wide screens. */
export function SoFar() {
  const { wizard } = useWords();

  return (
    <aside className="so-far" aria-labelledby="so-far-title">
      <h2 id="so-far-title">{wizard.soFar.title}</h2>
      <Growing />
    </aside>
  );
}

/**
 * The same in a sheet from below on small screens. Its edge stands before what ends the step, so that it comes to rest above
 * those buttons and never covers one.
 */
export function SoFarBelow() {
  const { wizard } = useWords();

  const [here] = useLocation();
  // Where the sheet was opened: a phrase followed to its answer leaves it behind.
  const [openAt, setOpenAt] = useState<string | null>(null);
  const close = () => setOpenAt(null);

  return (
    <>
      <button type="button" className="so-far-open" aria-haspopup="dialog" onClick={() => setOpenAt(here)}>
        <span className="so-far-name">{wizard.soFar.title}</span>
        <Peek />
        <Up />
      </button>
      <Sheet title={wizard.soFar.title} isOpen={openAt === here} onClose={close}>
        <Growing />
      </Sheet>
    </>
  );
}

/** The first words of the statement, on the edge of the sheet. Not part of the button's name, which stays short. */
function Peek() {
  const { wizard } = useWords();
  const synthesis = useLive()?.synthesis;
  const words = synthesis?.statement?.map(({ text }) => text).join('');
  return (
    <span className="so-far-peek" aria-hidden="true" dir="auto">
      {words ?? (synthesis ? wizard.soFar.begin : null)}
    </span>
  );
}

/** One whole sentence, never one with a hole; until the answers carry it, the two questions that are easiest next. */
function Growing() {
  const words = useWords();
  const { wizard } = words;

  const reflectionId = useReflectionId();
  const live = useLive();
  const cv = useLibrary(({ library: { reflections } }) => reflections[reflectionId]?.cv);
  const half = liveHalf();
  if (!live?.synthesis || !half) return null;
  const { answers, synthesis } = live;
  const { linesBehind, tracePieces } = half;
  const { statement, draft, evidence } = synthesis;
  const given = {
    evidence,
    questionnaire: words.questionnaire,
    reflectionId,
    lines: linesBehind({ answers, cv }),
  };
  if (statement)
    return (
      <Suspense fallback={<p className="draft">{textOf(statement)}</p>}>
        <TracedText className="draft" pieces={tracePieces(statement, given)} />
      </Suspense>
    );
  const questions = tracePieces(draft, given).filter(({ kind }) => kind === 'ghost');
  return (
    <>
      <p className="muted">{wizard.soFar.begin}</p>
      <ul className="so-far-questions">
        {questions.slice(0, EASIEST).map(({ key, href, text }) => (
          <li key={key}>
            <Link href={href ?? ''}>{text}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

const EASIEST = 2;
