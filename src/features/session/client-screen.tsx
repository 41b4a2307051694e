import { useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Session } from '#src/domain/model/session.ts';
import { releaseShared } from '#src/domain/release/shared-screen.ts';
import { headingOnScreen } from '#src/i18n/heading-on-screen.ts';
import { useWords } from '#src/i18n/words.ts';
import { useOptionOnScreen } from '#src/state/use-option-on-screen.ts';
import { AnswerOnScreen } from './answer-on-screen.tsx';
import type { Asking } from './asked.tsx';

type Props = Asking & {
  session: Session;
  reflection: Reflection | null;
  onGo: (address: string, how?: { replace: boolean }) => void;
  hasView: boolean;
  isPrivateOpen: boolean;
};

/** By these names a window that is open already is used again, also by the next session, and no second one opens beside it. */
const VIEW = 'waymark-clients-view';
const MINE = 'waymark-coachs-page';

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
  const { waiting } = words.sharedView;
  const [isBlocked, setBlocked] = useState(false);
  const view = addresses.shared(session.clientId, session.id);
  const mine = addresses.session(session.clientId, session.id);
  // Through the gate, as on the client's screen: the mirror says what stands there and nothing else.
  const heading = headingOnScreen(words, releaseShared(session).words, onScreen);

  /** Whether the browser opened a window at this address. */
  function open(address: string, name: string, features: string): boolean {
    const opened = window.open(
      `${window.location.pathname}${window.location.search}#${address}`,
      name,
      features,
    );
    // One that was open already lies behind this one.
    opened?.focus();
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
        {heading === null && onScreen.kind === 'option' && reflection ? (
          <OptionOnScreen name={onScreen.option} reflection={reflection} />
        ) : (
          (heading ?? waiting)
        )}
      </p>
      {reflection && !isLocked ? (
        <AnswerOnScreen onScreen={onScreen} reflection={reflection} sessionId={session.id} />
      ) : null}
      {/* There from the start, so that what comes into it is said. */}
      <p role="status" className="small">
        {hasView ? shared.isOpen : shared.isNotOpen} {isPrivateOpen ? shared.privateOpen : null}
      </p>
      {isLocked ? null : (
        <div className="row">
          <button
            type="button"
            className={hasView ? 'btn quiet' : 'btn'}
            onClick={() => open(view, VIEW, 'popup,width=1100,height=800')}
          >
            {shared.open}
          </button>
          {/* The small window is the coach's page already: put in its place, the client's view would leave nobody with the notes. */}
          {window.name === MINE ? null : (
            <button
              type="button"
              className="btn quiet"
              onClick={() => {
                // In its place: the browser's Back must not bring the notes onto this screen.
                if (open(mine, MINE, 'popup,width=560,height=900')) onGo(view, { replace: true });
              }}
            >
              {shared.here}
            </button>
          )}
        </div>
      )}
      {isLocked ? null : <p className="muted small">{shared.hint}</p>}
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

/** The option that stands there, in words; one with a private word in it does not stand there. */
function OptionOnScreen({ name, reflection }: { name: string; reflection: Reflection }) {
  const words = useWords();
  return useOptionOnScreen(name, reflection, words) ?? words.sharedView.waiting;
}
