import { useId } from 'react';
import { shorten } from '#src/domain/text/shorten.ts';
import { useWords } from '#src/i18n/words.ts';
import { Segmented } from '#src/ui/segmented.tsx';
import type { Unkept } from './unkept.ts';

const ANSWERS = ['keep', 'leave'] as const;
export type UnkeptAnswer = (typeof ANSWERS)[number];

/** Letters of the words in the name of their choice. */
const SHORT = 40;

type Props = {
  unkept: readonly Unkept[];
  /** What was said of each, by its name. */
  answers: Readonly<Record<string, UnkeptAnswer>>;
  /** What is wrong, or null. */
  problem: string | null;
  onAnswer: (name: string, answer: UnkeptAnswer) => void;
};

/** Words that were typed and not kept, each to be kept or left out. None is chosen beforehand: a finished record stays as it is. */
export function UnkeptWords({ unkept, answers, problem, onAnswer }: Props) {
  const { session: words } = useWords();
  const id = useId();
  return (
    <>
      <p>{words.unkept.lead(unkept.length)}</p>
      <ul className="session-list">
        {unkept.map(({ name, field, text, keptAs }) => {
          const isOpen = answers[name] === undefined;
          return (
            <li key={name} className="session-topic">
              <UnkeptText field={field} text={text} />
              <div className="session-states">
                <Segmented
                  name={`unkept-${id}-${name}`}
                  legend={words.unkept.of(shorten(text, SHORT))}
                  options={ANSWERS.map((value) => ({
                    value,
                    label: value === 'keep' ? words.unkept.keep[keptAs] : words.unkept.leave,
                  }))}
                  value={answers[name] ?? null}
                  invalid={problem !== null && isOpen}
                  describedBy={problem !== null && isOpen ? `${id}-problem` : undefined}
                  onChange={(value) => {
                    const answer = ANSWERS.find((each) => each === value);
                    if (answer) onAnswer(name, answer);
                  }}
                />
              </div>
            </li>
          );
        })}
      </ul>
      <p role="alert" id={`${id}-problem`} className="field-error" hidden={problem === null}>
        {problem}
      </p>
    </>
  );
}

/** Words that were typed and not kept, with the field that they stand in. */
export function UnkeptText({ field, text }: Pick<Unkept, 'field' | 'text'>) {
  const { session: words } = useWords();
  return (
    <>
      <p className="muted small">{words.unkept.fields[field]}</p>
      <p dir="auto" className="session-words">
        {text}
      </p>
    </>
  );
}
