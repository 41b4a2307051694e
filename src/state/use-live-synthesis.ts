import { useEffect, useMemo, useState } from 'react';
import type { Language } from '#src/domain/language/language.ts';
import type { Questionnaire } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Synthesis } from '#src/domain/synthesis/types.ts';
import { type LanguageSource, useLanguageSource } from './language.ts';
import { useStores } from './stores.ts';

type Synthesize = typeof import('#src/domain/synthesis/index.ts').synthesize;
type Loaded = { synthesize: Synthesize; language: Language };
let loaded: Loaded | null = null;

/** Fetches the synthesis and the language that it speaks, once. */
export async function loadSynthesis({ load }: LanguageSource): Promise<Loaded> {
  if (loaded) return loaded;
  const [{ synthesize }, language] = await Promise.all([import('#src/domain/synthesis/index.ts'), load()]);
  loaded = { synthesize, language };
  return loaded;
}

/**
 * What the answers say so far; null until the synthesis has been fetched. A question shows without waiting for it,
 * and where it cannot be fetched (offline on a first visit) the questions work all the same.
 */
export function useLiveSynthesis(
  { answers, settled, edits, draft }: Pick<Reflection, 'answers' | 'settled' | 'edits' | 'draft'>,
  questionnaire: Questionnaire,
): Synthesis | null {
  const today = useStores().outside.today();
  const source = useLanguageSource();
  const [found, setFound] = useState(loaded);
  useEffect(() => {
    if (found) return;
    let isCurrent = true;
    loadSynthesis(source).then(
      (now) => isCurrent && setFound(now),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [found, source]);
  return useMemo(
    () =>
      found?.synthesize({ answers, settled, edits, draft }, questionnaire, {
        today,
        audience: 'self',
        language: found.language,
      }) ?? null,
    [found, answers, settled, edits, draft, questionnaire, today],
  );
}
