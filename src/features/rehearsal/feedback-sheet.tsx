import { useState } from 'react';
import { flushSync } from 'react-dom';
import { LIMITS } from '#src/domain/model/limits.ts';
import { releaseOwn } from '#src/domain/release/gate.ts';
import { copyText } from '#src/files/clipboard/copy-text.ts';
import { useWords } from '#src/i18n/words.ts';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { LineBox } from '#src/ui/line-box.tsx';
import { Segmented } from '#src/ui/segmented.tsx';
import { TextBox } from '#src/ui/text-box.tsx';
import { EMPTY_FEEDBACK, feedbackText, isEmpty, QUESTIONS, stepInWords } from './feedback.ts';
import { FeedbackPaper } from './feedback-paper.tsx';

/** Questions for somebody who listened: to print empty, or to fill in here and print or copy. */
export function FeedbackSheet({ whom, today }: { whom: string | null; today: string }) {
  const words = useWords();
  const { rehearsal } = words;
  const { sheet } = rehearsal;
  const STEPS = sheet.scaleSteps.map((_, step) => ({ value: String(step), label: stepInWords(words, step) }));

  const [feedback, setFeedback] = useState({ ...EMPTY_FEEDBACK, when: today });
  const [isPrintedEmpty, setPrintedEmpty] = useState(false);
  const [wasCleared, setCleared] = useState(false);
  // The day stands there by itself; only what somebody wrote is worth copying.
  const hasNothing = isEmpty({ ...feedback, when: '' });
  const change = (more: Partial<typeof feedback>) => {
    setCleared(false);
    setFeedback({ ...feedback, ...more });
  };
  const print = (empty: boolean) => {
    // The paper must be there before the browser takes its picture of the page.
    flushSync(() => setPrintedEmpty(empty));
    window.print();
    setPrintedEmpty(false);
  };

  return (
    <>
      <section aria-labelledby="sheet" className="feedback">
        <h2 id="sheet">{sheet.title}</h2>
        <p className="muted aside">{sheet.text}</p>
        <p className="notice">{sheet.kept}</p>
        <div className="card stack">
          <div className="feedback-head">
            <LineBox
              label={sheet.who}
              value={feedback.who}
              max={LIMITS.name}
              onChange={(who) => change({ who })}
            />
            <LineBox
              label={sheet.when}
              value={feedback.when}
              max={LIMITS.own}
              onChange={(when) => change({ when })}
            />
          </div>
          {QUESTIONS.map((each) => (
            <TextBox
              key={each}
              label={sheet.questions[each]}
              value={feedback.answers[each]}
              lines={2}
              max={LIMITS.note}
              onChange={(answer) => change({ answers: { ...feedback.answers, [each]: answer } })}
            />
          ))}
          <Segmented
            name="clear"
            legend={sheet.scale}
            options={[...STEPS, { value: 'none', label: sheet.noScale }]}
            value={feedback.clear === null ? 'none' : String(feedback.clear)}
            onChange={(value) => change({ clear: value === 'none' ? null : Number(value) })}
          />
          <div className="row">
            <button type="button" className="btn quiet" onClick={() => print(true)}>
              {sheet.printEmpty}
            </button>
            <button
              type="button"
              className="btn quiet"
              aria-disabled={hasNothing || undefined}
              onClick={() => hasNothing || print(false)}
            >
              {sheet.printFilled}
            </button>
            {hasNothing ? null : (
              <CopyButton
                label={sheet.copy}
                text={feedbackText(words, releaseOwn({ feedback, whom }))}
                copy={copyText}
              />
            )}
            {hasNothing ? null : (
              <button
                type="button"
                className="btn quiet"
                onClick={() => {
                  setFeedback({ ...EMPTY_FEEDBACK, when: today });
                  setCleared(true);
                }}
              >
                {sheet.clear}
              </button>
            )}
          </div>
          <p role="status" className="muted small">
            {wasCleared ? sheet.cleared : hasNothing ? sheet.nothing : null}
          </p>
        </div>
      </section>
      <FeedbackPaper sheet={releaseOwn({ feedback: isPrintedEmpty ? EMPTY_FEEDBACK : feedback, whom })} />
    </>
  );
}
