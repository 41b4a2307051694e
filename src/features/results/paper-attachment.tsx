import { useId } from 'react';
import { useWords } from '#src/i18n/words.ts';

/** Whether the PDF carries a saved copy, and how. */
export type Carried = 'nothing' | 'locked' | 'plain';

type Props = { carried: Carried; onChange: (carried: Carried) => void };

/** Lets a saved copy travel in the PDF, and says what that means for whoever gets it. */
export function PaperAttachment({ carried, onChange }: Props) {
  const { results } = useWords();
  const { copyInside } = results.paper;
  const id = useId();
  const isOn = carried !== 'nothing';
  return (
    <div className="stack">
      <div>
        <label className="option-line">
          <input
            type="checkbox"
            checked={isOn}
            aria-describedby={`${id}-hint`}
            onChange={({ currentTarget }) => onChange(currentTarget.checked ? 'locked' : 'nothing')}
          />{' '}
          {copyInside.tick}
        </label>
        <p id={`${id}-hint`} className="muted small">
          {copyInside.hint}
        </p>
      </div>
      {isOn && (
        <fieldset>
          <legend>{copyInside.legend}</legend>
          <div className="stack">
            {(['locked', 'plain'] as const).map((way) => (
              <label key={way} className="option-line">
                <input
                  type="radio"
                  name={`${id}-way`}
                  checked={carried === way}
                  onChange={() => onChange(way)}
                />{' '}
                {copyInside[way]}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <div role="status">{carried === 'plain' && <p className="notice warn">{copyInside.warning}</p>}</div>
    </div>
  );
}
