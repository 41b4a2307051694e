import { optionsOf } from '#src/domain/coaching/option-named.ts';
import type { Question, Questionnaire } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { wordsOnSharedScreen } from '#src/domain/release/shared-screen.ts';
import { useLanguage } from './language.ts';
import { useSynthesis } from './use-synthesis.ts';

type Asked = {
  questionnaire: Questionnaire;
  questionById: (id: string) => Question | undefined;
};

/** The words of an option as they may stand before coach and client; null where it is there no more or has a private word in it. */
export function useOptionOnScreen(
  name: string,
  reflection: Reflection,
  { questionnaire, questionById }: Asked,
): string | null {
  const { matters } = useLanguage();
  const synthesis = useSynthesis(reflection, questionnaire);
  const option = optionsOf(synthesis).find((each) => each.name === name);
  const strandOf = (id: string) => questionById(id)?.strand;
  const seen =
    option && wordsOnSharedScreen(option.text, { evidence: synthesis.evidence, strandOf, matters });
  return seen?.words ?? null;
}
