import { useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { openActions, topicsLeft } from '#src/domain/coaching/prepare.ts';
import { waitingFor } from '#src/domain/coaching/returned-answers.ts';
import { latestSession } from '#src/domain/coaching/sessions.ts';
import type { Client } from '#src/domain/model/client.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Session } from '#src/domain/model/session.ts';
import { localDate } from '#src/i18n/format.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary, useStores } from '#src/state/stores.ts';
import { useKeptStates } from '#src/state/use-kept-states.ts';
import { useReflectionName } from '#src/ui/reflection-name.ts';
import { Screen } from '#src/ui/screen.tsx';
import { useWhose } from '#src/ui/whose.ts';
import { FromHome } from './from-home.tsx';
import { LastNotes } from './last-notes.tsx';
import { SinceLast } from './since-last.tsx';
import { AnswersStanding, AspirationStanding, TensionsStanding } from './standing.tsx';
import '#src/ui/styles/private.css';
import './before.css';

/** Everything to prepare a session from, on one page for the screen or for paper. */
export function PreparePage({ clientId, onGo }: { clientId: string; onGo: (address: string) => void }) {
  const { prepare } = useWords();
  const { isHidden } = useWhose();
  const { library } = useStores();
  const client = useLibrary((state) => state.library.clients[clientId]);
  const all = useLibrary((state) => state.library.reflections);
  const kept = useLibrary((state) => state.library.sessions);
  const [chosen, setChosen] = useState<string | null>(null);
  if (!client) return null;
  const reflections = Object.values(all)
    .filter((reflection) => reflection.clientId === clientId)
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  const reflection = reflections.find(({ id }) => id === chosen) ?? reflections[0];
  const sessions = Object.values(kept).filter((session) => session.clientId === clientId);
  const last = latestSession(sessions, clientId);
  const running = last?.endedAt === null ? last : undefined;
  const begin = () =>
    onGo(addresses.session(clientId, running?.id ?? library.getState().beginSession(clientId)));
  return (
    <Screen
      title={prepare.title}
      className="prepare"
      eyebrow={
        <Link href={addresses.client(clientId)}>
          {isHidden ? prepare.backToClient : prepare.backTo(client.label)}
        </Link>
      }
    >
      <Facts client={client} reflections={reflections} last={last} sessions={sessions.length} />
      {reflections.length > 1 && reflection ? (
        <ChooseReflection reflections={reflections} chosen={reflection.id} onChoose={setChosen} />
      ) : null}
      <div className="prepare-sheet">
        <div className="stack">
          <TopicsLeft last={last} />
          <ActionsOpen sessions={sessions} />
          <LastNotes sessions={sessions} />
          <FromHome client={client} reflections={reflections} sessions={sessions} />
          {reflection ? <Since key={reflection.id} reflection={reflection} sessions={sessions} /> : null}
        </div>
        <div className="stack">
          {reflection ? (
            <>
              <AspirationStanding reflection={reflection} />
              <AnswersStanding reflection={reflection} />
              <TensionsStanding reflection={reflection} />
            </>
          ) : (
            <p className="muted">
              {prepare.noReflection} <Link href={addresses.client(clientId)}>{prepare.toQuestions}</Link>
            </p>
          )}
        </div>
      </div>
      <div className="row prepare-print">
        <button type="button" className="btn" onClick={begin}>
          {running ? prepare.goOn : prepare.begin}
        </button>
        <button type="button" className="btn quiet" onClick={() => window.print()}>
          {prepare.print}
        </button>
        <p className="small muted">{prepare.forYou}</p>
      </div>
    </Screen>
  );
}

type FactsProps = {
  client: Client;
  reflections: readonly Reflection[];
  last: Session | null;
  sessions: number;
};

/** When they met, when they look back next, and whether there is a contract. */
function Facts({ client, reflections, last, sessions }: FactsProps) {
  const { prepare, contract: words, dateInWords, questionById } = useWords();
  const waiting = waitingFor(client, reflections, questionById);
  const { outside } = useStores();
  const { nextReview, contract } = client;
  const lastDay = last && localDate(last.startedAt);
  const isDue = nextReview !== null && nextReview <= outside.today();
  return (
    <dl className="prepare-facts">
      <div>
        <dt>{prepare.lastSession}</dt>
        <dd>{lastDay === null ? prepare.noSession : prepare.sessionOf(dateInWords(lastDay), sessions)}</dd>
      </div>
      <div>
        <dt>{prepare.nextReview}</dt>
        <dd data-due={isDue || undefined}>
          {nextReview === null ? prepare.noReview : prepare.reviewOn(dateInWords(nextReview), isDue)}
        </dd>
      </div>
      <div>
        <dt>{words.title}</dt>
        <dd data-due={contract?.changedOn != null || undefined}>
          {contract?.agreedOn == null
            ? words.standing[contract ? 'open' : 'none']
            : contract.changedOn === null
              ? prepare.agreedOn(dateInWords(contract.agreedOn))
              : prepare.changedOn(dateInWords(contract.changedOn))}
        </dd>
      </div>
      {waiting.length > 0 ? (
        <div>
          <dt>{prepare.cameBack}</dt>
          <dd data-due>
            {prepare.toDecide(waiting.reduce((sum, { differences }) => sum + differences.length, 0))}{' '}
            <Link href={addresses.client(client.id)}>{prepare.decide}</Link>
          </dd>
        </div>
      ) : null}
    </dl>
  );
}

type ChooseProps = {
  reflections: readonly Reflection[];
  chosen: string;
  onChoose: (id: string) => void;
};

function ChooseReflection({ reflections, chosen, onChoose }: ChooseProps) {
  const { prepare } = useWords();
  const nameOf = useReflectionName(reflections);
  return (
    <label className="prepare-choose">
      <span>{prepare.choose}</span>
      <select value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {reflections.map((reflection) => (
          <option key={reflection.id} value={reflection.id}>
            {nameOf(reflection)}
          </option>
        ))}
      </select>
    </label>
  );
}

function TopicsLeft({ last }: { last: Session | null }) {
  const { prepare } = useWords();
  const topics = topicsLeft(last);
  return (
    <section aria-labelledby="prepare-topics">
      <h2 id="prepare-topics">{prepare.topics}</h2>
      {topics.length === 0 ? <p className="muted">{prepare.noTopics}</p> : null}
      <ul className="prepare-list">
        {topics.map(({ id, text, state }) => (
          <li key={id}>
            <span dir="auto">{text}</span>{' '}
            <span className="small muted">{state === 'deferred' ? prepare.deferred : prepare.open}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ActionsOpen({ sessions }: { sessions: readonly Session[] }) {
  const { prepare, dateInWords } = useWords();
  const { outside } = useStores();
  const actions = openActions(sessions, outside.today());
  return (
    <section aria-labelledby="prepare-actions">
      <h2 id="prepare-actions">{prepare.actions}</h2>
      {actions.length === 0 ? <p className="muted">{prepare.noActions}</p> : null}
      <ul className="prepare-list">
        {actions.map(({ id, what, byWhen, whose, isDue }) => (
          <li key={id} data-due={isDue || undefined}>
            <span dir="auto">{what}</span>{' '}
            <span className="small muted">
              {prepare.whose[whose]}
              {byWhen === null ? '' : `, ${prepare.actionBy(dateInWords(byWhen), isDue)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The states that were kept lie on the device: they are read here, for this reflection alone. */
function Since({ reflection, sessions }: { reflection: Reflection; sessions: readonly Session[] }) {
  const { prepare, common } = useWords();
  const isRead = useKeptStates(reflection.id);
  return (
    <section aria-labelledby="prepare-since">
      <h2 id="prepare-since">{prepare.since}</h2>
      {isRead ? (
        <SinceLast reflection={reflection} sessions={sessions} />
      ) : (
        <p className="muted">{common.loading}</p>
      )}
    </section>
  );
}
