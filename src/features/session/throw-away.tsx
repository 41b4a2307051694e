import { useState } from 'react';
import { hasNothingInIt } from '#src/domain/coaching/nothing-in-it.ts';
import { saidIn } from '#src/domain/coaching/said.ts';
import type { Session } from '#src/domain/model/session.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary } from '#src/state/stores.ts';
import { EraseQuestion } from '#src/ui/erase-question.tsx';
import type { Unkept } from './unkept.ts';
import { UnkeptText } from './unkept-words.tsx';

type Props = {
  session: Session;
  /** What was typed and not kept until now. */
  unkeptNow: () => readonly Unkept[];
  /** Deletes the session for good; rejects where that fails. */
  onThrowAway: () => Promise<void>;
};

/** Throws away a session that was begun by mistake: one with nothing in it at once, any other after asking. */
export function ThrowAway({ session, unkeptNow, onThrowAway }: Props) {
  const { session: words } = useWords();
  const reflections = useLibrary(({ library }) => library.reflections);
  const [step, setStep] = useState<'asking' | 'failed' | null>(null);
  const [unkept, setUnkept] = useState<readonly Unkept[]>([]);
  const isAnswered = Object.values(reflections).some((each) => saidIn(each, session.id).length > 0);
  const press = () => {
    const words = unkeptNow();
    setUnkept(words);
    if (!hasNothingInIt(session) || isAnswered || words.length > 0) setStep('asking');
    else onThrowAway().catch(() => setStep('failed'));
  };
  return (
    <>
      <button type="button" className="link muted" onClick={press}>
        {words.throwAway.button}
      </button>
      <p role="alert" className="field-error" hidden={step !== 'failed'}>
        {step === 'failed' ? words.throwAway.failed : null}
      </p>
      {step === 'asking' ? (
        <EraseQuestion
          question={words.throwAway.question}
          confirm={words.throwAway.confirm}
          failed={words.throwAway.failed}
          onErase={onThrowAway}
          onClose={() => setStep(null)}
        >
          <p>{words.throwAway.lead}</p>
          {unkept.length > 0 ? (
            <>
              <p>{words.unkept.thrown(unkept.length)}</p>
              <ul className="session-list">
                {unkept.map(({ name, field, text }) => (
                  <li key={name} className="session-topic">
                    <UnkeptText field={field} text={text} />
                  </li>
                ))}
              </ul>
            </>
          ) : null}
          <p>{words.throwAway.stays}</p>
        </EraseQuestion>
      ) : null}
    </>
  );
}
