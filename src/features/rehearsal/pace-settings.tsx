import { useId } from 'react';
import { PACES } from '#src/domain/rehearsal/pace.ts';
import { useWords } from '#src/i18n/words.ts';

/** How fast the marker moves, and whether keys do anything. */
export function PaceSettings({
  wordsPerMinute,
  onPace,
  hasKeys,
  onKeys,
}: {
  wordsPerMinute: number;
  onPace: (wordsPerMinute: number) => void;
  hasKeys: boolean;
  onKeys: (hasKeys: boolean) => void;
}) {
  const { rehearsal } = useWords();

  const paceId = useId();
  return (
    <details className="pace-settings">
      <summary>{rehearsal.settings}</summary>
      <div className="range-field">
        <label htmlFor={paceId}>{rehearsal.pace}</label>
        <input
          id={paceId}
          type="range"
          min={PACES.least}
          max={PACES.most}
          step={PACES.step}
          value={wordsPerMinute}
          aria-valuetext={rehearsal.paceOf(wordsPerMinute)}
          onChange={(event) => onPace(event.target.valueAsNumber)}
        />
        <output htmlFor={paceId}>{rehearsal.paceOf(wordsPerMinute)}</output>
      </div>
      <label className="keys-line">
        <input type="checkbox" checked={hasKeys} onChange={(event) => onKeys(event.target.checked)} />
        <span>{rehearsal.keys}</span>
      </label>
    </details>
  );
}
