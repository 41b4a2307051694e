import { useId } from 'react';
import { PACES } from '#src/domain/rehearsal/pace.ts';
import { rehearsal } from '#src/i18n/en/rehearsal.ts';
import { Segmented } from '#src/ui/segmented.tsx';

const SIZES = ['normal', 'large', 'largest'] as const;
export type TextSize = (typeof SIZES)[number];

/** How large the text is, how fast the marker moves, and whether keys do anything. */
export function PaceSettings({
  size,
  onSize,
  wordsPerMinute,
  onPace,
  hasKeys,
  onKeys,
}: {
  size: TextSize;
  onSize: (size: TextSize) => void;
  wordsPerMinute: number;
  onPace: (wordsPerMinute: number) => void;
  hasKeys: boolean;
  onKeys: (hasKeys: boolean) => void;
}) {
  const paceId = useId();
  return (
    <>
      <Segmented
        name="text-size"
        legend={rehearsal.size}
        options={SIZES.map((each) => ({ value: each, label: rehearsal.sizes[each] }))}
        value={size}
        onChange={(value) => {
          const next = SIZES.find((each) => each === value);
          if (next) onSize(next);
        }}
      />
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
    </>
  );
}
