import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { isAnswered } from '#src/domain/model/is-answered.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary } from '#src/state/stores.ts';

/** The one easy question that the answers would gain most from; nothing when none is missing. */
export function NextQuestion({
  questionId,
  reflectionId,
}: {
  questionId: string | null;
  reflectionId: string;
}) {
  const { questionById, questionnaire, results } = useWords();
  const isAnsweredNow = useLibrary(({ library: { reflections } }) =>
    isAnswered(questionId ? reflections[reflectionId]?.answers[questionId] : undefined),
  );

  const next = questionId ? questionById(questionId) : undefined;
  const step = questionnaire.find(({ questions }) => questions.some(({ id }) => id === next?.id));
  if (!next || !step) return null;
  return (
    <section className="card" aria-labelledby="next">
      <h2 id="next">{isAnsweredNow ? results.thin.again : results.thin.next}</h2>
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
