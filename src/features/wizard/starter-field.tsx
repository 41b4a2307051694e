import { LIMITS } from '#src/domain/model/limits.ts';
import type { StarterPart } from '#src/domain/model/question.ts';
import { useWords } from '#src/i18n/words.ts';
import { TextBox } from '#src/ui/text-box.tsx';
import { AnswerReading } from './answer-reading.tsx';
import type { TypedFieldProps } from './field-props.ts';

/** One or two sentences to finish, each with what we would make of it. */
export function StarterField({
  questionId,
  input,
  value,
  valueNow,
  onChange,
  onType,
  problems,
  describedBy,
}: TypedFieldProps<'starter'>) {
  const having = (partId: string, text: string) => ({
    kind: 'starter' as const,
    parts: { ...valueNow().parts, [partId]: text },
  });
  return (
    <div className="starters">
      {input.parts.map((part, index) => (
        <div key={part.id}>
          <TextBox
            label={part.stem}
            value={value.parts[part.id] ?? ''}
            onChange={(text) => onType(having(part.id, text))}
            lines={part.lines}
            words={part.words}
            max={LIMITS.text}
            example={part.placeholder}
            invalid={index === 0 && problems.length > 0}
            describedBy={describedBy}
          />
          <Beginnings
            part={part}
            chosen={value.parts[part.id] ?? ''}
            onChoose={(text) => onChange(having(part.id, text))}
          />
          <AnswerReading questionId={questionId} partId={part.id} typed={value.parts[part.id] ?? ''} />
        </div>
      ))}
    </div>
  );
}

/** Ways to begin, for someone who is stuck. One writes its words into the field, where they may be changed. */
function Beginnings({
  part,
  chosen,
  onChoose,
}: {
  part: StarterPart;
  chosen: string;
  onChoose: (text: string) => void;
}) {
  const { wizard } = useWords();

  if (!part.options) return null;
  return (
    <details className="beginnings">
      <summary>{wizard.starter.begin}</summary>
      <fieldset className="chips">
        <legend className="visually-hidden">{wizard.starter.group(part.stem)}</legend>
        {part.options.map(({ id, label, forms }) => {
          const [words = label] = Object.values(forms ?? {});
          return (
            <button
              key={id}
              type="button"
              className="chip"
              aria-pressed={chosen.trim() === words}
              onClick={() => onChoose(words)}
            >
              {label}
            </button>
          );
        })}
      </fieldset>
    </details>
  );
}
