import { useWords } from '#src/i18n/words.ts';
import { Arrivals } from '#src/ui/arrivals.tsx';
import { Segmented } from '#src/ui/segmented.tsx';
import type { FieldProps } from './field-props.ts';

/** One of a few marks for each thing chosen before. */
export function MarksField({
  questionId,
  input,
  value,
  onChange,
  describedBy,
  problems,
  things,
}: FieldProps<'marks'> & { things: readonly { id: string; label: string }[] }) {
  const { wizard } = useWords();

  if (things.length === 0) return <p className="field-note">{wizard.marks.nothing}</p>;
  return (
    <div className="marks">
      {things.map(({ id, label }) => (
        <Segmented
          key={id}
          name={`${questionId}-${id}`}
          legend={label}
          options={input.options.map((option) => ({ value: option.id, label: option.label }))}
          value={value.marks[id] ?? null}
          onChange={(mark) => onChange({ kind: 'marks', marks: { ...value.marks, [id]: mark } })}
          describedBy={describedBy}
          invalid={problems.length > 0}
        />
      ))}
      <Arrivals things={things.map(({ id, label }) => ({ id, name: label }))} come={wizard.arrived} />
    </div>
  );
}
