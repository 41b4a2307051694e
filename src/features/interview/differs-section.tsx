import { differences } from '#src/domain/interview/differences.ts';
import type { SpokenGiven } from '#src/domain/interview/spoken-answer.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { useWords } from '#src/i18n/words.ts';

/** What the answer for this employer says that the one for anybody does not, and the other way round. */
export function DiffersSection({ given }: { given: SpokenGiven }) {
  const { interview } = useWords();

  const { added, left, resized, isMoved } = differences(given);
  const isSame = added.length === 0 && left.length === 0 && resized.length === 0 && !isMoved;
  return (
    <section aria-labelledby="say-differs" className="say-differs">
      <h2 id="say-differs">{interview.differs}</h2>
      <p className="muted small">{isSame ? interview.same : interview.sameCore}</p>
      <dl>
        {added.map(({ id, segments }) => (
          <div key={id}>
            <dt>{interview.added}</dt>
            <dd dir="auto">
              <ins>{textOf(segments)}</ins>
            </dd>
          </div>
        ))}
        {left.map(({ id, segments }) => (
          <div key={id}>
            <dt>{interview.left}</dt>
            <dd dir="auto">
              <del>{textOf(segments)}</del>
            </dd>
          </div>
        ))}
        {resized.map(({ id, segments }) => (
          <div key={id}>
            <dt>{interview.resized}</dt>
            <dd dir="auto">{textOf(segments)}</dd>
          </div>
        ))}
      </dl>
      {isMoved ? <p className="small">{interview.moved}</p> : null}
    </section>
  );
}
