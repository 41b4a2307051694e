import { createContext, type ReactNode, useContext, useDeferredValue } from 'react';
import type { Answers } from '#src/domain/model/answer.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Evidence, Synthesis } from '#src/domain/synthesis/types.ts';
import { useWords } from '#src/i18n/words.ts';
import { useReflection } from '#src/state/stores.ts';
import { useLiveSynthesis } from '#src/state/use-live-synthesis.ts';

type Live = { synthesis: Synthesis | null; answers: Answers };
const LiveContext = createContext<Live | null>(null);

/**
 * What the answers say so far, for everything inside. It follows every key but waits for the typing: the
 * reflection is deferred, and `children` stay the same element, so that only those who ask render again.
 */
export function LiveSynthesis({ reflectionId, children }: { reflectionId: string; children: ReactNode }) {
  const reflection = useReflection(reflectionId);
  return reflection ? <Provide reflection={reflection}>{children}</Provide> : null;
}

function Provide({ reflection, children }: { reflection: Reflection; children: ReactNode }) {
  const { questionnaire } = useWords();

  const settled = useDeferredValue(reflection);
  const synthesis = useLiveSynthesis(settled, questionnaire);
  return <LiveContext value={{ synthesis, answers: settled.answers }}>{children}</LiveContext>;
}

/** The answers and the synthesis made from them, once it has been fetched; null outside. */
export function useLive(): Live | null {
  return useContext(LiveContext);
}

/** What was understood of one part of an answer or of one added chip. */
export function useEvidence(questionId: string, partId: string): Evidence | undefined {
  const id = `${questionId}/${partId}`;
  return useLive()?.synthesis?.evidence.find((evidence) => evidence.id === id);
}
