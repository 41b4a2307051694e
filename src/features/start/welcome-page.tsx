import { type ReactNode, Suspense, useState } from 'react';
import { Link } from 'wouter';
import { EXAMPLES } from '#src/content/examples.ts';
import { addresses } from '#src/domain/addresses.ts';
import { useWords } from '#src/i18n/words.ts';
import { useClients, useLibrary } from '#src/state/stores.ts';
import { atHand } from '#src/ui/at-hand.tsx';
import { Screen } from '#src/ui/screen.tsx';
import { BeginForm } from './begin-form.tsx';
import { LEAVES, LeaveIcon, Trail, TrailBand } from './drawings.tsx';
import { hasAnswers, isOwn } from './reflection-facts.ts';
import type { ReflectionListProps } from './reflection-list.tsx';
import './start.css';

/** The list of what is here: somebody new has none. */
export const ReflectionList = atHand(async () => (await import('./reflection-list.tsx')).ReflectionList);

export type WelcomeProps = {
  onGo: (address: string) => void;
  /** The way to open a saved copy, from another feature. */
  openCopy: ReactNode;
} & ReflectionListProps;

/** The first screen: somebody who comes back finds their work first; somebody new finds what this is. */
export function WelcomePage({ onGo, openCopy, onSaveCopy, Erasing }: WelcomeProps) {
  const { start } = useWords();

  const reflections = useLibrary((state) => state.library.reflections);
  const isBack = Object.values(reflections).some((each) => isOwn(each) && hasAnswers(each));
  // The last of them may go and be put back: the list stays until the page is left.
  const [isListed, setListed] = useState(isBack);
  if (isBack && !isListed) setListed(true);
  const hasClients = useClients((state) => state.hasClients);
  return (
    <Screen title={start.title} className="welcome">
      <p className="welcome-lead">{start.lead}</p>
      <Trail />
      <TrailBand />
      <div className="welcome-ways">
        {hasClients && (
          <p>
            <Link className="btn quiet" href={addresses.clients()}>
              {start.workspace}
            </Link>
          </p>
        )}
        {isListed && (
          <Suspense fallback={null}>
            <ReflectionList onSaveCopy={onSaveCopy} Erasing={Erasing} />
          </Suspense>
        )}
        <BeginForm onGo={onGo} isSecond={isBack} />
        <p className="welcome-promise small muted">{start.promise}</p>
        <div className="row welcome-jumps">
          <Jump to="open-copy">{start.ways.openCopy}</Jump>
          <Jump to="examples">{start.examples.title}</Jump>
        </div>
      </div>
      <section className="welcome-leave" aria-labelledby="leave-with">
        <h2 id="leave-with">{start.leave.title}</h2>
        <ul className="leave-list">
          {LEAVES.map((leave) => (
            <li key={leave}>
              <LeaveIcon name={leave} />
              <h3>{start.leave.items[leave].name}</h3>
              <p className="muted">{start.leave.items[leave].line}</p>
            </li>
          ))}
        </ul>
      </section>
      <section className="welcome-examples" aria-labelledby="examples">
        <h2 id="examples" tabIndex={-1}>
          {start.examples.title}
        </h2>
        <p className="muted">{start.examples.lead}</p>
        <ul className="example-list">
          {EXAMPLES.map((id) => (
            <li key={id}>
              <Link href={addresses.example(id)} className="example-card">
                <span className="example-who">{start.examples.people[id].who}</span>
                <span className="muted">{start.examples.people[id].line}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <div className="welcome-more">
        {openCopy}
        <section className="stack-tight">
          <h2>
            <Link href={addresses.coaches()}>{start.ways.coaches}</Link>
          </h2>
          <p className="muted">{start.ways.coachesLine}</p>
        </section>
      </div>
    </Screen>
  );
}

/** A way to a part further down. It moves the focus itself: the part after # in the address names the screen. */
function Jump({ to, children }: { to: string; children: ReactNode }) {
  return (
    <button
      type="button"
      className="link"
      onClick={() => {
        const heading = document.getElementById(to);
        heading?.scrollIntoView({ block: 'start' });
        heading?.focus({ preventScroll: true });
      }}
    >
      {children}
    </button>
  );
}
