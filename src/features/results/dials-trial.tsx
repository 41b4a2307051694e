import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { FACTORS, type Factor } from '#src/domain/model/factor.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { chosenStatement } from '#src/domain/synthesis/chosen-road.ts';
import {
  type DialsQuestion,
  dialsQuestion,
  dialValues,
  type GoalChange,
  trialChanges,
  withDials,
} from '#src/domain/synthesis/dials-trial.ts';
import type { Synthesis } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { type Stretch, wordDiff, wordsChanged } from '#src/domain/text/word-diff.ts';
import { useWords, type Words } from '#src/i18n/words.ts';
import { useLibrary } from '#src/state/stores.ts';
import { useSynthesis } from '#src/state/use-synthesis.ts';
import { Dials } from '#src/ui/dials.tsx';

/** Other dials on trial: what they would change stands beside what is, and only "Keep" changes anything. */
export function DialsTrial({ reflection, synthesis }: { reflection: Reflection; synthesis: Synthesis }) {
  const { questionnaire, results } = useWords();
  const words = results.trial;

  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const question = dialsQuestion(questionnaire);

  useEffect(() => {
    // What took the focus is gone: it goes back to where the trial was opened.
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  if (!question) return null;
  const close = (message: string) => {
    setOpen(false);
    setSaid(message);
  };
  return (
    <>
      {isOpen ? (
        <Trial reflection={reflection} synthesis={synthesis} question={question} onClose={close} />
      ) : (
        <button
          ref={opener}
          type="button"
          className="btn quiet"
          onClick={() => {
            setOpen(true);
            setSaid('');
          }}
        >
          {words.open}
        </button>
      )}
      <p className="muted trial-said" role="status">
        {said}
      </p>
    </>
  );
}

function Trial({
  reflection,
  synthesis,
  question,
  onClose,
}: {
  reflection: Reflection;
  synthesis: Synthesis;
  question: DialsQuestion;
  onClose: (said: string) => void;
}) {
  const { results } = useWords();
  const words = results.trial;

  const heading = useRef<HTMLHeadingElement>(null);
  const answer = useLibrary((state) => state.answer);
  const standing = dialValues(question, reflection.answers);
  const [moved, setMoved] = useState<Readonly<Record<string, number>>>({});
  const values = { ...standing, ...moved };
  const isMoved = question.input.scales.some(({ id }) => values[id] !== standing[id]);
  const tried = useTried(reflection, question, moved);

  useEffect(() => heading.current?.focus(), []);

  const keep = () => {
    const asked = { reflectionId: reflection.id, questionId: question.id, asked: question.stem };
    if (isMoved) answer(asked, { kind: 'scales', values });
    onClose(isMoved ? words.kept : words.left);
  };
  return (
    <div className="card trial">
      <h3 ref={heading} tabIndex={-1}>
        {words.title}
      </h3>
      <p className="muted">{words.intro}</p>
      <Dials
        dials={question.input.scales.map(({ id, label, min, max, words: stops }) => ({
          id,
          label,
          icon: factorOf(id),
          min,
          max,
          words: stops,
          value: values[id] ?? min,
        }))}
        onChange={(id, value) => setMoved((before) => ({ ...before, [id]: value }))}
      />
      <Difference before={synthesis} after={tried} direction={reflection.direction} />
      <div className="row">
        <button type="button" className="btn" onClick={keep}>
          {words.keep}
        </button>
        <button type="button" className="btn quiet" onClick={() => onClose(words.left)}>
          {words.leave}
        </button>
      </div>
    </div>
  );
}

/** What the answers would say with the dials that were moved; it may lag behind a dial that is being dragged. */
function useTried(
  { answers, settled, edits, draft }: Reflection,
  question: DialsQuestion,
  moved: Readonly<Record<string, number>>,
): Synthesis {
  const { questionnaire } = useWords();

  const later = useDeferredValue(moved);
  const tried = useMemo(
    () => withDials(answers, question, { ...dialValues(question, answers), ...later }),
    [answers, question, later],
  );
  return useSynthesis({ answers: tried, settled, edits, draft }, questionnaire);
}

function factorOf(id: string): Factor | null {
  return FACTORS.find((factor) => factor === id) ?? null;
}

function Difference({
  before,
  after,
  direction,
}: {
  before: Synthesis;
  after: Synthesis;
  direction: Reflection['direction'];
}) {
  const texts = useWords();
  const { results } = texts;
  const words = results.trial;

  const [now, then] = [before, after].map((side) => chosenStatement(side, direction));
  const stretches = wordDiff(textOf(now?.segments ?? []).trim(), textOf(then?.segments ?? []).trim());
  const isChanged = stretches.some(({ kind }) => kind !== 'same');
  // Where words only went, those are counted; a comma alone is one change too.
  const changed = wordsChanged(stretches, 'new') || wordsChanged(stretches, 'gone') || Number(isChanged);
  const { goals, gone, fresh } = trialChanges(before, after);
  const isSame = !isChanged && goals.length + gone.length + fresh.length === 0;
  return (
    <>
      <p role="status" className="trial-sum">
        {!then ? words.none : isSame ? words.same : words.words(changed)}
      </p>
      {isChanged ? (
        <div className="trial-pair">
          <Side title={words.before}>
            <Runs stretches={stretches} without="new" as="del" />
          </Side>
          <Side title={words.after}>
            <Runs stretches={stretches} without="gone" as="ins" />
          </Side>
        </div>
      ) : null}
      <Lines title={words.goals} lines={goals.map((goal) => goalInWords(texts, goal))} />
      <Lines
        title={words.tensions}
        lines={[
          ...fresh.map((tension) => words.tensionNew(textOf(tension.text))),
          ...gone.map((tension) => words.tensionGone(textOf(tension.text))),
        ]}
      />
    </>
  );
}

function Side({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="trial-side">
      <h4>{title}</h4>
      <p dir="auto">{children}</p>
    </div>
  );
}

type RunsProps = { stretches: readonly Stretch[]; without: Stretch['kind']; as: 'del' | 'ins' };

function Runs({ stretches, without, as: Mark }: RunsProps) {
  let at = 0;
  return stretches.flatMap(({ kind, text }) => {
    if (kind === without) return [];
    at += text.length;
    return kind === 'same' ? <span key={at}>{text}</span> : <Mark key={at}>{text}</Mark>;
  });
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <span dir="auto">{line}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function goalInWords(texts: Words, { before, after, isSameAction }: GoalChange): string {
  const { results } = texts;
  const words = results.trial;

  const [old, fresh] = [textOf(before?.action ?? []), textOf(after?.action ?? [])];
  if (isSameAction) return words.goalDetails(fresh);
  if (!before) return words.goalNew(fresh);
  return after ? words.goalTurned(old, fresh) : words.goalGone(old);
}
