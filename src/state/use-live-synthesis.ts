import { useEffect, useMemo, useState } from 'react';
import type { Questionnaire } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Synthesis } from '#src/domain/synthesis/types.ts';
import { useStores } from './stores.ts';

type Synthesize = typeof import('#src/domain/synthesis/index.ts').synthesize;
let loaded: Synthesize | null = null;

/** Fetches the synthesis with its tables of words, once. */
export async function loadSynthesis(): Promise<Synthesize> {
  loaded ??= (await import('#src/domain/synthesis/index.ts')).synthesize;
  return loaded;
}

/**
 * What the answers say so far; null until the synthesis has been fetched. A question shows without waiting for it,
 * and where it cannot be fetched (offline on a first visit) the questions work all the same.
 */
export function useLiveSynthesis(
  { answers, settled, edits }: Pick<Reflection, 'answers' | 'settled' | 'edits'>,
  questionnaire: Questionnaire,
): Synthesis | null {
  const today = useStores().outside.today();
  const [synthesize, setSynthesize] = useState(() => loaded);
  useEffect(() => {
    if (synthesize) return;
    let isCurrent = true;
    loadSynthesis().then(
      (found) => isCurrent && setSynthesize(() => found),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [synthesize]);
  return useMemo(
    () => synthesize?.({ answers, settled, edits }, questionnaire, { today, audience: 'self' }) ?? null,
    [synthesize, answers, settled, edits, questionnaire, today],
  );
}
