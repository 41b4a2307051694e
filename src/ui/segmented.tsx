import { memo } from 'react';
import type { ChoiceOption } from './radio-cards.tsx';
import './styles/forms.css';

export type SegmentedProps = {
  name: string;
  legend: string;
  /** `isOff`: cannot be chosen now; `describedBy` should say why. */
  options: readonly (ChoiceOption & { isOff?: boolean })[];
  value: string | null;
  onChange: (value: string) => void;
  describedBy?: string | undefined;
  invalid?: boolean;
};

/** One of a few, side by side, for marking one thing in a list of things. */
export const Segmented = memo(function Segmented({
  name,
  legend,
  options,
  value,
  onChange,
  describedBy,
  invalid = false,
}: SegmentedProps) {
  return (
    <fieldset className="segmented">
      <legend dir="auto">{legend}</legend>
      <div className="segments">
        {options.map((option) => (
          <label key={option.value} className="segment" data-off={option.isOff || undefined}>
            <input
              type="radio"
              className="covering"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.isOff}
              aria-describedby={describedBy}
              aria-invalid={invalid || undefined}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
});
