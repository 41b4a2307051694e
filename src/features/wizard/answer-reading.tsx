import { Suspense, useCallback, useRef } from 'react';
import { atHand } from '#src/ui/at-hand.tsx';
import type { HowUsedProps } from './how-used.tsx';
import { useEvidence, useWritten } from './live-synthesis.tsx';

const HowUsed = atHand(async () => (await import('./how-used.tsx')).HowUsed);

type AnswerReadingProps = Pick<HowUsedProps, 'questionId' | 'partId'> & { typed: string };

/**
 * Under a free answer: how it will be used, who will see it, whether it is a goal, and the way to change each. The
 * person has the last word; what they typed stays as it is.
 */
export function AnswerReading({ questionId, partId, typed }: AnswerReadingProps) {
  const evidence = useEvidence(questionId, partId);
  const written = useWritten(questionId, partId);
  // Handed on as something to ask, so that a key renders nothing here until it has been read.
  const latest = useRef(typed);
  latest.current = typed;
  const typedNow = useCallback(() => latest.current, []);
  // What reads the deeper questions may still be on its way.
  const isKnown = evidence?.reading ? evidence.reading.reason !== 'coming' : evidence?.topic != null;
  if (!evidence || !isKnown || typed.trim() === '') return null;
  return (
    <Suspense fallback={null}>
      <HowUsed
        questionId={questionId}
        partId={partId}
        typedNow={typedNow}
        evidence={evidence}
        written={written}
      />
    </Suspense>
  );
}
