import { useId } from 'react';
import { sharesOf } from '#src/i18n/scale-in-words.ts';
import { useWords, type Words } from '#src/i18n/words.ts';
import { StrandIcon, type StrandIconName } from './strand-icon.tsx';
import './styles/forms.css';

export type Dial = {
  id: string;
  label: string;
  icon: StrandIconName | null;
  min: number;
  max: number;
  value: number;
  words: readonly string[];
};

export type DialsProps = {
  dials: readonly Dial[];
  onChange: (id: string, value: number) => void;
  describedBy?: string | undefined;
};

/** Several dials that share one whole, each with its part in words; one bar below shows the whole. */
export function Dials({ dials, onChange, describedBy }: DialsProps) {
  const texts = useWords();
  const { shareInWords, wizard } = texts;

  const prefix = useId();
  const shares = sharesOf(dials);
  const isEqual = dials.every(({ value }) => value === dials[0]?.value);

  return (
    <div className="dials">
      {dials.map(({ id, label, icon, min, max, value, words }, index) => {
        const share = shareInWords(shares[index] ?? 0);
        return (
          <div key={id} className="dial" data-strand={icon ?? undefined}>
            <label htmlFor={`${prefix}-${id}`}>
              {icon ? <StrandIcon strand={icon} /> : null}
              {label}
            </label>
            <input
              id={`${prefix}-${id}`}
              type="range"
              min={min}
              max={max}
              step={1}
              value={value}
              aria-valuetext={valueInWords(texts, words[value - min] ?? String(value), share)}
              aria-describedby={describedBy}
              onChange={(event) => onChange(id, event.target.valueAsNumber)}
            />
            <span className="dial-share">{share}</span>
          </div>
        );
      })}
      <div className="dials-bar" aria-hidden="true">
        {dials.map(({ id, icon }, index) => (
          <span key={id} data-strand={icon ?? undefined} style={{ flexGrow: shares[index] ?? 0 }} />
        ))}
      </div>
      <p className="field-note">{isEqual ? wizard.dials.equal : '\u00a0'}</p>
    </div>
  );
}

/** The stop and the share it comes to; "not at all" is said once. */
function valueInWords(words: Words, stop: string, share: string): string {
  const { wizard } = words;

  return stop.toLowerCase() === share ? stop : wizard.dials.share(stop, share);
}
