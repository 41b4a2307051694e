import { useWords } from '#src/i18n/words.ts';

/** Two answers that say little, each beside one that says something, and why. */
export function BeforeExamples() {
  const { interview } = useWords();

  return (
    <details className="say-more say-examples">
      <summary>{interview.help}</summary>
      {interview.examples.map(({ before, after, why }) => (
        <dl key={before}>
          <dt>{interview.before}</dt>
          <dd className="muted">{before}</dd>
          <dt>{interview.after}</dt>
          <dd className="say-words">{after}</dd>
          <dt>{interview.why}</dt>
          <dd>{why}</dd>
        </dl>
      ))}
    </details>
  );
}
