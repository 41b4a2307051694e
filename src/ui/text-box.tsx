import { type CSSProperties, useId, useLayoutEffect, useRef, useState } from 'react';
import { countWords } from '#src/domain/text/words.ts';
import { useWords, type Words } from '#src/i18n/words.ts';
import { useLongTextGuard } from './long-text-guard.ts';
import { useGrowing } from './use-growing.ts';
import './styles/forms.css';

/** From here on a note says that everything is kept, since the box looks full. */
const LONG = 5_000;

export type TextBoxProps = {
  /** Stands inside the border, as the beginning of the person's sentence. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  lines: number;
  /** Most UTF-16 units it holds. Longer insertions are refused whole. */
  max: number;
  /** A friendly number of words, never a limit. */
  words?: number;
  /** Shown in the empty box, as an example of what may stand there. */
  example?: string | undefined;
  invalid?: boolean;
  describedBy?: string | undefined;
  /** What stands after the words, to end the sentence. */
  after?: string;
};

/** A sentence to finish: its beginning is the label, and the box grows with the words. */
export function TextBox({
  label,
  value,
  onChange,
  onBlur,
  lines,
  max,
  words,
  example,
  invalid = false,
  describedBy,
  after = '',
}: TextBoxProps) {
  const texts = useWords();
  const { numberInWords, wizard } = texts;

  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [refused, setRefused] = useState(false);
  useLongTextGuard(field, max, () => setRefused(true));

  // What was typed is in the field already. React's own `value` would write it once more into the field's markup with each
  // key, and every ancestor would be styled anew; only what comes from elsewhere (an undo, a reset) is put in.
  const [first] = useState(value);
  /** What was typed since the value that was rendered last, that value first: it may be rendered later than it is shown. */
  const typed = useRef([value]);
  useLayoutEffect(() => {
    const at = typed.current.lastIndexOf(value);
    typed.current = at < 0 ? [value] : typed.current.slice(at);
    if (at < 0 && field.current) field.current.value = value;
  }, [value]);
  useGrowing(field, value);

  const change = (element: HTMLTextAreaElement) => {
    const before = typed.current.at(-1) ?? value;
    // What slips past the events (an input method, a script) is refused here: the box keeps what it had.
    const tooLong = element.value.length > max && element.value.length > before.length;
    setRefused(tooLong);
    if (tooLong) element.value = before;
    else {
      typed.current.push(element.value);
      onChange(element.value);
    }
  };

  const guide = guideFor(texts, value, words);
  return (
    <div className="text-box-block">
      <div className="text-box" data-invalid={invalid || undefined}>
        <label htmlFor={id}>{label}</label>
        <textarea
          ref={field}
          id={id}
          dir="auto"
          rows={lines}
          style={{ '--lines': lines } as CSSProperties}
          defaultValue={first}
          // Over words it cannot be seen, but would be hidden anew with each key.
          placeholder={value === '' && example ? wizard.example(example) : undefined}
          spellCheck
          autoCapitalize="none"
          aria-invalid={invalid || refused || undefined}
          aria-describedby={
            [describedBy, after && `${id}-after`, guide && `${id}-guide`, refused && `${id}-refused`]
              .filter(Boolean)
              .join(' ') || undefined
          }
          onChange={(event) => change(event.target)}
          onBlur={onBlur}
        />
        {after === '' ? null : (
          <span id={`${id}-after`} className="text-box-after">
            {after}
          </span>
        )}
      </div>
      {guide ? (
        <p id={`${id}-guide`} className="field-note">
          {guide}
        </p>
      ) : null}
      <p role="alert" id={`${id}-refused`} className="field-error" hidden={!refused}>
        {refused ? wizard.text.refused(numberInWords(max)) : null}
      </p>
    </div>
  );
}

/** One calm line under the box; nothing while the length is what was asked for. */
function guideFor(texts: Words, value: string, words: number | undefined): string | null {
  const { wizard } = texts;

  if (value.length >= LONG) return wizard.text.long;
  if (words === undefined) return null;
  const count = countWords(value);
  return count > words * 1.5 ? wizard.text.counted(count, words) : wizard.text.guide(words);
}
