import { type FormEvent, useRef } from 'react';
import { LIMITS } from '#src/domain/model/limits.ts';
import { wellFormed } from '#src/domain/text/well-formed.ts';
import { LineBox } from '#src/ui/line-box.tsx';
import { useDraft } from '#src/ui/use-draft.ts';

type Props = {
  /** Under what name the words wait while everything is hidden or another page is looked at. */
  draft: string;
  label: string;
  button: string;
  onAdd: (text: string) => void;
};

/** One line with a button that adds it; empty words add nothing, and the field keeps the focus for the next. */
export function AddLine({ draft, label, button, onAdd }: Props) {
  const [text, setText, drop] = useDraft(draft, () => '');
  const field = useRef<HTMLInputElement>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const words = wellFormed(text).trim();
    if (words !== '') {
      onAdd(words);
      drop('');
    }
    field.current?.focus();
  };
  return (
    <form className="session-add" onSubmit={add}>
      <LineBox ref={field} label={label} value={text} max={LIMITS.note} onChange={setText} />
      <button type="submit" className="btn quiet">
        {button}
      </button>
    </form>
  );
}
