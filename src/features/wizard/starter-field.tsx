import { LIMITS } from '#src/domain/model/limits.ts';
import { TextBox } from '#src/ui/text-box.tsx';
import { AnswerReading } from './answer-reading.tsx';
import type { FieldProps } from './field-props.ts';

/** One or two sentences to finish, each with what we would make of it. */
export function StarterField({
  questionId,
  input,
  value,
  onChange,
  problems,
  describedBy,
}: FieldProps<'starter'>) {
  return (
    <div className="starters">
      {input.parts.map((part, index) => (
        <div key={part.id}>
          <TextBox
            label={part.stem}
            value={value.parts[part.id] ?? ''}
            onChange={(text) => onChange({ kind: 'starter', parts: { ...value.parts, [part.id]: text } })}
            lines={part.lines}
            words={part.words}
            max={LIMITS.text}
            placeholder={part.placeholder}
            invalid={index === 0 && problems.length > 0}
            describedBy={describedBy}
          />
          <AnswerReading questionId={questionId} partId={part.id} typed={value.parts[part.id] ?? ''} />
        </div>
      ))}
    </div>
  );
}
