import type { Reflection } from '#src/domain/model/reflection.ts';
import { shorten } from '#src/domain/text/shorten.ts';
import { useWords } from '#src/i18n/words.ts';
import { useOptionOnScreen } from '#src/state/use-option-on-screen.ts';
import { CardAnswer } from './card-answer.tsx';

type Props = {
  name: string;
  questionKey: string;
  reflection: Reflection;
  sessionId: string;
  now: () => string;
};

/** Letters of an option in the question under which the client's words are kept. */
const LETTERS = 120;

/** A way to say the aspiration, or another direction, to look at together, with room for what the client says of it. */
export function OptionWords({ name, questionKey, reflection, sessionId, now }: Props) {
  const words = useWords();
  const { sharedView } = words;
  const seen = useOptionOnScreen(name, reflection, words);
  if (seen === null)
    return (
      <h1 className="shared-question" aria-live="polite">
        {sharedView.waiting}
      </h1>
    );
  return (
    <>
      <p className="shared-offered-by">{sharedView.option}</p>
      <h1 className="shared-question shared-option" aria-live="polite" dir="auto">
        {seen}
      </h1>
      <CardAnswer
        sessionId={sessionId}
        questionKey={questionKey}
        question={sharedView.optionAsked(shorten(seen, LETTERS))}
        reflection={reflection}
        now={now}
      />
    </>
  );
}
