import { plural } from './counts.ts';

/** Texts of the quiet bar that reminds of a copy. */
export const reminders = {
  label: 'About your copy',
  changes: (count: number, hasCopy: boolean) =>
    `${plural(count, 'change', 'changes')} since ${hasCopy ? 'your last copy' : 'you began'}.`,
  why: 'Why a copy?',
  because: 'A copy is a file that is yours, whatever happens to this browser.',
  noPromise: 'This browser has not promised to keep what is here.',
  promise: 'This browser has promised to keep what you write here until you delete it.',
  save: 'Save one now',
  later: 'Not now',
  off: 'Never ask',
  close: 'Close this note',
} as const;
