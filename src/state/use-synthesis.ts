import { useMemo } from 'react';
import type { Questionnaire } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { Synthesis } from '#src/domain/synthesis/types.ts';
import { useLanguage } from './language.ts';
import { useStores } from './stores.ts';

/** What the answers say, as the person alone sees it (money included). Anew only when an answer changes. */
export function useSynthesis(
  { answers, settled, edits, draft }: Pick<Reflection, 'answers' | 'settled' | 'edits' | 'draft'>,
  questionnaire: Questionnaire,
): Synthesis {
  const today = useStores().outside.today();
  const language = useLanguage();
  return useMemo(
    () =>
      synthesize({ answers, settled, edits, draft }, questionnaire, { today, audience: 'self', language }),
    [answers, settled, edits, draft, questionnaire, today, language],
  );
}
