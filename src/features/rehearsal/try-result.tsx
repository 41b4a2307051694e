import { useState } from 'react';
import { type Advice, adviseOn } from '#src/domain/rehearsal/advice.ts';
import { whetherCounted } from '#src/domain/rehearsal/tries.ts';
import { useWords, type Words } from '#src/i18n/words.ts';
import type { Finished } from './use-try.ts';

/** What to say of a try that was just finished, and a way not to count it. */
export function TryResult({
  finished,
  wordsPerMinute,
  isAtEnd,
  onUncount,
}: {
  finished: Finished | null;
  wordsPerMinute: number;
  isAtEnd: boolean;
  onUncount: (finished: Finished) => void;
}) {
  const words = useWords();
  const { rehearsal } = words;

  const [uncounted, setUncounted] = useState<Finished | null>(null);
  const counted = finished ? whetherCounted(finished.seconds) : null;
  const isTakenBack = finished !== null && uncounted === finished;
  return (
    <div className="try-result">
      <div role="status">
        {isAtEnd ? <p className="muted">{rehearsal.atEnd}</p> : null}
        {finished ? (
          <>
            <p className="try-took">{rehearsal.took(Math.round(finished.seconds), finished.words)}</p>
            {counted === 'counted' ? (
              <p>
                {adviceInWords(words, adviseOn({ ...finished, wordsPerMinute }), finished.aim)}{' '}
                {isTakenBack ? rehearsal.uncounted : rehearsal.countedNow}
              </p>
            ) : (
              <p>{counted ? rehearsal.notCounted[counted] : null}</p>
            )}
          </>
        ) : null}
      </div>
      {counted === 'counted' ? (
        <button
          type="button"
          className="link"
          aria-disabled={isTakenBack || undefined}
          onClick={() => {
            if (!finished || isTakenBack) return;
            setUncounted(finished);
            onUncount(finished);
          }}
        >
          {rehearsal.uncount}
        </button>
      ) : null}
    </div>
  );
}

function adviceInWords(words: Words, { pace, wordsPerMinute, length }: Advice, aim: number): string {
  const { rehearsal } = words;

  const ofPace =
    pace === 'early' ? rehearsal.advice.early : pace && rehearsal.advice[pace](wordsPerMinute ?? 0);
  return [ofPace, length && rehearsal.length[length](aim)].filter(Boolean).join(' ');
}
