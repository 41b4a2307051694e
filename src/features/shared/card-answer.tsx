import { saidId, saidUnder, say } from '#src/domain/coaching/said.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { wellFormed } from '#src/domain/text/well-formed.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary } from '#src/state/stores.ts';
import { TextBox } from '#src/ui/text-box.tsx';

type Props = {
  sessionId: string;
  /** Which question of the session it is. */
  questionKey: string;
  question: string;
  reflection: Reflection;
  now: () => string;
};

/** The client's words to a question of the coach, kept in the reflection with each key. */
export function CardAnswer({ sessionId, questionKey, question, reflection, now }: Props) {
  const { sharedView } = useWords();
  const revise = useLibrary((state) => state.revise);
  const id = saidId(sessionId, questionKey);
  return (
    <div className="shared-answer">
      <TextBox
        label={sharedView.yourWords}
        value={saidUnder(reflection, id)?.text ?? ''}
        lines={3}
        max={LIMITS.text}
        onChange={(text) =>
          revise(reflection.id, (before) => say(before, { id, at: now(), question, text: wellFormed(text) }))
        }
      />
      <p className="muted small">{sharedView.kept}</p>
    </div>
  );
}
