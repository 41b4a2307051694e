import { useCallback, useMemo, useRef } from 'react';
import { LIMITS } from '#src/domain/model/limits.ts';
import { useWords } from '#src/i18n/words.ts';
import { Segmented } from '#src/ui/segmented.tsx';
import { TextBox } from '#src/ui/text-box.tsx';
import { AnswerReading } from './answer-reading.tsx';
import type { TypedFieldProps } from './field-props.ts';

/**
 * One of several sentences to finish: the stem that is chosen decides what form the words have. What stands under another
 * stem is kept, and comes back with it.
 */
export function StemsField({
  questionId,
  input,
  value,
  valueNow,
  onChange,
  onType,
  problems,
  describedBy,
}: TypedFieldProps<'stems'>) {
  const { wizard } = useWords();
  const options = useMemo(() => input.stems.map(({ id, tab }) => ({ value: id, label: tab })), [input.stems]);
  // Read when a stem is chosen, so that a key renders none of the choices again.
  const latest = useRef(valueNow);
  latest.current = valueNow;
  const choose = useCallback((id: string) => onChange({ ...latest.current(), stem: id }), [onChange]);
  const [first] = input.stems;
  const stem = input.stems.find(({ id }) => id === value.stem) ?? first;
  if (!stem) return null;
  const textOf = (partId: string) => value.parts[`${stem.id}-${partId}`] ?? '';
  const write = (partId: string, text: string) => {
    const now = valueNow();
    onType({ ...now, stem: stem.id, parts: { ...now.parts, [`${stem.id}-${partId}`]: text } });
  };
  return (
    <div className="stems">
      {input.stems.length > 1 ? (
        <Segmented
          name={`${questionId}-stem`}
          legend={wizard.stems.choose}
          options={options}
          value={stem.id}
          onChange={choose}
          describedBy={describedBy}
        />
      ) : null}
      <div className="stem" data-short={stem.parts.length > 1 || undefined}>
        {stem.parts.map((part, index) => (
          <div key={`${stem.id}-${part.id}`} className="stem-part">
            <TextBox
              label={part.before}
              value={textOf(part.id)}
              onChange={(text) => write(part.id, text)}
              lines={part.lines}
              max={LIMITS.text}
              example={part.placeholder}
              invalid={index === 0 && problems.length > 0}
              describedBy={describedBy}
              after={index === stem.parts.length - 1 ? stem.after : ''}
            />
          </div>
        ))}
      </div>
      {stem.parts.map((part) => (
        <AnswerReading
          key={`${stem.id}-${part.id}`}
          questionId={questionId}
          partId={`${stem.id}-${part.id}`}
          typed={textOf(part.id)}
        />
      ))}
    </div>
  );
}
