import { useId } from 'react';
import './styles/forms.css';

/** A day as three fields hold it, whatever was typed. */
export type TypedDate = { day: string; month: string; year: string };

export type DateFieldWords = { hint: string; day: string; month: string; year: string };

/**
 * A day in three fields, which keep whatever is typed: a browser's own date field empties itself at 31 February, and
 * then nobody can say what is wrong. The parts are not checked here.
 */
export function DateField({
  legend,
  words,
  value,
  onChange,
  problem,
}: {
  legend: string;
  words: DateFieldWords;
  value: TypedDate;
  onChange: (value: TypedDate) => void;
  /** What is wrong and what to do; null when nothing is. */
  problem: string | null;
}) {
  const id = useId();
  const fields = [
    { part: 'day', most: 2 },
    { part: 'month', most: 2 },
    { part: 'year', most: 4 },
  ] as const;
  return (
    <fieldset className="date-field" aria-describedby={`${id}-hint`}>
      <legend>{legend}</legend>
      <p id={`${id}-hint`} className="field-note">
        {words.hint}
      </p>
      <div className="date-parts">
        {fields.map(({ part, most }) => (
          <div key={part} className="line-box" data-part={part}>
            <label htmlFor={`${id}-${part}`}>{words[part]}</label>
            <input
              id={`${id}-${part}`}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              value={value[part]}
              // Room for what is pasted, so that a wrong year can be seen and said to be wrong.
              maxLength={most + 8}
              aria-invalid={problem !== null || undefined}
              aria-describedby={problem === null ? undefined : `${id}-problem`}
              onChange={(event) => onChange({ ...value, [part]: event.target.value })}
            />
          </div>
        ))}
      </div>
      <p role="alert" id={`${id}-problem`} className="field-error" hidden={problem === null}>
        {problem}
      </p>
    </fieldset>
  );
}
