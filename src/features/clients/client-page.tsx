import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { cleanLabel, renameClient, reviewClientOn, tagClient } from '#src/domain/coaching/clients.ts';
import type { EraseReceipt } from '#src/domain/coaching/erase-receipt.ts';
import type { Client } from '#src/domain/model/client.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { wellFormed } from '#src/domain/text/well-formed.ts';
import { isLeftOut, NO_DAY, readDay, typedOf } from '#src/domain/typed-day.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary, useStores } from '#src/state/stores.ts';
import { DateField } from '#src/ui/date-field.tsx';
import { focusFirstProblem } from '#src/ui/focus-first-problem.ts';
import { useReflectionName } from '#src/ui/reflection-name.ts';
import { Screen } from '#src/ui/screen.tsx';
import { useSessionName } from '#src/ui/session-name.ts';
import { useWhose } from '#src/ui/whose.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { EraseReceiptNotice } from './erase-receipt.tsx';
import './clients.css';

type Props = {
  clientId: string;
  onGo: (address: string) => void;
  /** What belongs before a session, from another feature. */
  before?: ReactNode;
};

/** One client, whose records have been read: label and tags, reflections and sessions. */
export function ClientPage({ clientId, onGo, before }: Props) {
  const { clients, language } = useWords();
  const { library, clients: store } = useStores();
  const client = useLibrary((state) => state.library.clients[clientId]);
  const all = useLibrary((state) => state.library.reflections);
  const sessions = useLibrary((state) => state.library.sessions);
  const { isHidden } = useWhose();
  const reflections = Object.values(all).filter((reflection) => reflection.clientId === clientId);
  const theirs = Object.values(sessions)
    .filter((session) => session.clientId === clientId)
    .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  const [erasing, setErasing] = useState<string | null>(null);
  const [isErasingClient, setErasingClient] = useState(false);
  const [receipt, setReceipt] = useState<EraseReceipt | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const nameOf = useReflectionName(reflections);
  const nameOfSession = useSessionName(theirs);
  if (!client) return null;
  // Of the latest alone: one that was never finished long ago is no session to go on with.
  const running = theirs[0]?.endedAt === null ? theirs[0] : undefined;
  const begin = () => {
    const id = library.getState().beginFor(clientId, 'standard', language);
    onGo(addresses.step(id, 'now'));
  };
  return (
    <Screen
      title={isHidden ? clients.client.title : client.label}
      className="clients"
      eyebrow={<Link href={addresses.clients()}>{clients.client.back}</Link>}
    >
      <div className="client-top">
        <div className="stack">
          <section aria-labelledby="client-sessions">
            <h2 id="client-sessions">{clients.client.sessions}</h2>
            <p className="client-ways">
              <Link href={addresses.prepare(clientId)}>{clients.client.prepare}</Link>
              <Link href={addresses.records(clientId)}>{clients.client.records}</Link>
            </p>
            {theirs.length === 0 && <p className="muted">{clients.client.noSessions}</p>}
            <ul className="client-records">
              {theirs.map((session) => (
                <li key={session.id}>
                  <Link href={addresses.session(clientId, session.id)}>{nameOfSession(session)}</Link>
                  {session.endedAt === null ? (
                    <span className="small muted"> {clients.client.unfinished}</span>
                  ) : null}
                </li>
              ))}
            </ul>
            <div className="row">
              {running ? (
                <Link className="btn" href={addresses.session(clientId, running.id)}>
                  {clients.client.goOn}
                </Link>
              ) : null}
              <button
                type="button"
                className={running ? 'btn quiet' : 'btn'}
                onClick={() => onGo(addresses.session(clientId, library.getState().beginSession(clientId)))}
              >
                {running ? clients.client.beginAnother : clients.client.beginSession}
              </button>
            </div>
          </section>
          <section aria-labelledby="client-reflections">
            <h2 id="client-reflections" ref={heading} tabIndex={-1}>
              {clients.client.reflections}
            </h2>
            {receipt && (
              <EraseReceiptNotice
                receipt={receipt}
                onClose={() => {
                  setReceipt(null);
                  heading.current?.focus();
                }}
              />
            )}
            <p className="small muted client-what">{clients.client.reflectionsAre}</p>
            {reflections.length === 0 && <p className="muted">{clients.client.noReflections}</p>}
            <ul className="client-records client-reflections">
              {reflections.map((reflection) => (
                <li key={reflection.id}>
                  <Link href={addresses.result(reflection.id)}>{nameOf(reflection)}</Link>
                  <button
                    type="button"
                    className="link muted"
                    aria-label={clients.erase.of(nameOf(reflection))}
                    onClick={() => setErasing(reflection.id)}
                  >
                    {clients.erase.button}
                  </button>
                </li>
              ))}
            </ul>
            <div className="row">
              <button type="button" className="btn quiet" onClick={begin}>
                {clients.client.begin}
              </button>
            </div>
          </section>
        </div>
        {/* Put away, not taken away: words half typed wait in it. */}
        <div hidden={isHidden}>
          <AboutClient key={client.id} client={client} />
        </div>
      </div>
      {before}
      <section className="client-erase stack" aria-labelledby="client-erase">
        <h2 id="client-erase">{clients.erase.title}</h2>
        <p className="muted">{clients.erase.about}</p>
        <div className="row">
          <button type="button" className="btn quiet" onClick={() => setErasingClient(true)}>
            {clients.erase.client}
          </button>
        </div>
      </section>
      {isErasingClient && (
        <EraseDialog
          target={{ kind: 'client', id: clientId }}
          question={clients.erase.question(isHidden ? clients.client.title : client.label)}
          onErased={(erased) => {
            // The page goes with the client: the receipt stands on the list.
            store.setState({ receipt: erased });
            onGo(addresses.clients());
          }}
          onClose={() => setErasingClient(false)}
        />
      )}
      {erasing && (
        <EraseDialog
          target={{ kind: 'reflection', id: erasing }}
          question={clients.erase.ofReflection}
          onErased={(erased) => {
            setReceipt(erased);
            setErasing(null);
          }}
          onClose={() => setErasing(null)}
        />
      )}
    </Screen>
  );
}

function AboutClient({ client }: { client: Client }) {
  const { clients } = useWords();
  const { library } = useStores();
  const [label, setLabel] = useState(client.label);
  const [tags, setTags] = useState(client.tags.join(', '));
  const [nextReview, setNextReview] = useState(client.nextReview ? typedOf(client.nextReview) : NO_DAY);
  const [isSaid, setSaid] = useState(false);
  const [problem, setProblem] = useState<'label' | 'day' | 'past' | null>(null);
  const { outside } = useStores();
  const form = useRef<HTMLFormElement>(null);
  const typing =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      setSaid(false);
      setProblem(null);
      set(value);
    };

  function save(event: FormEvent): void {
    event.preventDefault();
    const review = readDay(nextReview);
    const isPast = review !== null && review < outside.today() && review !== client.nextReview;
    const wrong =
      cleanLabel(label) === ''
        ? 'label'
        : review === null && !isLeftOut(nextReview)
          ? 'day'
          : isPast
            ? 'past'
            : null;
    setProblem(wrong);
    if (wrong !== null) {
      focusFirstProblem(form.current);
      return;
    }
    library
      .getState()
      .changeClient(client.id, (before) =>
        reviewClientOn(
          tagClient(renameClient(before, wellFormed(label)), wellFormed(tags).split(',')),
          review,
        ),
      );
    setSaid(true);
  }

  return (
    <form
      ref={form}
      className="card stack client-form"
      noValidate
      onSubmit={save}
      aria-labelledby="client-listed"
    >
      <h2 id="client-listed">{clients.client.listed}</h2>
      <Field
        name={clients.client.rename}
        value={label}
        max={LIMITS.own}
        problem={problem === 'label' ? clients.add.empty : null}
        onChange={typing(setLabel)}
      />
      <Field
        name={clients.client.tags}
        value={tags}
        max={LIMITS.tag * LIMITS.tags}
        onChange={typing(setTags)}
      />
      <DateField
        legend={clients.client.nextReview}
        words={clients.client.date}
        value={nextReview}
        problem={
          problem === 'day' ? clients.client.noSuchDay : problem === 'past' ? clients.client.pastReview : null
        }
        onChange={typing(setNextReview)}
      />
      <div className="row">
        <button type="submit" className="btn">
          {clients.client.save}
        </button>
        <p role="status">{isSaid ? clients.client.saved : null}</p>
      </div>
    </form>
  );
}

type FieldProps = {
  name: string;
  value: string;
  max: number;
  problem?: string | null;
  onChange: (value: string) => void;
};

function Field({ name, value, max, problem = null, onChange }: FieldProps) {
  const id = useId();
  return (
    <>
      <label>
        <span>{name}</span>
        <input
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={max}
          value={value}
          aria-invalid={problem !== null || undefined}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          onChange={({ target }) => onChange(target.value)}
        />
      </label>
      <p role="alert" id={`${id}-problem`} className="field-error" hidden={problem === null}>
        {problem}
      </p>
    </>
  );
}
