import type { Answers } from '#src/domain/model/answer.ts';
import { keptAnswerInWords } from '#src/i18n/answer-in-words.ts';
import { useWords } from '#src/i18n/words.ts';

/** Answers to questions that are no longer asked: nobody's words go out of sight because a question did. */
export function EarlierAnswers({ answers }: { answers: Answers }) {
  const words = useWords();
  const { questionById, wizard } = words;

  const kept = Object.entries(answers).flatMap(([id, answer]) => {
    const lines = questionById(id) ? [] : keptAnswerInWords(words, answer);
    return lines.length > 0 ? [{ id, asked: answer.asked, lines: [...new Set(lines)] }] : [];
  });
  if (kept.length === 0) return null;
  return (
    <section className="card check-step" aria-labelledby="check-earlier">
      <h2 id="check-earlier">{wizard.check.earlier}</h2>
      <p className="muted">{wizard.check.earlierNote}</p>
      <dl>
        {kept.map(({ id, asked, lines }) => (
          <div key={id} className="check-row">
            <dt dir="auto">{asked}</dt>
            <dd>
              {lines.map((line) => (
                <p key={line} dir="auto">
                  {line}
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
