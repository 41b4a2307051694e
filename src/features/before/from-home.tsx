import { useState } from 'react';
import { decidedSince } from '#src/domain/coaching/decided-answers.ts';
import { lastOver } from '#src/domain/coaching/prepare.ts';
import { type Waiting, waitingFor } from '#src/domain/coaching/returned-answers.ts';
import { leaveAfterAll, takeAfterAll, wayBackOf } from '#src/domain/coaching/take-after-all.ts';
import { partsChanged } from '#src/domain/history/compare.ts';
import type { Answer } from '#src/domain/model/answer.ts';
import type { Decided } from '#src/domain/model/assignment-file.ts';
import type { Client } from '#src/domain/model/client.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Session } from '#src/domain/model/session.ts';
import { shorten } from '#src/domain/text/shorten.ts';
import { answerInWords } from '#src/i18n/answer-in-words.ts';
import { useWords } from '#src/i18n/words.ts';
import { isPenHeld } from '#src/state/pens.ts';
import { useStores } from '#src/state/stores.ts';

type Props = { client: Client; reflections: readonly Reflection[]; sessions: readonly Session[] };

/** Letters of an answer: the page stays one page. */
const LETTERS = 160;

/** Each answer that came back from home since the last session was over, beside what stood there, and whether it was taken or left. */
export function FromHome({ client, reflections, sessions }: Props) {
  const { prepare, questionById } = useWords();
  const since = lastOver(sessions)?.endedAt ?? null;
  const waiting = waitingFor(client, reflections, questionById);
  const answers = reflections.flatMap((reflection) => [
    ...decidedSince(reflection, since).map((each) => ({ ...each, reflection, decision: each })),
    ...waiting.flatMap((each) => (each.reflectionId === reflection.id ? open(each, reflection) : [])),
  ]);
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="prepare-home">
      <h2 id="prepare-home">{prepare.cameBack}</h2>
      <ul className="prepare-list">
        {answers.map(({ reflection, assignment, question, how, here, back, decision }) => (
          <li
            // The button that changes a decision stays the same one.
            key={`${reflection.id}/${assignment}/${question}/${how === 'open'}`}
            data-due={how === 'open' || undefined}
          >
            <span className="muted">{questionById(question)?.stem ?? back.asked}</span>{' '}
            <span className="small">{prepare.decided[how]}</span>
            <Said name={prepare.was} answer={here} of={question} reflection={reflection} />
            <Said name={prepare.came} answer={back} of={question} reflection={reflection} />
            {decision ? <AfterAll decision={decision} reflection={reflection} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function open({ file, differences }: Waiting, reflection: Reflection) {
  return differences.map(({ question, here, back }) => ({
    reflection,
    assignment: file.assignment,
    question: question.id,
    how: 'open' as const,
    here,
    back,
    decision: null,
  }));
}

/** Takes an answer that was left after all, or leaves it again. */
function AfterAll({ decision, reflection }: { decision: Decided; reflection: Reflection }) {
  const { prepare, questionById } = useWords();
  const { library, outside } = useStores();
  const [isHeld, setHeld] = useState(false);
  const question = questionById(decision.question);
  const way = question ? wayBackOf(reflection, decision, question) : null;
  if (!question || way === null) return null;
  const now = reflection.answers[question.id] ?? null;
  const hasChanged = partsChanged(now ?? undefined, decision.here ?? undefined).length > 0;
  const turn = async () => {
    const isElsewhere = await isPenHeld(`reflection/${reflection.id}`);
    setHeld(isElsewhere);
    if (isElsewhere) return;
    library
      .getState()
      .revise(reflection.id, (before) =>
        way === 'take'
          ? takeAfterAll(before, decision, question, outside.now())
          : leaveAfterAll(before, decision, question),
      );
  };
  const { button, of } = prepare.afterAll[way];
  return (
    <>
      {way === 'take' && hasChanged ? (
        <Said name={prepare.nowHere} answer={now} of={question.id} reflection={reflection} />
      ) : null}
      <span className="prepare-after">
        <button
          type="button"
          className="btn quiet"
          aria-label={of(question.stem)}
          onClick={() => void turn()}
        >
          {button}
        </button>
        <span role="status" className="small">
          {isHeld
            ? prepare.afterAll.held
            : way === 'leave'
              ? prepare.afterAll.taken
              : prepare.afterAll.replaces}
        </span>
      </span>
    </>
  );
}

type SaidProps = { name: string; answer: Answer | null; of: string; reflection: Reflection };

function Said({ name, answer, of, reflection }: SaidProps) {
  const words = useWords();
  const question = words.questionById(of);
  const answers = answer ? { ...reflection.answers, [of]: answer } : reflection.answers;
  const lines =
    question && answer
      ? answerInWords(words, question, answer, { answers, questionOf: words.questionById })
      : [];
  return (
    <span className="prepare-said">
      {name}{' '}
      {lines.length > 0 ? (
        <span dir="auto">{shorten(lines.join(' · '), LETTERS)}</span>
      ) : (
        <span className="muted">{words.assigning.back.nothingHere}</span>
      )}
    </span>
  );
}
