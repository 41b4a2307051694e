import { BEARINGS, scalesGiving, standingDials } from '#src/domain/history/dials.ts';
import { FACTORS } from '#src/domain/model/factor.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { dialInWords } from '#src/i18n/dial-in-words.ts';
import { useWords } from '#src/i18n/words.ts';
import { StrandIcon } from '#src/ui/strand-icon.tsx';

type Props = { names: readonly [string, string]; before: Reflection; after: Reflection };

/** Where the sliders stood in two sessions: a table, and beside each row a small figure that says the same. */
export function DialsBetween({ names, before, after }: Props) {
  const words = useWords();
  const { common, history, records, questionnaire } = words;
  const { compare } = records;
  const [old, now] = [standingDials(before, questionnaire), standingDials(after, questionnaire)];
  const most = (dial: string) =>
    scalesGiving(questionnaire, 'weights')?.input.scales.find(({ id }) => id === dial)?.max ?? 10;
  const rows = [
    ...FACTORS.map((dial) => ({
      dial,
      name: common.factors[dial],
      earlier: old.said[dial],
      later: now.said[dial],
      max: most(dial),
    })),
    ...BEARINGS.map((dial) => ({
      dial,
      name: history.compare.bearings[dial],
      earlier: old.bearings[dial],
      later: now.bearings[dial],
      max: 10,
    })),
  ];
  return (
    <div>
      <h3>{compare.dials}</h3>
      <p className="small muted">{compare.key}</p>
      <table className="dials-between">
        <thead>
          <tr>
            <th scope="col">{history.compare.dial}</th>
            {names.map((name, at) => (
              <th key={at === 0 ? 'earlier' : 'later'} scope="col">
                {name}
              </th>
            ))}
            <td aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ dial, name, earlier, later, max }) => {
            const factor = FACTORS.find((each) => each === dial);
            return (
              <tr key={dial} data-strand={factor}>
                <th scope="row">
                  {factor && <StrandIcon strand={factor} size={18} />} {name}
                </th>
                <td>{dialInWords(words, dial, earlier)}</td>
                <td className={earlier === later ? undefined : 'is-moved'}>
                  {dialInWords(words, dial, later)}
                </td>
                <td aria-hidden="true" className="between-figure">
                  <Track earlier={earlier} later={later} max={max} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

type TrackProps = { earlier: number | null; later: number | null; max: number };

/** A line from 0 to `max` with a ring where it stood and a dot where it stands. */
function Track({ earlier, later, max }: TrackProps) {
  const x = (value: number) => 6 + (88 * value) / max;
  return (
    <svg viewBox="0 0 100 16" width="100" height="16" role="presentation">
      <line x1="6" x2="94" y1="8" y2="8" className="track-line" />
      {earlier !== null && later !== null && (
        <line x1={x(earlier)} x2={x(later)} y1="8" y2="8" className="track-way" />
      )}
      {earlier !== null && <circle cx={x(earlier)} cy="8" r="4.5" className="track-then" />}
      {later !== null && <circle cx={x(later)} cy="8" r="4" className="track-later" />}
    </svg>
  );
}
