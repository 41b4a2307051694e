import { useEffect, useEffectEvent, useState } from 'react';
import type { Answers } from '#src/domain/model/answer.ts';
import type { Questionnaire } from '#src/domain/model/question.ts';
import { synthesizeInPieces } from '#src/domain/synthesis/index.ts';
import { inPieces } from './give-way.ts';
import { useLanguage } from './language.ts';
import { useReflection, useStores } from './stores.ts';

/** Answers of which the texts were written once: a page that shows them is drawn at once. */
const wereWritten = new WeakSet<Answers>();

/**
 * Whether the texts of a reflection have been written since the page was opened. They are written a piece at a time, with keys
 * and frames between; what changes afterwards is little, and is written while the page is drawn. True where there is none.
 */
export function useWrittenAhead(id: string, questionnaire: Questionnaire): boolean {
  const language = useLanguage();
  const today = useStores().outside.today();
  const reflection = useReflection(id);
  const [isWritten, setWritten] = useState(() => !reflection || wereWritten.has(reflection.answers));
  const writeAhead = useEffectEvent(async () => {
    if (!reflection) return;
    await inPieces(synthesizeInPieces(reflection, questionnaire, { today, audience: 'self', language }));
    wereWritten.add(reflection.answers);
  });
  useEffect(() => {
    if (isWritten) return;
    let isCurrent = true;
    const done = () => isCurrent && setWritten(true);
    // Whatever went wrong is told by the page, which writes the same.
    writeAhead().then(done, done);
    return () => {
      isCurrent = false;
    };
  }, [isWritten]);
  return isWritten;
}
