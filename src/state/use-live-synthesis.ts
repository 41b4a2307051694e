import { useEffect, useMemo, useState } from 'react';
import type { Questionnaire } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { LiveLanguage } from '#src/domain/synthesis/language.ts';
import type { SoFar } from '#src/domain/synthesis/so-far.ts';
import { type LanguageSource, useLanguageSource } from './language.ts';
import { whenIdle } from './when-idle.ts';

type LiveHalf = typeof import('./live-half.ts').LIVE_HALF;
type Loaded = LiveHalf & { language: LiveLanguage };
let loaded: Loaded | null = null;

/** Fetches the live half of the synthesis and of the language that it speaks, once. */
export async function loadSoFar({ live }: LanguageSource): Promise<Loaded> {
  if (loaded) return loaded;
  const [{ LIVE_HALF }, language] = await Promise.all([import('./live-half.ts'), live.load()]);
  loaded = { ...LIVE_HALF, language };
  return loaded;
}

/** What reads the synthesis for the page; null until it has been fetched, as the synthesis is. */
export const liveHalf = (): LiveHalf | null => loaded;

/**
 * What the answers say so far; null until the synthesis and all questions have been fetched. A question shows without waiting for it,
 * and where it cannot be fetched (offline on a first visit) the questions work all the same.
 */
export function useLiveSynthesis(
  { answers, edits, draft }: Pick<Reflection, 'answers' | 'edits' | 'draft'>,
  questionnaire: Questionnaire | null,
): SoFar | null {
  const source = useLanguageSource();
  const [found, setFound] = useState(loaded);
  useEffect(() => {
    if (found) return;
    let isCurrent = true;
    loadSoFar(source).then(
      (now) => isCurrent && setFound(now),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [found, source]);
  const isWhole = useResultAhead(found !== null);
  // Answers to the deeper questions are read once the whole language is here.
  const language = (isWhole ? source.whole.loaded() : null) ?? found?.language ?? null;
  return useMemo(
    () =>
      found && language && questionnaire
        ? found.writeSoFar({ answers, edits, draft }, questionnaire, { audience: 'self', language })
        : null,
    [found, language, answers, edits, draft, questionnaire],
  );
}

/** Once the questions have what they need, fetches what the result will need, so that it opens at once: whether it is here. */
function useResultAhead(isTime: boolean): boolean {
  const { whole } = useLanguageSource();
  const [isHere, setHere] = useState(false);
  useEffect(() => {
    if (!isTime) return;
    let isCurrent = true;
    const calmly = whenIdle(() => {
      Promise.all([import('#src/domain/synthesis/index.ts'), whole.load()]).then(
        () => isCurrent && setHere(true),
        // What cannot come is told where it is needed.
        () => {},
      );
    });
    return () => {
      isCurrent = false;
      calmly();
    };
  }, [isTime, whole]);
  return isHere;
}
