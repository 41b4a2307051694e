import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Answers } from '#src/domain/model/answer.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { SoFar } from '#src/domain/synthesis/so-far.ts';
import type { Evidence } from '#src/domain/synthesis/types.ts';
import type { Loss } from '#src/domain/wizard/what-goes.ts';
import { useQuestionsSoFar } from '#src/i18n/questions-so-far.ts';
import { useCalmReflection } from '#src/state/use-calm-reflection.ts';
import { liveHalf, useLiveSynthesis } from '#src/state/use-live-synthesis.ts';

type Live = { synthesis: SoFar | null; answers: Answers; loss: Loss | null };
const LiveContext = createContext<Live | null>(null);

/**
 * What the answers say so far, for everything inside. It follows every key but lets the typing go
 * first, and `children` stay the same element, so that only those who ask render again.
 */
export function LiveSynthesis({ reflectionId, children }: { reflectionId: string; children: ReactNode }) {
  const reflection = useCalmReflection(reflectionId);
  return reflection ? <Provide reflection={reflection}>{children}</Provide> : null;
}

function Provide({ reflection, children }: { reflection: Reflection; children: ReactNode }) {
  const { questionnaire, isWhole } = useQuestionsSoFar();

  const { answers } = reflection;
  const synthesis = useLiveSynthesis(reflection, isWhole ? questionnaire : null);
  const loss = useLoss(answers, synthesis);
  const live = useMemo(() => ({ synthesis, answers, loss }), [synthesis, answers, loss]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

/** What the last change took out of the statement. It is kept beside what it was found from, and follows it. */
function useLoss(answers: Answers, synthesis: SoFar | null): Loss | null {
  const [seen, setSeen] = useState<{ answers: Answers; synthesis: SoFar | null; loss: Loss | null }>({
    answers,
    synthesis,
    loss: null,
  });
  if (seen.answers === answers && seen.synthesis === synthesis) return seen.loss;
  const loss =
    (seen.synthesis &&
      synthesis &&
      liveHalf()?.whatGoes(
        { answers: seen.answers, statement: seen.synthesis.statement },
        { answers, statement: synthesis.statement },
        seen.loss,
      )) ??
    null;
  setSeen({ answers, synthesis, loss });
  return loss;
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

/** What is written of the whole of an answer or an added chip; undefined where that is what was read of it. */
export function useWritten(questionId: string, partId: string): string | undefined {
  return useLive()?.synthesis?.written.get(`${questionId}/${partId}`);
}
