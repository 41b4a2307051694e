import { useEffect, useRef, useState } from 'react';

/** Something that may come onto the page or go from it: a question, a line, a field, a chip. */
export type Arriving = { id: string; name: string };

export type ArrivalsProps = {
  things: readonly Arriving[];
  come: (names: readonly string[]) => string;
  /** Absent where nobody has to hear that something went: a field that belongs to a choice. */
  gone?: ((names: readonly string[]) => string) | undefined;
};

/** Says politely, to those who do not see it, what has come onto the page or gone from it since this was shown. */
export function Arrivals({ things, come, gone }: ArrivalsProps) {
  const shown = useRef<readonly Arriving[] | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const before = shown.current;
    shown.current = things;
    if (before === null) return;
    const added = without(things, before);
    const taken = without(before, things);
    // What was said stays until there is news: a page that is only rendered again would take it back unheard.
    if (added.length + taken.length === 0) return;
    const news = [added.length > 0 && come(added), taken.length > 0 && gone?.(taken)];
    setSaid(news.filter(Boolean).join(' '));
  });
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  );
}

/** The names of those that are not among the others. */
function without(things: readonly Arriving[], others: readonly Arriving[]): string[] {
  return things.filter(({ id }) => !others.some((other) => other.id === id)).map(({ name }) => name);
}
