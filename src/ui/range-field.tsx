import { useId, useState } from 'react';
import { withPlainDigits } from '#src/domain/text/plain-digits.ts';
import { wordsOfStop } from '#src/i18n/scale-in-words.ts';
import { useWords } from '#src/i18n/words.ts';
import './styles/forms.css';

export type RangeFieldProps = {
  label: string;
  min: number;
  max: number;
  /** Null until the person has set it: a marker in the middle is not an answer. */
  value: number | null;
  start: number;
  /** A name for each stop, or for both ends only. */
  words: readonly string[];
  onChange: (value: number) => void;
  /** A box to type the number in, for long scales. */
  withNumber?: boolean;
  describedBy?: string | undefined;
};

/** A scale to move along, with its present stop in words. */
export function RangeField({
  label,
  min,
  max,
  value,
  start,
  words,
  onChange,
  withNumber = false,
  describedBy,
}: RangeFieldProps) {
  const texts = useWords();
  const { wizard } = texts;

  const id = useId();
  /** What stands in the box for the number while somebody types there, which may be no number yet. */
  const [typed, setTyped] = useState<string | null>(null);
  const shown = value ?? start;
  const inWords = value === null ? wizard.scales.unset : wordsOfStop(texts, value, { min, max, words });
  const set = (next: number) => {
    if (Number.isInteger(next) && next >= min && next <= max) onChange(next);
  };

  return (
    <div className="range-field" data-unset={value === null || undefined}>
      <label htmlFor={id}>{label}</label>
      <div className="range-row">
        <input
          id={id}
          type="range"
          min={min}
          max={max}
          step={1}
          value={shown}
          aria-valuetext={inWords}
          aria-describedby={describedBy}
          onChange={(event) => set(event.target.valueAsNumber)}
          // Pressing it where it stands is an answer too, though the browser reports no change.
          onClick={() => value === null && set(shown)}
          onKeyDown={(event) => {
            if (value === null && (event.key === 'Enter' || event.key === ' ')) {
              event.preventDefault();
              set(shown);
            }
          }}
        />
        {withNumber ? (
          <input
            // Not of the type "number", which takes the digits of few scripts.
            type="text"
            inputMode="numeric"
            autoComplete="off"
            className="range-number"
            value={typed ?? value ?? ''}
            aria-label={wizard.scales.number(label)}
            onChange={(event) => {
              setTyped(event.target.value);
              set(Number(withPlainDigits(event.target.value.normalize('NFKC')).trim() || Number.NaN));
            }}
            onBlur={() => setTyped(null)}
          />
        ) : null}
      </div>
      <div className="range-ends" aria-hidden="true">
        <span>{words[0]}</span>
        <span>{words.at(-1)}</span>
      </div>
      <output htmlFor={id} className="range-words">
        {inWords}
      </output>
    </div>
  );
}
