import type { Released } from '#src/domain/sharing/released.ts';
import { useWords } from '#src/i18n/words.ts';
import { type FeedbackSheetWords, QUESTIONS, stepInWords } from './feedback.ts';

const LINES = [1, 2, 3];

/** The sheet on paper: one page, with lines to write on where nothing is written yet. Not seen on the screen. */
export function FeedbackPaper({ sheet }: { sheet: Released<'self', FeedbackSheetWords> }) {
  const texts = useWords();
  const { rehearsal } = texts;
  const words = rehearsal.sheet;

  const { feedback, whom } = sheet.words;
  return (
    <div className="feedback-paper">
      <h2>{words.paperTitle}</h2>
      <p>{words.paperText}</p>
      {whom ? <p dir="auto">{words.paperFor(whom)}</p> : null}
      <dl className="paper-head">
        <div>
          <dt>{words.who}</dt>
          <dd dir="auto">{feedback.who}</dd>
        </div>
        <div>
          <dt>{words.when}</dt>
          <dd dir="auto">{feedback.when}</dd>
        </div>
      </dl>
      {QUESTIONS.map((each) => (
        <div key={each} className="paper-question">
          <h3>{words.questions[each]}</h3>
          {feedback.answers[each].trim() === '' ? (
            LINES.map((line) => <div key={line} className="paper-line" />)
          ) : (
            <p className="paper-answer" dir="auto">
              {feedback.answers[each]}
            </p>
          )}
        </div>
      ))}
      <div className="paper-question">
        <h3>{words.scale}</h3>
        <ul className="paper-scale">
          {words.scaleSteps.map((label, step) => (
            <li key={label} data-marked={feedback.clear === step || undefined}>
              <span className="paper-box">{feedback.clear === step ? '✕' : ''}</span>{' '}
              {stepInWords(texts, step)}
            </li>
          ))}
        </ul>
      </div>
      <p className="paper-foot">{words.foot}</p>
    </div>
  );
}
