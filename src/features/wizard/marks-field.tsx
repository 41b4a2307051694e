import type { Answer } from '#src/domain/model/answer.ts';
import type { Question } from '#src/domain/model/question.ts';
import { givenValue } from '#src/domain/wizard/is-answered.ts';
import { wizard } from '#src/i18n/en/wizard.ts';
import { Segmented } from '#src/ui/segmented.tsx';
import type { FieldProps } from './field-props.ts';
import { labelOfPick } from './picks-field.tsx';

/** What can be marked: the picks or people given to another question, by id, as they are called on the screen. */
export function markables(
  of: Question | undefined,
  answer: Answer | undefined,
): { id: string; label: string }[] {
  if (of?.input.kind === 'picks') {
    const { options } = of.input;
    const picks = givenValue(answer, 'picks')?.picks ?? [];
    return picks.map((pick) => ({ id: pick.id, label: labelOfPick(pick, options) }));
  }
  if (of?.input.kind === 'people') {
    const { options } = of.input;
    const people = givenValue(answer, 'people')?.people ?? [];
    return people.map(({ id, relation, name }) => {
      const label = options.find((option) => option.id === relation)?.label ?? relation;
      return { id, label: name.trim() === '' ? label : wizard.check.person(label, name) };
    });
  }
  return [];
}

/** One of a few marks for each thing chosen before. */
export function MarksField({
  questionId,
  input,
  value,
  onChange,
  describedBy,
  things,
}: FieldProps<'marks'> & { things: readonly { id: string; label: string }[] }) {
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
        />
      ))}
    </div>
  );
}
