export { reading } from './reading.ts';
/** Texts around words of one's own over a phrase. They load with the first text that may be rewritten. */
export const rewriting = {
  toggle: 'Rewrite parts',
  toggleOf: (text: string) => `Rewrite parts of ${text}`,
  /** The name of words that can be pressed: the same ones may stand in a text more than once. */
  partOf: (words: string, at: number, of: number) => `${words}, part ${at} of ${of}`,
  hint: 'Press any words, ours too, to rewrite them.',
  ours: 'Words of ours, to hold yours together.',
  own: 'In your own words.',
  offered: 'Your coach offered these words, and you took them.',
  stale: (now: string) => `Your answer has changed since you wrote this: it would now say “${now}”.`,
  staleOurs: (now: string) => `The sentence has changed since you wrote this: it would now say “${now}”.`,
  write: 'Rewrite this part',
  field: (words: string) => `Your own words instead of “${words}”`,
  save: 'Save',
  back: 'Back to my answers’ words',
  backToOurs: 'Back to the words of before',
  empty: 'Write something, or cancel to leave it as it is.',
  emptyOwn: (back: string) => `Write something, or choose “${back}”.`,
  tooLong: (max: string) => `This is longer than fits here. Use up to ${max} characters.`,
} as const;

/** Texts of the copy button. */
export const copying = {
  done: 'Copied.',
  refused: 'This browser does not let the page copy. Mark the words above and copy them yourself.',
} as const;
