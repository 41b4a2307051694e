import { useId } from 'react';
import { LIMITS } from '#src/domain/model/limits.ts';
import { useWords } from '#src/i18n/words.ts';
import { LineBox } from '#src/ui/line-box.tsx';
import type { FieldProps } from './field-props.ts';

/** Two amounts, both optional, as the person writes them; numbers are asked for only on Continue. */
export function AmountsField({ input, value, onChange, problems, describedBy }: FieldProps<'amounts'>) {
  const { wizard } = useWords();

  const id = useId();
  const isWrong = (field: 'low' | 'high') =>
    problems.some((problem) => 'field' in problem && problem.field === field);
  return (
    <div className="amounts">
      <LineBox
        label={input.lowLabel}
        value={value.low}
        onChange={(low) => onChange({ ...value, low })}
        max={LIMITS.own}
        inputMode="decimal"
        invalid={isWrong('low')}
        describedBy={describedBy}
      />
      <LineBox
        label={input.highLabel}
        value={value.high}
        onChange={(high) => onChange({ ...value, high })}
        max={LIMITS.own}
        inputMode="decimal"
        invalid={isWrong('high')}
        describedBy={describedBy}
      />
      <div className="line-box">
        <label htmlFor={`${id}-currency`}>{wizard.amounts.currency}</label>
        <select
          id={`${id}-currency`}
          value={value.currency}
          onChange={(event) => onChange({ ...value, currency: event.target.value })}
        >
          <option value="">{wizard.amounts.noCurrency}</option>
          {input.currencies.map((currency) => (
            <option key={currency}>{currency}</option>
          ))}
        </select>
      </div>
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
    </div>
  );
}
