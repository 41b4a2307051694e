import { type FormEvent, useId, useRef, useState } from 'react';
import { LIMITS } from '#src/domain/model/limits.ts';
import { wellFormed } from '#src/domain/text/well-formed.ts';
import { LineBox } from '#src/ui/line-box.tsx';
import { useDraft } from '#src/ui/use-draft.ts';

type Props = {
  /** Under what name the words wait while everything is hidden or another page is looked at. */
  draft: string;
  label: string;
  button: string;
  /** What is said where nothing was written. */
  empty: string;
  onAdd: (text: string) => void;
};

/** One line with a button that adds it; where nothing was written it says so, and the field keeps the focus for the next. */
export function AddLine({ draft, label, button, empty, onAdd }: Props) {
  const [text, setText, drop] = useDraft(draft, () => '');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const [isRefused, setRefused] = useState(false);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const words = wellFormed(text).trim();
    setRefused(words === '');
    if (words !== '') {
      onAdd(words);
      drop('');
    }
    field.current?.focus();
  };
  return (
    <form className="session-add" onSubmit={add}>
      <LineBox
        ref={field}
        label={label}
        value={text}
        max={LIMITS.note}
        invalid={isRefused}
        describedBy={`${id}-empty`}
        onChange={(next) => {
          setRefused(false);
          setText(next);
        }}
      />
      <button type="submit" className="btn quiet">
        {button}
      </button>
      <p role="alert" id={`${id}-empty`} className="field-error" hidden={!isRefused}>
        {isRefused ? empty : null}
      </p>
    </form>
  );
}
