import { createContext, useContext, useEffect, useRef, useState } from 'react';

/** An option of a long list, as far as folding goes. */
type Listed = { value: string };

/**
 * What stood in each long list of a page, by the values of the whole list: where a page begins anew because an answer was taken
 * back, nothing that stood there goes from under the focus.
 */
export const FoldMemory = createContext<Map<string, Set<string>> | null>(null);

/** What stood in a list: remembered by the page, or else by the list itself. */
function useStood(options: readonly Listed[]): Set<string> {
  const memory = useContext(FoldMemory);
  const [own] = useState(() => new Set<string>());
  const name = options.map(({ value }) => value).join(' ');
  const stood = memory?.get(name) ?? own;
  memory?.set(name, stood);
  return stood;
}

/**
 * A long list of options: the first of them, and the others once they are asked for. What `keep` names (chosen, suggested) stands
 * there anyway, and what stood there once stays, or a chip would go from under the hand that takes it off.
 */
export function useFold<Option extends Listed>(
  options: readonly Option[],
  first: number | undefined,
  keep: readonly string[],
) {
  const list = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const stood = useStood(options);
  const goTo = useRef<string | null>(null);
  const isShown = ({ value }: Option, at: number) =>
    isOpen || first === undefined || at < first || keep.includes(value) || stood.has(value);
  const shown = options.filter(isShown);
  for (const { value } of shown) stood.add(value);
  useEffect(() => {
    if (!isOpen || goTo.current === null) return;
    // The button that was pressed is gone: the focus goes to the first of what it brought.
    list.current?.querySelector<HTMLElement>(`[value="${goTo.current}"]`)?.focus();
    goTo.current = null;
  }, [isOpen]);
  return {
    list,
    shown,
    more: options.length - shown.length,
    open: () => {
      goTo.current = options.find((option, at) => !isShown(option, at))?.value ?? null;
      setOpen(true);
    },
  };
}
