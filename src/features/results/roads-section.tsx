import type { RoadId } from '#src/domain/model/reflection.ts';
import type { ChosenStatement } from '#src/domain/synthesis/chosen-road.ts';
import type { Segment, Synthesis } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { useWords } from '#src/i18n/words.ts';
import { Tick } from '#src/ui/icons.tsx';
import { TracedText } from '#src/ui/traced-text.tsx';
import type { Trace } from './traced.ts';

/** What a person may do with a road; absent where nothing may change. */
export type OnRoad = { follow: (road: RoadId) => void; mix: (road: RoadId) => void };

/**
 * Other directions that the same answers would carry, side by side. One may be followed for now, and the first
 * sentence of others mixed in; while another is followed, the statement stands among them as the way back.
 */
export function RoadsSection({
  synthesis: { statement, alternatives },
  chosen,
  trace,
  readOnly,
  onRoad,
}: {
  synthesis: Pick<Synthesis, 'statement' | 'alternatives'>;
  chosen: ChosenStatement;
  trace: Trace;
  readOnly: boolean;
  onRoad: OnRoad | undefined;
}) {
  const { results } = useWords();

  if (alternatives.length === 0 || !statement) return null;
  const own =
    chosen.road === 'statement' ? [] : [{ id: 'statement' as const, statement, tryOut: [] as Segment[] }];
  return (
    <section aria-labelledby="roads">
      <h2 id="roads" tabIndex={-1}>
        {results.roads(alternatives.length)}
      </h2>
      <p className="muted">
        {results.roadsIntro(alternatives.length)} {onRoad ? results.roadsHow : null}
      </p>
      <ul className="roads">
        {[...own, ...alternatives].map(({ id, statement: text, tryOut }) => (
          <li key={id} className="card road" data-followed={id === chosen.road || undefined}>
            <h3>{results.road[id]}</h3>
            <TracedText pieces={trace(text)} className="road-statement" readOnly={readOnly} hasHint={false} />
            {tryOut.length > 0 ? <p className="road-try">{textOf(tryOut)}</p> : null}
            {onRoad ? <RoadButtons road={id} chosen={chosen} onRoad={onRoad} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Two switches, each its own way back: a button that vanished when pressed would take the focus along. */
function RoadButtons({ road, chosen, onRoad }: { road: RoadId; chosen: ChosenStatement; onRoad: OnRoad }) {
  const { results } = useWords();

  const isFollowed = road === chosen.road;
  const isMixed = chosen.mixed.includes(road);
  const name = results.road[road];
  return (
    <div className="road-buttons">
      <button
        type="button"
        className="btn quiet switch"
        aria-pressed={isFollowed}
        aria-label={results.ofRoad(results.follow, name)}
        onClick={() => onRoad.follow(isFollowed ? 'statement' : road)}
      >
        {isFollowed ? <Tick /> : null} {results.follow}
      </button>
      {isFollowed ? null : (
        <button
          type="button"
          className="btn quiet switch"
          aria-pressed={isMixed}
          aria-label={results.ofRoad(results.mix, name)}
          onClick={() => onRoad.mix(road)}
        >
          {isMixed ? <Tick /> : null} {results.mix}
        </button>
      )}
    </div>
  );
}
