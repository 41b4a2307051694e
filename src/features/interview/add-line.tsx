import type { ReactNode } from 'react';
import { LineBox } from '#src/ui/line-box.tsx';

type Props = {
  /** Ties the problem to the field. */
  id: string;
  label: string;
  example?: string;
  value: string;
  max: number;
  onChange: (value: string) => void;
  /** What the button that adds it says. */
  addLabel: string;
  onAdd: () => void;
  /** Why it was not added; null where nothing is wrong. */
  problem: string | null;
  /** Other ways to add one, behind the button. */
  children?: ReactNode;
};

/** A line to type, with a button that adds it to a list and room for why it was refused. */
export function AddLine({
  id,
  label,
  example,
  value,
  max,
  onChange,
  addLabel,
  onAdd,
  problem,
  children,
}: Props) {
  return (
    <>
      <form
        className="say-own-line"
        onSubmit={(event) => {
          event.preventDefault();
          onAdd();
        }}
      >
        <LineBox
          label={label}
          value={value}
          onChange={onChange}
          max={max}
          {...(example === undefined ? {} : { example })}
          invalid={problem !== null}
          describedBy={id}
        />
        <button type="submit" className="btn quiet">
          {addLabel}
        </button>
        {children}
      </form>
      <p id={id} role="alert" className="field-error" hidden={problem === null}>
        {problem}
      </p>
    </>
  );
}
