import { lazy, Suspense } from 'react';
import type { HowUsedProps } from './how-used.tsx';
import { useEvidence } from './live-synthesis.tsx';

const HowUsed = lazy(async () => ({ default: (await import('./how-used.tsx')).HowUsed }));

/**
 * Under a free answer: how it will be used, who will see it, whether it is a goal, and the way to change each. The
 * person has the last word; what they typed stays as it is.
 */
export function AnswerReading(props: Omit<HowUsedProps, 'evidence'>) {
  const evidence = useEvidence(props.questionId, props.partId);
  if (!evidence?.reading || props.typed.trim() === '') return null;
  return (
    <Suspense fallback={null}>
      <HowUsed {...props} evidence={evidence} />
    </Suspense>
  );
}
