import { useId } from 'react';
import { LIMITS } from '#src/domain/model/limits.ts';
import { useWords } from '#src/i18n/words.ts';
import { LineBox } from '#src/ui/line-box.tsx';
import { AnswerReading } from './answer-reading.tsx';
import type { FieldProps } from './field-props.ts';

/**
 * One sentence with its verb as a menu, and whom or what it serves in the person's own words. A verb that is whole by
 * itself ("do good work") has no hole, unless there are words in it already.
 */
export function VerbField({ questionId, input, value, onChange, problems, describedBy }: FieldProps<'verb'>) {
  const { wizard } = useWords();
  const id = useId();
  const verb = input.options.find((option) => option.id === value.verb);
  const [, after = ''] = verb?.forms?.base?.split('{who}') ?? [];
  const hasHole = verb?.object !== 'none' || value.who !== '';
  return (
    <div className="verb-field">
      <div className="verb-sentence">
        <div className="line-box">
          <label htmlFor={`${id}-verb`}>{input.stem}</label>
          <select
            id={`${id}-verb`}
            value={value.verb ?? ''}
            aria-describedby={describedBy}
            aria-invalid={(problems.length > 0 && !verb) || undefined}
            onChange={(event) => onChange({ ...value, verb: event.target.value || null })}
          >
            <option value="">{wizard.verb.choose}</option>
            {input.options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
        {hasHole ? (
          <LineBox
            label={input.label}
            hideLabel
            value={value.who}
            onChange={(who) => onChange({ ...value, who })}
            max={LIMITS.own}
            example={input.placeholder}
            invalid={problems.length > 0 && verb !== undefined}
            describedBy={[describedBy, after.trim() && `${id}-after`].filter(Boolean).join(' ') || undefined}
          />
        ) : null}
        {hasHole && after.trim() !== '' ? (
          <span id={`${id}-after`} className="verb-after">
            {after.trim()}
          </span>
        ) : null}
      </div>
      <AnswerReading questionId={questionId} partId="who" typed={value.who} />
    </div>
  );
}
