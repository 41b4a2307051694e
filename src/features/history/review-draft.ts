import { onScale, scalesGiving, standingDials, type Weights } from '#src/domain/history/dials.ts';
import { FACTORS, type Factor } from '#src/domain/model/factor.ts';
import type { GoalStatus } from '#src/domain/model/goal-record.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { useWords, type Words } from '#src/i18n/words.ts';
import { useDraft } from '#src/ui/use-draft.ts';

/** A look back under way: nothing of it is in the reflection before the person finishes. */
export type ReviewDraft = {
  weights: Weights;
  /** Null until it was set: where it stood then is no answer for today. */
  clear: number | null;
  sure: number | null;
  changed: string;
  stays: string;
  statuses: Readonly<Record<string, GoalStatus>>;
  useWeights: boolean;
};

/** The dial of each factor, as the question about what steers has it. */
export function factorDials(words: Words) {
  const { questionnaire } = words;

  return scalesGiving(questionnaire, 'weights')?.input.scales ?? [];
}

function freshDraft(words: Words, reflection: Reflection): ReviewDraft {
  const { questionnaire } = words;

  const { weights } = standingDials(reflection, questionnaire);
  const scales = factorDials(words);
  const stop = (factor: Factor) => {
    const scale = scales.find(({ id }) => id === factor);
    return scale ? onScale(weights[factor], scale) : weights[factor];
  };
  return {
    weights: Object.fromEntries(FACTORS.map((factor) => [factor, stop(factor)])) as Record<Factor, number>,
    clear: null,
    sure: null,
    changed: '',
    stays: '',
    statuses: {},
    useWeights: false,
  };
}

/** The draft of a reflection's look back, how to change it, and how to begin another. */
export function useReviewDraft(reflection: Reflection) {
  const words = useWords();

  const [draft, put, drop] = useDraft(`review ${reflection.id}`, () => freshDraft(words, reflection));
  return {
    draft,
    change: (part: Partial<ReviewDraft>) => put({ ...draft, ...part }),
    /** Puts a whole draft back, after a look back was undone. */
    put,
    beginAnew: (from: Reflection) => drop(freshDraft(words, from)),
  };
}
