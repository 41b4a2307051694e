import { useEffect, useRef, useState } from 'react';
import { tellDecided, withDecided } from '#src/domain/coaching/decided-answers.ts';
import {
  decideAgain,
  decideOn,
  endWaiting,
  giveBack,
  keepWaiting,
  type Returned,
  type ReturnRead,
  readReturn,
  takeReturned,
} from '#src/domain/coaching/returned-answers.ts';
import type { Answer } from '#src/domain/model/answer.ts';
import type { ReturnWaiting } from '#src/domain/model/assignment-file.ts';
import type { Client, GivenAssignment } from '#src/domain/model/client.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { answerInWords } from '#src/i18n/answer-in-words.ts';
import { useWords } from '#src/i18n/words.ts';
import { useIsReadOnly, useLibrary, useReflection, useStores } from '#src/state/stores.ts';

type Props = { client: Client; file: ReturnWaiting; openRecord: (id: string) => () => void };

/** What was decided last, and how to take it back. */
type Step = {
  kind: 'taken' | 'left';
  returned: readonly Returned[];
  decided: GivenAssignment['decided'];
  /** What the reflection kept of decisions until then. */
  told: Reflection['decided'];
};

/** Answers that came back, each beside the one that is here: taken or left, one by one or all. */
export function ReturnedAnswers({ client, file, openRecord }: Props) {
  const { assigning, questionById } = useWords();
  const words = assigning.back;
  const reflections = useLibrary((state) => state.library.reflections);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const read = readReturn({
    client,
    file,
    answersOf: (id) => (Object.hasOwn(reflections, id) ? (reflections[id]?.answers ?? {}) : {}),
    questionById,
  });
  // What is not theirs is not opened here: the box that the file was chosen in says so.
  if (read.kind === 'not-theirs') return null;
  return (
    <section className="stack returned" aria-labelledby="returned">
      <h3 id="returned" ref={heading} tabIndex={-1}>
        {words.inside}
      </h3>
      {Object.hasOwn(reflections, read.assignment.reflectionId) ? (
        <Deciding read={read} client={client} file={file} openRecord={openRecord} heading={heading} />
      ) : (
        <p className="notice warn">{words.noReflection}</p>
      )}
    </section>
  );
}

type DecidingProps = Props & {
  read: Extract<ReturnRead, { kind: 'theirs' }>;
  heading: { current: HTMLHeadingElement | null };
};

function Deciding({ read, client, file, openRecord, heading }: DecidingProps) {
  const { assigning, dateInWords } = useWords();
  const words = assigning.back;
  const { library, outside } = useStores();
  const isReadOnly = useIsReadOnly();
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const { assignment, differences, known, unfit, unanswered } = read;
  const { reflectionId } = assignment;
  useEffect(() => openRecord(reflectionId), [openRecord, reflectionId]);
  const isOpen = differences.length > 0;
  useEffect(() => {
    // Kept until all is decided, and no longer: it waits here when somebody goes away meanwhile.
    if (isReadOnly) return;
    library
      .getState()
      .revise(reflectionId, (before) =>
        isOpen ? keepWaiting(before, file) : endWaiting(before, assignment.id),
      );
  }, [isOpen, isReadOnly, file, reflectionId, assignment.id, library]);

  const decide = (kind: Step['kind'], returned: readonly Returned[]) => {
    const { revise, changeClient } = library.getState();
    const told = library.getState().library.reflections[reflectionId]?.decided;
    const decision = { assignment: assignment.id, at: outside.now(), how: kind };
    revise(reflectionId, (before) =>
      tellDecided(kind === 'taken' ? takeReturned(before, returned) : before, decision, returned),
    );
    changeClient(client.id, (before) => decideOn(before, assignment.id, returned));
    setSteps([...steps, { kind, returned, decided: assignment.decided, told }]);
    // The button that was pressed goes with its answer.
    heading.current?.focus();
  };
  const undo = () => {
    const step = steps.at(-1);
    if (!step) return;
    const { revise, changeClient } = library.getState();
    revise(reflectionId, (before) =>
      withDecided(step.kind === 'taken' ? giveBack(before, step.returned) : before, step.told),
    );
    changeClient(client.id, (before) => decideAgain(before, assignment.id, step.decided));
    setSteps(steps.slice(0, -1));
    heading.current?.focus();
  };
  const last = steps.at(-1);
  return (
    <fieldset className="stack pen" disabled={isReadOnly}>
      <p className="small muted">{words.savedOn(dateInWords(file.savedOn))}</p>
      <p role="status">{words.toDecide(differences.length, known)}</p>
      {isOpen ? <p className="small muted">{words.waits}</p> : null}
      {unanswered.length > 0 ? <p className="small muted">{words.unanswered(unanswered.length)}</p> : null}
      {unfit > 0 ? <p className="notice warn">{words.unfit(unfit)}</p> : null}
      {last ? (
        <p className="notice row">
          <span>{words.done[last.kind](last.returned.length)}</span>
          <button type="button" className="link" onClick={undo}>
            {words.undo}
          </button>
        </p>
      ) : null}
      {differences.length > 1 ? (
        <div className="row">
          <button type="button" className="btn" onClick={() => decide('taken', differences)}>
            {words.takeAll(differences.length)}
          </button>
          <button type="button" className="btn quiet" onClick={() => decide('left', differences)}>
            {words.leaveAll}
          </button>
        </div>
      ) : null}
      <ul className="returned-list">
        {differences.map((each) => (
          <Difference
            key={each.question.id}
            returned={each}
            file={file}
            reflectionId={reflectionId}
            onDecide={(kind) => decide(kind, [each])}
          />
        ))}
      </ul>
    </fieldset>
  );
}

type DifferenceProps = {
  returned: Returned;
  file: ReturnWaiting;
  reflectionId: string;
  onDecide: (kind: Step['kind']) => void;
};

function Difference({ returned, file, reflectionId, onDecide }: DifferenceProps) {
  const words = useWords();
  const { back: said } = words.assigning;
  const answers = useReflection(reflectionId)?.answers ?? {};
  const { question, here, back } = returned;
  const linesOf = (answer: Answer | null, around: typeof answers) =>
    answerInWords(words, question, answer ?? undefined, {
      answers: around,
      questionOf: words.questionById,
    });
  const before = linesOf(here, answers);
  const after = linesOf(back, { ...answers, ...file.answers });
  return (
    <li>
      <p className="returned-stem">{question.stem}</p>
      <dl className="returned-pair">
        <div>
          <dt>{said.here}</dt>
          <dd>
            <Lines lines={before} none={said.nothingHere} />
          </dd>
        </div>
        <div>
          <dt>{said.cameBack}</dt>
          <dd>
            {before.length > 0 && before.join('\n') === after.join('\n') ? (
              <p>{said.sameWords}</p>
            ) : (
              <Lines lines={after} none={said.nothingHere} />
            )}
          </dd>
        </div>
      </dl>
      <div className="row">
        <button
          type="button"
          className="btn quiet"
          aria-label={said.takeOf(question.stem)}
          onClick={() => onDecide('taken')}
        >
          {said.take}
        </button>
        <button
          type="button"
          className="btn quiet"
          aria-label={said.leaveOf(question.stem)}
          onClick={() => onDecide('left')}
        >
          {said.leave}
        </button>
      </div>
    </li>
  );
}

function Lines({ lines, none }: { lines: readonly string[]; none: string }) {
  if (lines.length === 0) return <p className="muted">{none}</p>;
  return lines.map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two lines may read the same, and none of them moves
    <p key={at} dir="auto">
      {line}
    </p>
  ));
}
