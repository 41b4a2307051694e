import type { ReactNode } from 'react';
import { FACTORS } from '#src/domain/model/factor.ts';
import { areSharesGiven } from '#src/domain/synthesis/shares.ts';
import type { Synthesis } from '#src/domain/synthesis/types.ts';
import { radarShape, spoke } from '#src/files/paper/radar-geometry.ts';
import { useWords } from '#src/i18n/words.ts';
import { StrandIcon } from '#src/ui/strand-icon.tsx';

/** The five factors as a small radar and, always, as a table. What nobody has said of them stands in neither. */
export function FactorsSection({
  synthesis,
  children,
}: {
  synthesis: Synthesis;
  /** What can be done about the dials. */
  children?: ReactNode;
}) {
  const { common, results, shareInWords } = useWords();

  const rows = FACTORS.map((factor) => ({
    factor,
    share: synthesis.shares[factor],
    answers: synthesis.evidence.filter(({ strand, signal }) => strand === factor && signal !== 'weights')
      .length,
  }));
  const isGiven = areSharesGiven(synthesis.evidence);
  return (
    <section className="result-factors" aria-labelledby="factors">
      <h2 id="factors">{results.factors}</h2>
      <p className="muted">{isGiven ? results.factorsIntro : results.factorsNotSaid}</p>
      <div className={isGiven ? 'factors-pair' : undefined}>
        {isGiven ? <Radar shares={rows.map(({ share }) => share)} /> : null}
        <table>
          <thead>
            <tr>
              <th scope="col">{results.factor}</th>
              {isGiven ? <th scope="col">{results.share}</th> : null}
              <th scope="col">{results.answers}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ factor, share, answers }) => (
              <tr key={factor} data-strand={factor}>
                <th scope="row">
                  <StrandIcon strand={factor} size={18} /> {common.factors[factor]}
                </th>
                {isGiven ? (
                  <td>
                    <span className="share-bar" aria-hidden="true">
                      <span className="share-fill" style={{ inlineSize: `${share * 100}%` }} />
                    </span>
                    {shareInWords(share)}
                  </td>
                ) : null}
                <td>{answers}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {children}
    </section>
  );
}

const RADIUS = 100;
const RINGS = [1, 2 / 3, 1 / 3];

function Radar({ shares }: { shares: readonly number[] }) {
  const { common, results, shareInWords } = useWords();

  const label = results.radar(
    FACTORS.map((factor, at) => `${common.factors[factor]}, ${shareInWords(shares[at] ?? 0)}`).join('; '),
  );
  const ring = (scale: number) =>
    FACTORS.map((_, at) => {
      const [x, y] = spoke(at, FACTORS.length);
      return `${x * RADIUS * scale},${y * RADIUS * scale}`;
    }).join(' ');
  const shape = radarShape(shares)
    .map(([x, y]) => `${x * RADIUS},${y * RADIUS}`)
    .join(' ');
  return (
    <svg className="radar" viewBox="-172 -130 380 255" role="img" aria-label={label}>
      {RINGS.map((scale) => (
        <polygon key={scale} className="radar-ring" points={ring(scale)} />
      ))}
      <polygon className="radar-shape" points={shape} />
      {FACTORS.map((factor, at) => {
        const [x, y] = spoke(at, FACTORS.length);
        const anchor = x > 0.3 ? 'start' : x < -0.3 ? 'end' : 'middle';
        return (
          <g key={factor} data-strand={factor}>
            <circle className="radar-dot" cx={x * RADIUS} cy={y * RADIUS} r="4" />
            <text x={x * (RADIUS + 10)} y={y * (RADIUS + 16) + 4} textAnchor={anchor}>
              {results.factorShort[factor]}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
