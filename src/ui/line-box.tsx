import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef, useState } from 'react';
import { useWords } from '#src/i18n/words.ts';
import { useLongTextGuard } from './long-text-guard.ts';
import './styles/forms.css';

export type LineBoxProps = {
  label: string;
  /** Says the name to screen readers only, where what is around shows it already. */
  hideLabel?: boolean;
  value: string;
  onChange: (value: string) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  onBlur?: () => void;
  max: number;
  /** Shown in the empty field, as an example of what may stand there. */
  example?: string | undefined;
  inputMode?: 'text' | 'decimal';
  invalid?: boolean;
  describedBy?: string | undefined;
  autoComplete?: string;
  ref?: Ref<HTMLInputElement>;
};

/** One line of text with its label. Too long an insertion is refused whole, as in the large box. */
export function LineBox({
  label,
  hideLabel = false,
  value,
  onChange,
  onKeyDown,
  onBlur,
  max,
  example,
  inputMode = 'text',
  invalid = false,
  describedBy,
  autoComplete = 'off',
  ref,
}: LineBoxProps) {
  const { numberInWords, wizard } = useWords();

  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState(false);
  useLongTextGuard(field, max, () => setRefused(true));
  useImperativeHandle(ref, () => field.current as HTMLInputElement, []);

  const change = (next: string) => {
    const tooLong = next.length > max && next.length > value.length;
    setRefused(tooLong);
    if (!tooLong) onChange(next);
  };

  return (
    <div className="line-box">
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        type="text"
        dir="auto"
        value={value}
        placeholder={example && wizard.example(example)}
        inputMode={inputMode}
        autoComplete={autoComplete}
        aria-invalid={invalid || refused || undefined}
        aria-describedby={
          [describedBy, refused ? `${id}-refused` : ''].filter(Boolean).join(' ') || undefined
        }
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      <p role="alert" id={`${id}-refused`} className="field-error" hidden={!refused}>
        {refused ? wizard.text.refused(numberInWords(max)) : null}
      </p>
    </div>
  );
}
