/** Texts of files that are locked with a passphrase: making one, and opening one. */
export const locking = {
  title: 'Lock this file',
  lead: 'A passphrase is a long password, such as five words. Nobody can read the file without it. It opens here, and in other programs that know files of the kind called “age”.',
  known: 'I have put the passphrase in a safe place. Nobody can bring it back.',
  knownMissing: 'Tick this once the passphrase is in a safe place.',
  button: 'Lock and save',
  working: 'Locking the file. This takes a few seconds, longer on a phone.',
  /** Of the file that was saved. */
  opensIt: 'Only its passphrase opens it.',
  failed:
    'The file could not be locked, and nothing was saved. Close other pages to free memory, then try again.',
  open: {
    title: 'This file is locked',
    lead: (name: string) => `Type the passphrase that “${name}” was locked with.`,
    leadUnnamed: 'Type the passphrase that it was locked with.',
    button: 'Open',
    working: 'Opening the file. This takes a few seconds, longer on a phone.',
    empty: 'Type the passphrase first.',
    wrong:
      'That is not the passphrase, or the file was damaged. Look at each letter, large and small ones too.',
    failed: 'The passphrase could not be tried. Load the page again, or close other pages to free memory.',
  },
} as const;
