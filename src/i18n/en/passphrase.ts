/** Texts of a passphrase, for the lock and for a locked file alike. */
export const passphrase = {
  label: 'Passphrase',
  show: 'Show it',
  hide: 'Hide it',
  hint: '15 characters or more. You can paste one from a password manager.',
  words: 'Make me one of five words',
  made: 'Here are five words that chance picked. Write them down before you go on.',
  problem: {
    empty: 'Type a passphrase first.',
    short: 'Use 15 characters or more. Five words are easy to keep in mind.',
    same: 'Use more than a few different characters.',
    easy: 'This one is too easy to guess. Choose another, or let the page make you one of five words.',
  },
  /** How hard it is to guess, under the field. */
  strength: {
    easy: 'Too easy to guess.',
    fair: 'Harder to guess, though a longer one is better.',
    strong: 'Hard to guess.',
  },
  reason: {
    known: 'Many people use it, or one much like it.',
    keys: 'Keys that lie side by side are tried early.',
    repeated: 'What is repeated adds little.',
    series: 'A series that everybody knows adds little.',
    names: 'Names are tried early.',
    dates: 'Dates are tried early.',
  },
} as const;
