import { RadioCards } from '#src/ui/radio-cards.tsx';
import type { FieldProps } from './field-props.ts';

/** One of the options. */
export function ChoiceField({
  questionId,
  input,
  value,
  onChange,
  describedBy,
  problems,
}: FieldProps<'choice'>) {
  return (
    <RadioCards
      name={questionId}
      options={input.options.map(({ id, label }) => ({ value: id, label }))}
      value={value.value}
      onChange={(id) => onChange({ kind: 'choice', value: id })}
      describedBy={describedBy}
      invalid={problems.length > 0}
    />
  );
}
