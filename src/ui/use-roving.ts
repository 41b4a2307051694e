import { type KeyboardEvent, useState } from 'react';

/** What the parts of a group need so that the whole group is one stop of the Tab key. */
export type Roving = {
  /** 0 for the part that Tab comes to, -1 for the others. */
  tabIndexOf: (key: string) => 0 | -1;
  /** Tab comes back to the part that had the focus last. */
  onHold: (key: string) => void;
  /** For the group: arrow keys, Home and End go from part to part. Parts carry `data-roving`. */
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

/**
 * Makes a group of links or buttons one stop of the Tab key ("roving tabindex" of the ARIA practices). `keys` are those
 * of the parts that can have the focus, in their order.
 */
export function useRoving(keys: readonly string[]): Roving {
  const [held, setHeld] = useState<string | null>(null);
  const stop = held !== null && keys.includes(held) ? held : keys[0];
  return {
    tabIndexOf: (key) => (key === stop ? 0 : -1),
    onHold: setHeld,
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const parts = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-roving]')];
      const at = parts.findIndex((part) => part.contains(event.target as Node));
      const next = at < 0 ? undefined : parts[targetOf(event, at, parts.length)];
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
  };
}

/** Where a key leads from a place among so many; -1 where it leads nowhere. Right is back where one reads leftward. */
function targetOf({ key, currentTarget }: KeyboardEvent<HTMLElement>, at: number, count: number): number {
  const isLeftward = getComputedStyle(currentTarget).direction === 'rtl';
  const onward = isLeftward ? 'ArrowLeft' : 'ArrowRight';
  const back = isLeftward ? 'ArrowRight' : 'ArrowLeft';
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === onward || key === 'ArrowDown') return (at + 1) % count;
  if (key === back || key === 'ArrowUp') return (at - 1 + count) % count;
  return -1;
}
