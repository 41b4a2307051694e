import {
  type ChangeEvent,
  type KeyboardEvent,
  type Ref,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { useWords } from '#src/i18n/words.ts';
import { useLongTextGuard } from './long-text-guard.ts';
import { useGrowing } from './use-growing.ts';
import './styles/forms.css';

type LineField = HTMLInputElement | HTMLTextAreaElement;

export type LineBoxProps = {
  label: string;
  /** Says the name to screen readers only, where what is around shows it already. */
  hideLabel?: boolean;
  value: string;
  onChange: (value: string) => void;
  onKeyDown?: (event: KeyboardEvent<LineField>) => void;
  onBlur?: () => void;
  max: number;
  /** Shown in the empty field, as an example of what may stand there. */
  example?: string | undefined;
  inputMode?: 'text' | 'decimal';
  invalid?: boolean;
  describedBy?: string | undefined;
  autoComplete?: string;
  /** Breaks over lines where it is long, and holds no line break all the same. */
  grows?: boolean;
  ref?: Ref<LineField>;
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
  grows = false,
  ref,
}: LineBoxProps) {
  const { numberInWords, wizard } = useWords();

  const id = useId();
  const field = useRef<LineField>(null);
  const [refused, setRefused] = useState(false);
  useLongTextGuard(field, max, () => setRefused(true));
  useImperativeHandle(ref, () => field.current as LineField, []);

  useGrowing(field, value);
  const change = (next: string) => {
    const tooLong = next.length > max && next.length > value.length;
    setRefused(tooLong);
    if (!tooLong) onChange(next);
  };

  const shared = {
    id,
    dir: 'auto',
    value,
    placeholder: example && wizard.example(example),
    inputMode,
    autoComplete,
    'aria-invalid': invalid || refused || undefined,
    'aria-describedby': [describedBy, refused ? `${id}-refused` : ''].filter(Boolean).join(' ') || undefined,
    onChange: ({ target }: ChangeEvent<LineField>) => change(inOneLine(target.value)),
    onKeyDown: (event: KeyboardEvent<LineField>) => {
      // It is one line, however many it takes.
      if (grows && event.key === 'Enter') event.preventDefault();
      onKeyDown?.(event);
    },
    onBlur,
  };
  return (
    <div className="line-box">
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {grows ? (
        <textarea {...shared} ref={field as Ref<HTMLTextAreaElement>} rows={1} />
      ) : (
        <input {...shared} ref={field as Ref<HTMLInputElement>} type="text" />
      )}
      <p role="alert" id={`${id}-refused`} className="field-error" hidden={!refused}>
        {refused ? wizard.text.refused(numberInWords(max)) : null}
      </p>
    </div>
  );
}

/** A paste may bring line breaks with it. */
const inOneLine = (text: string) => text.replace(/\s*[\r\n]\s*/g, ' ');
