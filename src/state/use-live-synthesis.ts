import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { Answers } from '#src/domain/model/answer.ts';
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

/** So many answers, or those that were read once, are read while a page is drawn; more are read before, a piece at a time. */
const FEW = 8;
const wereRead = new WeakSet<Answers>();
const isQuick = (answers: Answers) => wereRead.has(answers) || Object.keys(answers).length <= FEW;

/**
 * What the answers say so far; null until the synthesis and all questions have been fetched. A question shows without waiting for it,
 * and where it cannot be fetched (offline on a first visit) the questions work all the same.
 */
export function useLiveSynthesis(
  { answers, edits, draft }: Pick<Reflection, 'answers' | 'edits' | 'draft'>,
  questionnaire: Questionnaire | null,
): SoFar | null {
  const source = useLanguageSource();
  const [found, setFound] = useState(() => (isQuick(answers) ? loaded : null));
  const readAhead = useEffectEvent(async (half: LiveHalf, language: LiveLanguage) => {
    if (!questionnaire) return;
    await half.readAhead({ answers, edits, draft }, questionnaire, { audience: 'self', language });
    wereRead.add(answers);
  });
  const isAsked = questionnaire !== null;
  useEffect(() => {
    if (found) return;
    let isCurrent = true;
    loadSoFar(source)
      .then(async (half) => {
        if (!isAsked || !isCurrent) return;
        await readAhead(half, half.language);
        if (isCurrent) setFound(half);
      })
      // A question shows without what could not come.
      .catch(() => {});
    return () => {
      isCurrent = false;
    };
  }, [found, isAsked, source]);
  // Answers to the deeper questions are read once the whole language is here, and all others with them once more.
  const isWhole = useResultAhead(found !== null, async (whole) => found && (await readAhead(found, whole)));
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
function useResultAhead(isTime: boolean, onLanguage: (whole: LiveLanguage) => Promise<unknown>): boolean {
  const { whole } = useLanguageSource();
  const [isHere, setHere] = useState(false);
  const readWith = useEffectEvent(onLanguage);
  useEffect(() => {
    if (!isTime) return;
    let isCurrent = true;
    const calmly = whenIdle(() => {
      Promise.all([import('#src/domain/synthesis/index.ts'), whole.load()])
        .then(async ([, language]) => {
          if (!isCurrent) return;
          await readWith(language);
          if (isCurrent) setHere(true);
        })
        // What cannot come is told where it is needed.
        .catch(() => {});
    });
    return () => {
      isCurrent = false;
      calmly();
    };
  }, [isTime, whole]);
  return isHere;
}
