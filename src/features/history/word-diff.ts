import { diffWordsWithSpace } from 'diff';
import { countWords } from '#src/domain/text/words.ts';

/** A stretch of two texts: in both, only in the earlier, or only in the later. */
export type Stretch = { kind: 'same' | 'gone' | 'new'; text: string };

/** One word or a comma between two changes: told with them, so that a rewritten phrase reads as a phrase. */
const isIsland = (text: string) => countWords(text) <= 1;

/** The words that changed between two texts. */
export function wordDiff(before: string, after: string): Stretch[] {
  // Where two texts share next to nothing, the search for what they share may take too long: then all of it changed.
  const parts = diffWordsWithSpace(before, after, { timeout: 300 }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  const stretches: Stretch[] = [];
  let gone = '';
  let fresh = '';
  const settle = () => {
    if (gone) stretches.push({ kind: 'gone', text: gone });
    if (fresh) stretches.push({ kind: 'new', text: fresh });
    gone = '';
    fresh = '';
  };
  parts.forEach(({ value, removed, added }, at) => {
    const isBetween = at > 0 && at < parts.length - 1;
    if (removed) gone += value;
    else if (added) fresh += value;
    else if (isBetween && isIsland(value)) {
      gone += value;
      fresh += value;
    } else {
      settle();
      stretches.push({ kind: 'same', text: value });
    }
  });
  settle();
  return stretches;
}
