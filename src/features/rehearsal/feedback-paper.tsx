import { rehearsal } from '#src/i18n/en/rehearsal.ts';
import { type Feedback, QUESTIONS, stepInWords } from './feedback.ts';

const { sheet } = rehearsal;
const LINES = [1, 2, 3];

/** The sheet on paper: one page, with lines to write on where nothing is written yet. Not seen on the screen. */
export function FeedbackPaper({ feedback, whom }: { feedback: Feedback; whom: string | null }) {
  return (
    <div className="feedback-paper">
      <h2>{sheet.paperTitle}</h2>
      <p>{sheet.paperText}</p>
      {whom ? <p dir="auto">{sheet.paperFor(whom)}</p> : null}
      <dl className="paper-head">
        <div>
          <dt>{sheet.who}</dt>
          <dd dir="auto">{feedback.who}</dd>
        </div>
        <div>
          <dt>{sheet.when}</dt>
          <dd dir="auto">{feedback.when}</dd>
        </div>
      </dl>
      {QUESTIONS.map((each) => (
        <div key={each} className="paper-question">
          <h3>{sheet.questions[each]}</h3>
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
        <h3>{sheet.scale}</h3>
        <ul className="paper-scale">
          {sheet.scaleSteps.map((words, step) => (
            <li key={words} data-marked={feedback.clear === step || undefined}>
              <span className="paper-box">{feedback.clear === step ? '✕' : ''}</span> {stepInWords(step)}
            </li>
          ))}
        </ul>
      </div>
      <p className="paper-foot">{sheet.foot}</p>
    </div>
  );
}
