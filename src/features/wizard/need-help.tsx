import { useId, useState } from 'react';
import type { Answer } from '#src/domain/model/answer.ts';
import type { Question } from '#src/domain/model/question.ts';
import { useWords } from '#src/i18n/words.ts';

export type NeedHelpProps = {
  question: Question;
  setAside: Answer['setAside'];
  /** Whether the question is asked in its other words. */
  isOther: boolean;
  /** Whether the answer was refused: then the ways out of it stand open. */
  isRefused: boolean;
  onOther: (isOther: boolean) => void;
  onAside: (how: Answer['setAside']) => void;
};

/** One quiet line under a question; behind it examples, other words for it, and the ways to leave it for now. */
export function NeedHelp({ question, setAside, isOther, isRefused, onOther, onAside }: NeedHelpProps) {
  const { wizard } = useWords();
  const { tools } = wizard;

  const { stem, required, examples } = question;
  const [isOpen, setOpen] = useState(false);
  const [showsExamples, setShowsExamples] = useState(false);
  const ids = useId();
  const isShown = isOpen || isRefused;

  const asideButton = (how: 'skipped' | 'not-sure', name: string) => (
    <button
      type="button"
      className="link muted toggle"
      aria-label={tools.of(name, stem)}
      aria-pressed={setAside === how}
      onClick={() => onAside(setAside === how ? null : how)}
    >
      {name}
    </button>
  );
  return (
    <div className="need-help">
      <button
        type="button"
        className="link muted need-help-open"
        aria-label={tools.of(tools.help, stem)}
        aria-expanded={isShown}
        aria-controls={`${ids}-help`}
        onClick={() => setOpen(!isShown)}
      >
        {tools.help}
      </button>
      <div id={`${ids}-help`} hidden={!isShown}>
        <div className="question-tools">
          {examples.length > 0 ? (
            <button
              type="button"
              className="link muted"
              aria-label={tools.of(tools.examples, stem)}
              aria-expanded={showsExamples}
              aria-controls={`${ids}-examples`}
              onClick={() => setShowsExamples(!showsExamples)}
            >
              {tools.examples}
            </button>
          ) : null}
          <button
            type="button"
            className="link muted"
            aria-label={tools.of(isOther ? tools.original : tools.another, stem)}
            onClick={() => onOther(!isOther)}
          >
            {isOther ? tools.original : tools.another}
          </button>
          {asideButton('skipped', tools.skip)}
          {required ? asideButton('not-sure', tools.notSure) : null}
        </div>
        <div id={`${ids}-examples`} className="question-examples" hidden={!showsExamples}>
          <h3>{tools.examplesOf}</h3>
          <dl>
            {examples.map(({ who, answer }) => (
              <div key={who + answer}>
                <dt>{who}</dt>
                <dd dir="auto">{answer}</dd>
              </div>
            ))}
          </dl>
        </div>
        {TYPED.has(question.input.kind) ? <p className="field-note">{tools.voice}</p> : null}
      </div>
    </div>
  );
}

/** The kinds of answers that are typed, and so may be spoken to the device's own keyboard. */
const TYPED: ReadonlySet<Question['input']['kind']> = new Set(['starter', 'stems', 'verb', 'rows']);
