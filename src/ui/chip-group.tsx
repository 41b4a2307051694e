import { Fragment, type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { useWords, type Words } from '#src/i18n/words.ts';
import { Arrivals } from './arrivals.tsx';
import { Close, Down, Plus, Tick } from './icons.tsx';
import { isComposing } from './is-composing.ts';
import { LineBox } from './line-box.tsx';
import type { ChoiceOption } from './radio-cards.tsx';
import { useFold } from './use-fold.ts';
import { useOnLeaving } from './use-on-leaving.ts';
import './styles/forms.css';

export type ChipGroupProps = {
  options: readonly ChoiceOption[];
  /** How many of a long list stand there at first; the others come by a press. */
  first?: number | undefined;
  /** Values of the chosen options. */
  chosen: readonly string[];
  /** What the person added: always chosen, until removed. */
  own: readonly ChoiceOption[];
  max: number;
  /** The value that stands alone: there is always room for it, since it takes the others off. */
  alone?: string | undefined;
  onToggle: (value: string) => void;
  onRemoveOwn: (value: string) => void;
  /** Absent where only listed options may be chosen. */
  add?: { example: string; max: number; onAdd: (text: string) => void } | undefined;
  /** Values to mark as found in the person's words. */
  suggested?: readonly string[];
  describedBy?: string | undefined;
  invalid?: boolean;
};

/** Several of many: real checkboxes in the shape of chips, and a field for one's own. */
export function ChipGroup({
  options,
  first,
  chosen,
  own,
  max,
  alone,
  onToggle,
  onRemoveOwn,
  add,
  suggested = [],
  describedBy,
  invalid = false,
}: ChipGroupProps) {
  const words = useWords();
  const { wizard } = words;

  const { list, shown, more, open } = useFold(options, first, [...chosen, ...suggested]);
  const addButton = useRef<HTMLButtonElement>(null);
  const count = chosen.length + own.length;
  const isFull = count >= max;
  /** The option, or the words of one's own, for which there was no room. */
  const [beyondAt, setBeyondAt] = useState<string | null>(null);
  const triedBeyond = beyondAt !== null && isFull;

  const toggle = (value: string) => {
    const beyond = isFull && value !== alone && !chosen.includes(value);
    setBeyondAt(beyond ? value : null);
    if (!beyond) onToggle(value);
  };
  const addOwn = (text: string): boolean => {
    const same = (option: ChoiceOption) => option.label.toLowerCase() === text.toLowerCase();
    const listed = options.find(same);
    if (own.some(same) || (listed && chosen.includes(listed.value))) return true;
    setBeyondAt(isFull ? text : null);
    if (isFull) return false;
    if (listed) onToggle(listed.value);
    else add?.onAdd(text);
    return true;
  };
  const remove = (value: string) => {
    setBeyondAt(null);
    onRemoveOwn(value);
    // The button that had the focus goes; the field for one's own stays.
    addButton.current?.focus();
  };

  return (
    <div className="chip-group" data-full={isFull || undefined}>
      <div ref={list} className="chips">
        {shown.map(({ value, label }) => (
          <Fragment key={value}>
            <label className="chip">
              <input
                type="checkbox"
                value={value}
                className="covering"
                checked={chosen.includes(value)}
                aria-describedby={describedBy}
                aria-invalid={invalid || undefined}
                onChange={() => toggle(value)}
              />
              {chosen.includes(value) ? <Tick /> : null}
              <span>
                {label}
                {suggested.includes(value) ? (
                  <>
                    {' '}
                    <span className="chip-note">{wizard.picks.suggested}</span>
                  </>
                ) : null}
              </span>
            </label>
            {/* Where it was pressed: the note under the chips may be a screen away. */}
            {triedBeyond && beyondAt === value ? (
              <p role="alert" className="chip-refused">
                {wizard.picks.full(max)}
              </p>
            ) : null}
          </Fragment>
        ))}
        {more > 0 ? (
          <button type="button" className="chip is-add" onClick={open}>
            <Down />
            {wizard.picks.more(more)}
          </button>
        ) : null}
        {own.map(({ value, label }) => (
          <span key={value} className="chip is-own">
            <Tick />
            <span dir="auto">{label}</span>
            <button
              type="button"
              className="chip-remove"
              aria-label={wizard.picks.remove(label)}
              onClick={() => remove(value)}
            >
              <Close />
            </button>
          </span>
        ))}
        {add ? <AddOwn example={add.example} max={add.max} onAdd={addOwn} button={addButton} /> : null}
      </div>
      <Arrivals
        things={own.map(({ value, label }) => ({ id: value, name: label }))}
        come={wizard.added}
        gone={wizard.removed}
      />
      <p role="status" className="field-note" data-strong={triedBeyond || undefined}>
        {isFull && max > 1 && max < options.length
          ? wizard.picks.full(max)
          : counted(words, count, max, options.length)}
      </p>
    </div>
  );
}

const counted = (words: Words, count: number, max: number, options: number) =>
  count > 0 && max < options ? words.wizard.picks.chosen(count, max) : null;

type AddOwnProps = {
  example: string;
  max: number;
  /** Adds a text; false when there is no room, so that the words stay in the field. */
  onAdd: (text: string) => boolean;
  button: RefObject<HTMLButtonElement | null>;
};

/**
 * A chip that opens into a field. Enter adds; so does leaving the field, the page or the tab, since what was typed
 * was meant.
 */
function AddOwn({ example, max, onAdd, button }: AddOwnProps) {
  const { wizard } = useWords();

  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);

  const add = (): boolean => {
    const words = text.trim();
    if (words === '' || !onAdd(words)) return words === '';
    setText('');
    return true;
  };
  useOnLeaving(add);
  const keyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter' && !isComposing(event)) {
      event.preventDefault();
      add();
    }
    if (event.key === 'Escape' && !isComposing(event)) {
      setText('');
      setOpen(false);
      requestAnimationFrame(() => button.current?.focus());
    }
  };
  const open = () => {
    setOpen(true);
    requestAnimationFrame(() => field.current?.focus());
  };

  return (
    <div className="add-own">
      <button
        ref={button}
        type="button"
        className="chip is-add"
        aria-expanded={isOpen}
        onClick={() => (isOpen ? field.current?.focus() : open())}
      >
        <Plus />
        {wizard.picks.addOwn}
      </button>
      {isOpen ? (
        <div className="add-own-field">
          <LineBox
            ref={field}
            label={wizard.picks.ownLabel}
            hideLabel
            value={text}
            onChange={setText}
            onKeyDown={keyDown}
            onBlur={add}
            max={max}
            example={example}
          />
          <button type="button" className="btn quiet" onClick={() => add() && field.current?.focus()}>
            {wizard.picks.add}
          </button>
        </div>
      ) : null}
    </div>
  );
}
