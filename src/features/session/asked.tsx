import { isSameOnScreen, type OnScreen } from '#src/domain/model/on-screen.ts';
import { useWords } from '#src/i18n/words.ts';

/** What may be put on the client's screen, and how. */
export type Asking = { onScreen: OnScreen; show: (onScreen: OnScreen) => void; isLocked: boolean };

type Props = Asking & { question: string; puts: OnScreen; note?: string | undefined };

/** One question with the button that puts it on the client's screen. */
export function Asked({ onScreen, show, isLocked, question, puts, note }: Props) {
  const { session: words } = useWords();
  const isShown = isSameOnScreen(onScreen, puts);
  return (
    <div className="session-ask">
      <p dir="auto" className="session-ask-text">
        {question}
        {note ? <span className="small-tag">{note}</span> : null}
      </p>
      {isLocked ? null : isShown ? (
        <p className="session-shown small">{words.ask.shown}</p>
      ) : (
        <button
          type="button"
          className="btn quiet session-small"
          aria-label={words.ask.showOf(question)}
          onClick={() => show(puts)}
        >
          {words.ask.show}
        </button>
      )}
    </div>
  );
}
