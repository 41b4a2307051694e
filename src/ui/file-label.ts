import { useWhose } from './whose.ts';

/** Whose a file is, for its name; empty while the label is hidden, since the browser shows the name to whoever looks on. */
export function useFileLabel(): string {
  const { label, isHidden } = useWhose();
  return isHidden ? '' : label;
}
