import './styles/forms.css';

export type ChoiceOption = { value: string; label: string };

export type RadioCardsProps = {
  /** One name for the group, so that arrow keys move inside it. */
  name: string;
  options: readonly ChoiceOption[];
  value: string | null;
  onChange: (value: string) => void;
  describedBy?: string | undefined;
  invalid?: boolean;
};

/** One of several, each on a card of its own. Stands in a fieldset whose legend is the question. */
export function RadioCards({
  name,
  options,
  value,
  onChange,
  describedBy,
  invalid = false,
}: RadioCardsProps) {
  return (
    <div className="radio-cards">
      {options.map((option) => (
        <label key={option.value} className="radio-card">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
