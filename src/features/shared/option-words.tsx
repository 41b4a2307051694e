import { optionsOf } from '#src/domain/coaching/option-named.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { wordsOnSharedScreen } from '#src/domain/release/shared-screen.ts';
import { shorten } from '#src/domain/text/shorten.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { useSynthesis } from '#src/state/use-synthesis.ts';
import { CardAnswer } from './card-answer.tsx';

type Props = { name: string; reflection: Reflection; sessionId: string; now: () => string };

/** Letters of an option in the question under which the client's words are kept. */
const LETTERS = 120;

/** A way to say the aspiration, or another direction, to look at together, with room for what the client says of it. */
export function OptionWords({ name, reflection, sessionId, now }: Props) {
  const { sharedView, questionnaire, questionById } = useWords();
  const { matters } = useLanguage();
  const synthesis = useSynthesis(reflection, questionnaire);
  const option = optionsOf(synthesis).find((each) => each.name === name);
  const told = {
    evidence: synthesis.evidence,
    strandOf: (id: string) => questionById(id)?.strand,
    matters,
  };
  const seen = option && wordsOnSharedScreen(option.text, told);
  if (!seen)
    return (
      <h1 className="shared-question" aria-live="polite">
        {sharedView.waiting}
      </h1>
    );
  return (
    <>
      <p className="shared-offered-by">{sharedView.option}</p>
      <h1 className="shared-question shared-option" aria-live="polite" dir="auto">
        {seen.words}
      </h1>
      <CardAnswer
        sessionId={sessionId}
        questionKey={`option-${name}`}
        question={sharedView.optionAsked(shorten(seen.words, LETTERS))}
        reflection={reflection}
        now={now}
      />
    </>
  );
}
