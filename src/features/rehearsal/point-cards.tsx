import type { Evidence } from '#src/domain/synthesis/types.ts';
import { useWords } from '#src/i18n/words.ts';
import { StrandIcon } from '#src/ui/strand-icon.tsx';
import type { KeyPoint } from './key-point.ts';

/** The key points as cards to speak from, each with the part of the answers that it comes from. */
export function PointCards({
  points,
  evidence,
}: {
  points: readonly KeyPoint[];
  evidence: readonly Evidence[];
}) {
  const { common, rehearsal } = useWords();

  return (
    <>
      <p className="muted">{rehearsal.points(points.length)}</p>
      <ol className="point-cards">
        {points.map(({ text, sources }) => {
          const strand = evidence.find(({ id }) => sources.includes(id))?.strand;
          return (
            <li key={text} className="point-card" data-strand={strand}>
              <p className="point-text" dir="auto">
                {text}
              </p>
              {strand ? (
                <p className="point-from">
                  <StrandIcon strand={strand} size={16} /> {rehearsal.pointFrom(common.factors[strand])}
                </p>
              ) : null}
            </li>
          );
        })}
      </ol>
    </>
  );
}
