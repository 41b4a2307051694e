import { Link } from 'wouter';
import { questionById, questionnaire } from '#src/content/en/index.ts';
import { addresses } from '#src/domain/addresses.ts';
import { results } from '#src/i18n/en/results.ts';

/** The one easy question that the answers would gain most from; nothing when none is missing. */
export function NextQuestion({
  questionId,
  reflectionId,
}: {
  questionId: string | null;
  reflectionId: string;
}) {
  const next = questionId ? questionById(questionId) : undefined;
  const step = questionnaire.find(({ questions }) => questions.some(({ id }) => id === next?.id));
  if (!next || !step) return null;
  return (
    <section className="card" aria-labelledby="next">
      <h2 id="next">{results.thin.next}</h2>
      <p className="thin-question">{next.stem}</p>
      <Link
        className="btn"
        href={addresses.question(reflectionId, step.id, next.id)}
        state={{ from: addresses.result(reflectionId) }}
      >
        {results.thin.answer}
      </Link>
    </section>
  );
}
