import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { goalsOfSession } from '#src/domain/coaching/goals-of-session.ts';
import { giveOfferBack, type OfferAnswer } from '#src/domain/coaching/offered.ts';
import { questionKeyOf } from '#src/domain/coaching/said.ts';
import type { OnScreen } from '#src/domain/model/on-screen.ts';
import type { Question } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Session } from '#src/domain/model/session.ts';
import { releaseShared, releaseSharedGoals, type SharedSession } from '#src/domain/release/shared-screen.ts';
import { localDate } from '#src/i18n/format.ts';
import { headingOnScreen } from '#src/i18n/heading-on-screen.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { useIsReadOnly, useLibrary, useStores } from '#src/state/stores.ts';
import { useSessionWindow } from '#src/state/use-session-window.ts';
import { useTakingOn } from '#src/state/use-taking-on.ts';
import { CardAnswer } from './card-answer.tsx';
import { OfferedWords } from './offered-words.tsx';
import { type GoalsShared, OnDemand } from './on-demand.tsx';
import { OptionWords } from './option-words.tsx';
import { QuestionAnswer } from './question-answer.tsx';
import { useNewestView } from './use-newest-view.ts';
import { useSharedWindow } from './use-shared-window.ts';
import './shared.css';

export type SharedPageProps = {
  clientId: string;
  sessionId: string;
  now: () => string;
  /** Takes the pen of the client's reflection in this window; returns how to let it go. */
  openRecord: (id: string) => () => void;
  /** The field of a question of the questionnaire. */
  fieldOf: (reflectionId: string, question: Question) => ReactNode;
};

/** What the client sees: one question at a time, in words and in nothing else. */
export function SharedPage(props: SharedPageProps) {
  const { sharedView, common } = useWords();
  const session = useLibrary(({ library: { sessions } }) =>
    Object.hasOwn(sessions, props.sessionId) ? sessions[props.sessionId] : undefined,
  );
  // Neither whose it is nor what is asked: whoever looks on may see the names of tabs.
  useEffect(() => {
    document.title = common.product;
  }, [common]);
  const { hasMoved, goOn } = useNewestView();
  if (hasMoved)
    return (
      <div className="shared">
        <h1 className="shared-question">{sharedView.moved}</h1>
        <div className="row">
          <button type="button" className="btn quiet" onClick={goOn}>
            {sharedView.goOnHere}
          </button>
        </div>
      </div>
    );
  if (!session || session.clientId !== props.clientId)
    return (
      <div className="shared">
        <h1 className="shared-question">{sharedView.missing}</h1>
      </div>
    );
  return <Shared session={session} {...props} />;
}

function Shared({ session, clientId, openRecord, ...given }: SharedPageProps & { session: Session }) {
  const { sharedView, questionnaire, language } = useWords();
  const { library, outside } = useStores();
  const isReadOnly = useIsReadOnly();
  const takeOn = useTakingOn(questionnaire);
  const revise = useLibrary((state) => state.revise);
  /** Private questions that the client opened in this window. */
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) => {
    const next = new Set(opened);
    if (!next.delete(id)) next.add(id);
    setOpened(next);
  };
  const { onScreen, reflectionId, answer } = useSharedWindow(
    session.id,
    // While another window holds the reflection, this one must not write it.
    (id, goal) => !isReadOnly && id === reflection?.id && takeOn(id, goal),
    () => setOpened(new Set()),
    (shown) =>
      (shown.kind === 'question' && opened.has(shown.questionId)) ||
      (shown.kind === 'offered' && opened.has(shown.offeredId)),
    (offeredId) => {
      const offer = session.offered.find((each) => each.id === offeredId);
      if (isReadOnly || !offer || offer.reflectionId !== reflection?.id) return false;
      revise(offer.reflectionId, (before) => giveOfferBack(before, offer));
      return true;
    },
  );
  const reflection = useReflectionOf(clientId, reflectionId);
  const id = reflection?.id;
  const isOver = session.lockedAt !== null;
  useEffect(() => {
    // Nothing is typed into a finished session: the next one is to find the reflection free.
    if (id === undefined || isOver) return;
    const letGo = openRecord(id);
    // The client types here: whichever window had the reflection before reads from now on.
    outside.takeOver();
    return letGo;
  }, [id, isOver, openRecord, outside]);
  useSessionWindow(!isOver);
  // From here on the session is what the gate gives of it.
  const { words: released } = releaseShared(session);
  const goals = useGoalsShared(session);
  return (
    <div className="shared">
      <fieldset className="pen" disabled={isReadOnly}>
        <div className="shared-stage">
          <OnStage
            {...given}
            released={released}
            onScreen={onScreen}
            reflection={reflection}
            answer={answer}
            opened={opened}
            toggle={toggle}
            onBegin={() => library.getState().beginFor(clientId, 'standard', language)}
          />
        </div>
      </fieldset>
      <OnDemand released={released} goals={goals} />
      <p className="muted small">{sharedView.foot}</p>
    </div>
  );
}

type OnStageProps = Pick<SharedPageProps, 'sessionId' | 'now' | 'fieldOf'> & {
  released: SharedSession;
  onScreen: OnScreen;
  reflection: Reflection | null;
  answer: (offeredId: string, answer: OfferAnswer) => void;
  opened: ReadonlySet<string>;
  toggle: (questionId: string) => void;
  onBegin: () => void;
};

function OnStage({
  released,
  onScreen,
  reflection,
  answer,
  opened,
  toggle,
  onBegin,
  ...given
}: OnStageProps) {
  const { sessionId, now, fieldOf } = given;
  const words = useWords();
  const { sharedView, questionById } = words;
  const heading = headingOnScreen(words, released, onScreen) ?? sharedView.waiting;
  if (released.isLocked) return <Heading text={heading} />;
  const place = <PlaceForWords onBegin={onBegin} />;
  const key = questionKeyOf(onScreen) ?? '';
  switch (onScreen.kind) {
    case 'nothing':
      return <Heading text={heading} />;
    case 'question': {
      const question = questionById(onScreen.questionId);
      if (!question) return <Heading text={heading} />;
      return (
        <>
          <Heading text={heading} />
          {reflection ? (
            <QuestionAnswer
              key={`${reflection.id}/${question.id}`}
              question={question}
              reflection={reflection}
              isOpened={opened.has(question.id)}
              onToggle={() => toggle(question.id)}
              field={fieldOf(reflection.id, question)}
            />
          ) : (
            place
          )}
        </>
      );
    }
    case 'card':
    case 'own':
      return (
        <>
          <Heading text={heading} />
          {reflection ? (
            <CardAnswer
              key={`${reflection.id}/${key}`}
              sessionId={sessionId}
              questionKey={key}
              question={heading}
              reflection={reflection}
              now={now}
            />
          ) : (
            place
          )}
        </>
      );
    case 'option':
      if (!reflection) return <Heading text={heading} />;
      return (
        <OptionWords
          key={`${reflection.id}/${onScreen.option}`}
          name={onScreen.option}
          questionKey={key}
          reflection={reflection}
          sessionId={sessionId}
          now={now}
        />
      );
    case 'offered':
      return (
        <OfferedWords
          key={onScreen.offeredId}
          offer={released.offered.find(({ id }) => id === onScreen.offeredId) ?? null}
          isOpened={opened.has(onScreen.offeredId)}
          onToggle={() => toggle(onScreen.offeredId)}
          onAnswer={(given) => answer(onScreen.offeredId, given)}
        />
      );
  }
}

/** Where the client has no reflection yet: one press, and there is a field for their words. */
function PlaceForWords({ onBegin }: { onBegin: () => void }) {
  const { sharedView } = useWords();
  return (
    <>
      <p>{sharedView.noPlace}</p>
      <div className="row">
        <button type="button" className="btn" onClick={onBegin}>
          {sharedView.begin}
        </button>
      </div>
    </>
  );
}

/** The question in large type. A new one is read out, and takes the focus from nobody who is typing. */
function Heading({ text }: { text: string }) {
  return (
    <h1 className="shared-question" aria-live="polite" dir="auto">
      {text}
    </h1>
  );
}

/** The goals that the client took on in this session, and what of them may stand here. */
function useGoalsShared(session: Session): GoalsShared {
  const { matters } = useLanguage();
  const reflections = useLibrary((state) => state.library.reflections);
  const sessions = useLibrary((state) => state.library.sessions);
  return useMemo(() => {
    const isTheirs = ({ clientId }: { clientId: string | null }) => clientId === session.clientId;
    const all = Object.values(sessions).filter(isTheirs);
    const goals = Object.values(reflections)
      .filter(isTheirs)
      .flatMap((each) => goalsOfSession(each.goals, { session, all, dayOf: localDate }));
    return releaseSharedGoals(goals, matters).words;
  }, [reflections, sessions, session, matters]);
}

/** The client's reflection that the coach looks at, or the one that was changed last. */
function useReflectionOf(clientId: string, id: string | null): Reflection | null {
  const all = useLibrary((state) => state.library.reflections);
  const theirs = Object.values(all).filter((reflection) => reflection.clientId === clientId);
  const [first] = useState(() =>
    theirs.reduce<Reflection | null>(
      (last, each) => (!last || each.updatedAt > last.updatedAt ? each : last),
      null,
    ),
  );
  return (
    theirs.find((each) => each.id === id) ?? theirs.find((each) => each.id === first?.id) ?? theirs[0] ?? null
  );
}
