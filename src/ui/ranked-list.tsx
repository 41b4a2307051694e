import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '#src/i18n/words.ts';
import { Down, Grip, Up } from './icons.tsx';
import type { ChoiceOption } from './radio-cards.tsx';
import './styles/forms.css';

export type RankedListProps = {
  title: string;
  /** How to use it, where the usual words do not fit. */
  help?: string;
  items: readonly ChoiceOption[];
  /** The values in their new order. */
  onReorder: (values: string[]) => void;
};

/** The list with one item moved to another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

/** A list to put in order: by buttons, by the arrow keys while inside an item, or by dragging. */
export function RankedList({ title, help, items, onReorder }: RankedListProps) {
  const { wizard } = useWords();

  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<string | null>(null);
  // Moving an element in the document drops its focus; this says which button gets it back.
  const refocus = useRef<HTMLElement | null>(null);

  useLayoutEffect(() => {
    refocus.current?.focus();
    refocus.current = null;
  });

  const move = (from: number, to: number) => {
    const item = items[from];
    if (!item || to < 0 || to >= items.length || from === to) return;
    if (list.current?.contains(document.activeElement))
      refocus.current = document.activeElement as HTMLElement;
    setSaid(wizard.ranking.moved(item.label, to + 1, items.length));
    onReorder(moved(items, from, to).map(({ value }) => value));
  };

  const keyDown = (event: KeyboardEvent, index: number) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(index, index + step);
  };

  const drag = (event: PointerEvent, index: number) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect());
    const over = rows.findIndex((row) => event.clientY < row.bottom);
    move(index, over < 0 ? items.length - 1 : over);
  };

  return (
    <div className="ranked">
      <p className="ranked-title">{title}</p>
      <p className="field-note">{help ?? wizard.ranking.help}</p>
      <ol ref={list} aria-label={title}>
        {items.map(({ value, label }, index) => (
          <li
            key={value}
            className="ranked-item"
            data-dragged={dragged === value || undefined}
            onKeyDown={(event) => keyDown(event, index)}
          >
            <span
              className="ranked-grip"
              aria-hidden="true"
              onPointerDown={(event) => {
                event.currentTarget.setPointerCapture(event.pointerId);
                setDragged(value);
              }}
              onPointerMove={(event) => drag(event, index)}
              onPointerUp={() => setDragged(null)}
              onPointerCancel={() => setDragged(null)}
            >
              <Grip />
            </span>
            <span className="ranked-place" aria-hidden="true">
              {index + 1}
            </span>
            <span className="ranked-label" dir="auto">
              {label}
            </span>
            <button
              type="button"
              className="icon-button"
              aria-label={wizard.ranking.up(label)}
              aria-disabled={index === 0 || undefined}
              onClick={() => move(index, index - 1)}
            >
              <Up />
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={wizard.ranking.down(label)}
              aria-disabled={index === items.length - 1 || undefined}
              onClick={() => move(index, index + 1)}
            >
              <Down />
            </button>
          </li>
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  );
}
