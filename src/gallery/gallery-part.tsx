import { type ReactNode, useEffect, useRef, useState } from 'react';

/** One state of a part; `act` does to it what a person would do to get there. */
export type PartState = { name: string; view: ReactNode; act?: (box: HTMLElement) => void };

/** A part of the kit, by the name that it has in code, in its states. */
export type GalleryPart = { name: string; states: readonly PartState[] };

/** Lets a part that keeps nothing be tried out: its value, and how to change it. */
export function Kept<T>({
  start,
  children,
}: {
  start: T;
  children: (value: T, set: (next: T) => void) => ReactNode;
}) {
  const [value, setValue] = useState(start);
  return children(value, setValue);
}

/** One state under its name. */
export function StateView({ state: { name, view, act } }: { state: PartState }) {
  const box = useRef<HTMLDivElement>(null);
  const acts = useRef(act);
  useEffect(() => {
    if (box.current) acts.current?.(box.current);
  }, []);
  return (
    <section className="gallery-state" data-state-name={name}>
      <h3>{name}</h3>
      <div ref={box} className="gallery-view">
        {view}
      </div>
    </section>
  );
}

/** Presses the nth control that a selector finds; for states that are reached by pressing. */
export function press(box: HTMLElement, selector: string, nth = 0): void {
  const found = box.querySelectorAll<HTMLElement>(selector)[nth];
  if (!found) throw new Error(`The gallery finds no ${selector} to press.`);
  found.click();
}
