import type { Alternative } from '#src/domain/synthesis/types.ts';
import { results } from '#src/i18n/en/results.ts';
import { TracedText } from '#src/ui/traced-text.tsx';
import { type Trace, textOf } from './traced.ts';

/** Other directions that the same answers would carry, side by side. To look at; nothing is chosen here. */
export function RoadsSection({
  alternatives,
  trace,
  readOnly,
}: {
  alternatives: readonly Alternative[];
  trace: Trace;
  readOnly: boolean;
}) {
  if (alternatives.length === 0) return null;
  return (
    <section aria-labelledby="roads">
      <h2 id="roads">{results.roads(alternatives.length)}</h2>
      <p className="muted">{results.roadsIntro(alternatives.length)}</p>
      <ul className="roads">
        {alternatives.map(({ id, statement, tryOut }) => (
          <li key={id} className="card road">
            <h3>{results.road[id]}</h3>
            <TracedText
              pieces={trace(statement)}
              className="road-statement"
              readOnly={readOnly}
              hasHint={false}
            />
            <p className="road-try">{textOf(tryOut)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
