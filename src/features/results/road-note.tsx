import type { RoadId } from '#src/domain/model/reflection.ts';
import type { ChosenStatement } from '#src/domain/synthesis/chosen-road.ts';
import { useWords } from '#src/i18n/words.ts';

/** Which road the text above is, where it is not the plain statement, with the way to the others and back. */
export function RoadNote({ chosen, onBack }: { chosen: ChosenStatement; onBack: (() => void) | undefined }) {
  const { results } = useWords();

  const { road, mixed, missing } = chosen;
  const isPlain = road === 'statement' && mixed.length === 0;
  if (isPlain && missing.length === 0) return null;
  const name = (id: RoadId) => results.road[id];
  return (
    <div className="road-note">
      {isPlain ? null : (
        <p>
          <strong>{results.roadLine(name(road), mixed.map(name))}</strong>
        </p>
      )}
      {missing.length > 0 ? <p>{results.roadMissing(missing.map(name))}</p> : null}
      {road === 'statement' ? null : <p className="muted small">{results.roadScope}</p>}
      <div className="traced-actions">
        <button type="button" className="link" onClick={() => document.getElementById('roads')?.focus()}>
          {results.toRoads}
        </button>
        {onBack ? (
          <button type="button" className="link" onClick={onBack}>
            {results.backToStatement}
          </button>
        ) : null}
      </div>
    </div>
  );
}
