import { useId } from 'react';
import { STAGES, type Stage } from '#src/domain/model/on-screen.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { useWords } from '#src/i18n/words.ts';
import { useRoving } from '#src/ui/use-roving.ts';
import { AddLine } from './add-line.tsx';
import { Asked, type Asking } from './asked.tsx';
import { draftNames } from './draft-names.ts';
import type { TakingOn } from './goals-of-will.tsx';
import { StageAnswers } from './stage-answers.tsx';

type Props = Asking &
  TakingOn & {
    stage: Stage;
    onStage: (stage: Stage) => void;
    reflection: Reflection | null;
    sessionId: string;
    newId: () => string;
  };

/** Cards that stand there at first; the others come on demand. */
const FIRST_CARDS = 3;

/** The talk by its four stages, each with what the answers say and what might be asked. Any may come first. */
export function Stages({ stage, onStage, reflection, sessionId, newId, takeOn, taking, ...asking }: Props) {
  const { session: words } = useWords();
  const ids = useId();
  const roving = useRoving(STAGES);
  const cards = <Cards key={stage} stage={stage} sessionId={sessionId} newId={newId} {...asking} />;
  return (
    <section className="session-part" aria-labelledby={`${ids}-title`}>
      <h2 id={`${ids}-title`}>{words.grow.title}</h2>
      <p className="muted small">{words.grow.lead}</p>
      <div
        role="tablist"
        aria-labelledby={`${ids}-title`}
        className="session-tabs"
        onKeyDown={roving.onKeyDown}
      >
        {STAGES.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`${ids}-${each}`}
            data-roving
            aria-selected={each === stage}
            aria-controls={`${ids}-panel`}
            tabIndex={roving.tabIndexOf(each)}
            onFocus={() => roving.onHold(each)}
            onClick={() => onStage(each)}
          >
            {words.grow.tabs[each]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${ids}-panel`} aria-labelledby={`${ids}-${stage}`} className="stack">
        <h3>{words.grow.about[stage]}</h3>
        {reflection ? (
          <StageAnswers
            key={stage}
            stage={stage}
            reflection={reflection}
            sessionId={sessionId}
            takeOn={takeOn}
            taking={taking}
            {...asking}
          >
            {cards}
          </StageAnswers>
        ) : (
          <>
            <p className="muted">{words.grow.nothing}</p>
            {cards}
          </>
        )}
      </div>
    </section>
  );
}

function Cards({
  stage,
  sessionId,
  newId,
  ...asking
}: Asking & { stage: Stage; sessionId: string; newId: () => string }) {
  const { session: words, promptCards } = useWords();
  const cards = Object.entries(promptCards[stage]);
  const cardOf = ([cardId, question]: readonly [string, string]) => (
    <li key={cardId}>
      <Asked {...asking} question={question} puts={{ kind: 'card', stage, cardId }} />
    </li>
  );
  return (
    <div>
      <h3>{words.ask.title}</h3>
      <ul className="session-list">{cards.slice(0, FIRST_CARDS).map(cardOf)}</ul>
      <details>
        <summary>{words.ask.more}</summary>
        <ul className="session-list">{cards.slice(FIRST_CARDS).map(cardOf)}</ul>
      </details>
      {asking.isLocked ? null : (
        <AddLine
          draft={draftNames.question(sessionId)}
          label={words.ask.own}
          button={words.ask.ownButton}
          empty={words.ask.missing}
          onAdd={(text) => asking.show({ kind: 'own', id: newId(), text })}
        />
      )}
    </div>
  );
}
