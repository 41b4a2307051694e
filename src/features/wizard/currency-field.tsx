import { useId, useMemo, useState } from 'react';
import { LIMITS } from '#src/domain/model/limits.ts';
import { namedCurrency, otherCurrencies } from '#src/i18n/currencies.ts';
import { useWords } from '#src/i18n/words.ts';
import { LineBox } from '#src/ui/line-box.tsx';

/** No code of a currency is written so. */
const TYPED = 'typed';

/** Any currency: those that are asked for most first, then all that the browser knows, else as the person writes it. */
export function CurrencyField({
  value,
  first,
  onChange,
}: {
  value: string;
  first: readonly string[];
  onChange: (currency: string) => void;
}) {
  const { language, wizard } = useWords();
  const id = useId();
  const { common, others } = useMemo(
    () => ({
      common: first.map((code) => namedCurrency(language, code)),
      others: otherCurrencies(language, first),
    }),
    [first, language],
  );
  const isListed = value === '' || [...common, ...others].some(({ code }) => code === value);
  const [wantsTyped, setWantsTyped] = useState(false);
  const isTyped = wantsTyped || !isListed;
  return (
    <>
      <div className="line-box">
        <label htmlFor={id}>{wizard.amounts.currency}</label>
        <select
          id={id}
          value={isTyped ? TYPED : value}
          onChange={({ target }) => {
            setWantsTyped(target.value === TYPED);
            onChange(target.value === TYPED ? '' : target.value);
          }}
        >
          <option value="">{wizard.amounts.noPeriod}</option>
          {common.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
          <option value={TYPED}>{wizard.amounts.ownCurrency}</option>
          {others.length > 0 ? (
            <optgroup label={wizard.amounts.otherCurrencies}>
              {others.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </optgroup>
          ) : null}
        </select>
      </div>
      {isTyped ? (
        <LineBox label={wizard.amounts.typedCurrency} value={value} onChange={onChange} max={LIMITS.own} />
      ) : null}
    </>
  );
}
