import { Suspense, useId } from 'react';
import { LIMITS } from '#src/domain/model/limits.ts';
import { useWords } from '#src/i18n/words.ts';
import { atHand } from '#src/ui/at-hand.tsx';
import { LineBox } from '#src/ui/line-box.tsx';
import type { FieldProps } from './field-props.ts';

/** No first question asks for money. */
export const CurrencyField = atHand(async () => (await import('./currency-field.tsx')).CurrencyField);

/** Numbers by name, all optional, as the person writes them; money has one currency and one period for all. */
export function FiguresField({ input, value, onChange, problems, describedBy }: FieldProps<'figures'>) {
  const { wizard } = useWords();
  const id = useId();
  const isWrong = (field: string) =>
    problems.some((problem) => 'field' in problem && problem.field === field);
  return (
    <div className="amounts">
      {input.fields.map((field) => (
        <LineBox
          key={field.id}
          label={field.label}
          value={value.figures[field.id] ?? ''}
          onChange={(text) => onChange({ ...value, figures: { ...value.figures, [field.id]: text } })}
          max={LIMITS.own}
          inputMode="decimal"
          example={field.placeholder}
          invalid={isWrong(field.id)}
          describedBy={describedBy}
        />
      ))}
      {input.currencies.length > 0 ? (
        <Suspense fallback={null}>
          <CurrencyField
            value={value.currency}
            first={input.currencies}
            onChange={(currency) => onChange({ ...value, currency })}
          />
        </Suspense>
      ) : null}
      {input.periods.length > 0 ? (
        <div className="line-box">
          <label htmlFor={`${id}-period`}>{wizard.amounts.period}</label>
          <select
            id={`${id}-period`}
            value={value.period ?? ''}
            onChange={(event) => onChange({ ...value, period: event.target.value || null })}
          >
            <option value="">{wizard.amounts.noPeriod}</option>
            {input.periods.map((period) => (
              <option key={period.id} value={period.id}>
                {period.label}
              </option>
            ))}
          </select>
        </div>
      ) : null}
    </div>
  );
}
