import { useId, useState } from 'react';
import type { Question } from '#src/domain/model/question.ts';
import { useWords } from '#src/i18n/words.ts';
import type { NeedHelpProps } from './need-help-props.ts';

/** What stands behind the line of help. It loads when somebody first asks for it. */
export function HelpInside({
  question,
  setAside,
  isOther,
  onOther,
  onAside,
}: Omit<NeedHelpProps, 'isRefused'>) {
  const { questionHelp, wizard } = useWords();
  const { tools } = wizard;

  const { id, stem, required } = question;
  const examples = questionHelp[id]?.examples ?? [];
  const [showsExamples, setShowsExamples] = useState(false);
  const ids = useId();

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
    <>
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
    </>
  );
}

/** The kinds of answers that are typed, and so may be spoken to the device's own keyboard. */
const TYPED: ReadonlySet<Question['input']['kind']> = new Set(['starter', 'stems', 'verb', 'rows']);
