import { useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { optionsOf } from '#src/domain/coaching/option-named.ts';
import type { OnScreen } from '#src/domain/model/on-screen.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Session } from '#src/domain/model/session.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { useWords, type Words } from '#src/i18n/words.ts';
import { useSynthesis } from '#src/state/use-synthesis.ts';
import type { Asking } from './asked.tsx';

type Props = Asking & {
  session: Session;
  reflection: Reflection | null;
  onGo: (address: string, how?: { replace: boolean }) => void;
  hasView: boolean;
  isPrivateOpen: boolean;
};

/** What stands on the client's screen now, and the ways to open it in a window of its own. */
export function ClientScreen({
  session,
  reflection,
  onScreen,
  show,
  isLocked,
  onGo,
  hasView,
  isPrivateOpen,
}: Props) {
  const words = useWords();
  const { shared } = words.session;
  const [isBlocked, setBlocked] = useState(false);
  const view = addresses.shared(session.clientId, session.id);
  const mine = addresses.session(session.clientId, session.id);
  const question = questionOnScreen(words, session, onScreen);

  /** Whether the browser opened a window at this address. */
  function open(address: string, features: string): boolean {
    const opened = window.open(
      `${window.location.pathname}${window.location.search}#${address}`,
      '_blank',
      features,
    );
    setBlocked(opened === null);
    return opened !== null;
  }

  return (
    <section className="session-screen" aria-labelledby="session-screen">
      <div className="session-screen-head session-line">
        <h2 id="session-screen">{shared.title}</h2>
        {onScreen.kind === 'nothing' || isLocked ? null : (
          <button type="button" className="link" onClick={() => show({ kind: 'nothing' })}>
            {shared.blank}
          </button>
        )}
      </div>
      <p className="session-screen-question" aria-live="polite" dir="auto">
        {onScreen.kind === 'option' && reflection ? (
          <OptionOnScreen name={onScreen.option} reflection={reflection} />
        ) : (
          (question ?? <span className="muted">{shared.none}</span>)
        )}
      </p>
      {/* There from the start, so that what comes into it is said. */}
      <p role="status" className="small">
        {hasView ? shared.isOpen : shared.isNotOpen} {isPrivateOpen ? shared.privateOpen : null}
      </p>
      <div className="row">
        <button
          type="button"
          className={hasView ? 'btn quiet' : 'btn'}
          onClick={() => open(view, 'popup,width=1100,height=800')}
        >
          {shared.open}
        </button>
        <button
          type="button"
          className="btn quiet"
          onClick={() => {
            // In its place: the browser's Back must not bring the notes onto this screen.
            if (open(mine, 'popup,width=560,height=900')) onGo(view, { replace: true });
          }}
        >
          {shared.here}
        </button>
      </div>
      <p className="muted small">{shared.hint}</p>
      <p role="alert" className="small" hidden={!isBlocked}>
        {isBlocked ? (
          <>
            {shared.blocked} <Link href={view}>{words.sharedView.title}</Link>
          </>
        ) : null}
      </p>
    </section>
  );
}

/** The option that stands there, in words. */
function OptionOnScreen({ name, reflection }: { name: string; reflection: Reflection }) {
  const { questionnaire } = useWords();
  const option = optionsOf(useSynthesis(reflection, questionnaire)).find((each) => each.name === name);
  return option ? textOf(option.text) : null;
}

/** The question on the client's screen in words; null where there is none. */
function questionOnScreen(
  { questionById, promptCards }: Words,
  { offered }: Session,
  onScreen: OnScreen,
): string | null {
  switch (onScreen.kind) {
    case 'nothing':
    case 'option':
      return null;
    case 'question':
      return questionById(onScreen.questionId)?.stem ?? null;
    case 'card': {
      const cards: Readonly<Record<string, string>> = promptCards[onScreen.stage];
      return cards[onScreen.cardId] ?? null;
    }
    case 'own':
      return onScreen.text;
    case 'offered':
      return offered.find(({ id }) => id === onScreen.offeredId)?.text ?? null;
  }
}
