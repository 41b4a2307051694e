import { useCallback } from 'react';
import { goalNamed } from '#src/domain/coaching/goal-named.ts';
import type { Questionnaire } from '#src/domain/model/question.ts';
import { isTakenOn, takeOn } from '#src/domain/plan/goals-taken-on.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { useLanguage } from './language.ts';
import { useStores } from './stores.ts';

/** Takes on a proposed goal of a reflection, by its name (goal-named.ts); false where there is no such goal, or no room. */
export function useTakingOn(questionnaire: Questionnaire): (reflectionId: string, name: string) => boolean {
  const { library, outside } = useStores();
  const language = useLanguage();
  return useCallback(
    (reflectionId, name) => {
      const { library: kept, revise } = library.getState();
      const reflection = Object.hasOwn(kept.reflections, reflectionId)
        ? kept.reflections[reflectionId]
        : undefined;
      if (!reflection) return false;
      const today = outside.today();
      const { goals, evidence } = synthesize(reflection, questionnaire, {
        today,
        audience: 'self',
        language,
      });
      const goal = goalNamed(goals, name);
      if (!goal) return false;
      const when = { today, now: outside.now() };
      revise(reflectionId, (before) => takeOn(before, goal, when, evidence));
      const after = library.getState().library.reflections[reflectionId];
      return after !== undefined && isTakenOn(after.goals, goal.id);
    },
    [library, outside, language, questionnaire],
  );
}
