import { useId, useState } from 'react';
import { LIMITS } from '#src/domain/model/limits.ts';
import { useWords } from '#src/i18n/words.ts';
import { Arrivals } from '#src/ui/arrivals.tsx';
import { LineBox } from '#src/ui/line-box.tsx';
import { AnswerReading } from './answer-reading.tsx';
import type { FieldProps } from './field-props.ts';

/** What the last line of a shortened menu gives; no verb is called so. */
const MORE = '+';

/**
 * One sentence with its verb as a menu, and whom or what it serves in the person's own words. A verb that is whole by
 * itself ("do good work") has no hole, unless there are words in it already.
 */
export function VerbField({ questionId, input, value, onChange, problems, describedBy }: FieldProps<'verb'>) {
  const { wizard } = useWords();
  const id = useId();
  const verb = input.options.find((option) => option.id === value.verb);
  const [isWhole, setWhole] = useState(false);
  const listed = input.options.filter(
    ({ id: each }, at) => isWhole || at < (input.first ?? Number.POSITIVE_INFINITY) || each === value.verb,
  );
  const others = input.options.length - listed.length;
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
            onChange={({ target }) =>
              target.value === MORE ? setWhole(true) : onChange({ ...value, verb: target.value || null })
            }
          >
            <option value="">{isWhole ? wizard.verb.chooseOfAll : wizard.verb.choose}</option>
            {listed.map((option) => (
              <option key={option.id} value={option.id}>
                {option.label}
              </option>
            ))}
            {others > 0 ? <option value={MORE}>{wizard.verb.more(others)}</option> : null}
          </select>
        </div>
        <Arrivals things={[{ id: String(isWhole), name: '' }]} come={() => wizard.verb.chooseOfAll} />
        {hasHole ? (
          <LineBox
            label={input.label}
            hideLabel
            grows
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
