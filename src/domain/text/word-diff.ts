import { diffWordsWithSpace } from 'diff';
import { countWords } from './words.ts';

/** A stretch of two texts: in both, only in the earlier, or only in the later. */
export type Stretch = { kind: 'same' | 'gone' | 'new'; text: string };

/** Texts that differ in more places than this are told as wholly changed: the search would take too long. */
const MOST_EDITS = 1_000;

/** One word or a comma between two changes: told with them, so that a rewritten phrase reads as a phrase. */
const isIsland = (text: string) => countWords(text) <= 1;

/** The words that changed between two texts. Without what is new it reads as the earlier text, without what is gone as the later. */
export function wordDiff(before: string, after: string): readonly Stretch[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS }) ?? [
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

/** How many words a kind of stretch has in all. */
export function wordsChanged(stretches: readonly Stretch[], kind: Stretch['kind']): number {
  return countWords(stretches.flatMap((each) => (each.kind === kind ? [each.text] : [])).join(' '));
}
