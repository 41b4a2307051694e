import { LIMITS } from '#src/domain/model/limits.ts';
import { useWords } from '#src/i18n/words.ts';
import { Segmented } from '#src/ui/segmented.tsx';
import { TextBox } from '#src/ui/text-box.tsx';
import { AnswerReading } from './answer-reading.tsx';
import type { FieldProps } from './field-props.ts';

/**
 * One of several sentences to finish: the stem that is chosen decides what form the words have. What stands under another
 * stem is kept, and comes back with it.
 */
export function StemsField({
  questionId,
  input,
  value,
  onChange,
  problems,
  describedBy,
}: FieldProps<'stems'>) {
  const { wizard } = useWords();
  const [first] = input.stems;
  const stem = input.stems.find(({ id }) => id === value.stem) ?? first;
  if (!stem) return null;
  const write = (partId: string, text: string) =>
    onChange({ ...value, stem: stem.id, parts: { ...value.parts, [`${stem.id}-${partId}`]: text } });
  return (
    <div className="starters">
      {input.stems.length > 1 ? (
        <Segmented
          name={`${questionId}-stem`}
          legend={wizard.stems.choose}
          options={input.stems.map(({ id, tab }) => ({ value: id, label: tab }))}
          value={stem.id}
          onChange={(id) => onChange({ ...value, stem: id })}
          describedBy={describedBy}
        />
      ) : null}
      {stem.parts.map((part, index) => (
        <div key={`${stem.id}-${part.id}`}>
          <TextBox
            label={part.before}
            value={value.parts[`${stem.id}-${part.id}`] ?? ''}
            onChange={(text) => write(part.id, text)}
            lines={part.lines}
            words={15}
            max={LIMITS.text}
            placeholder={part.placeholder}
            invalid={index === 0 && problems.length > 0}
            describedBy={describedBy}
          />
          <AnswerReading
            questionId={questionId}
            partId={`${stem.id}-${part.id}`}
            typed={value.parts[`${stem.id}-${part.id}`] ?? ''}
          />
        </div>
      ))}
    </div>
  );
}
