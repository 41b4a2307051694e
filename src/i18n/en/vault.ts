import { plural } from './counts.ts';

/** Texts of the lock on the coach’s workspace: setting a passphrase, opening, and what the lock does not do. */
export const vault = {
  lock: 'Lock',
  near: 'Locks in a minute, since nobody is here.',
  stay: 'Stay open',
  heldBack: 'Not locked: not everything could be saved yet.',
  setup: {
    title: 'Lock your clients’ records',
    lead: 'Choose a passphrase: a long password, such as five words. From then on, what belongs to your clients is stored here in a form that nobody can read without it.',
    sealing: 'What is already here of your clients is locked too, all of it at once.',
    known: 'I have put the passphrase in a safe place. Nobody can bring it back.',
    knownMissing: 'Tick this once the passphrase is in a safe place.',
    button: 'Lock with this passphrase',
    working: 'One moment: everything is being locked.',
    failed: 'This did not work, and nothing was changed. Close other tabs of this page and try again.',
    without: 'Go on without one',
    withoutNote: 'Then anybody who can open this browser can read your clients’ records.',
  },
  limits: {
    title: 'What the lock does, and what it does not',
    lines: [
      'It protects what is saved behind it when somebody opens this browser while it is locked, or takes the disk.',
      'It does not protect anything while it is open. It does not help against harmful software, browser extensions, or whoever controls this computer or the place this page comes from.',
      'How many records there are, their dates, the links between them and how large they are can be seen without the passphrase.',
      'Files that you save, with their names and the words in them, are locked only where you choose “Save it locked”.',
      'What was saved here before there was a passphrase may leave traces on the disk until the device writes over them.',
      'If you forget the passphrase, the records are gone. Keep a saved copy in a place that only you can open.',
    ],
    ownOpen: 'Your own reflections are not locked, unless you choose so.',
  },
  /** The lock on one’s own reflections, for whoever wants one. */
  own: {
    title: 'The lock',
    set: 'Lock what is here',
    lead: 'You need no passphrase to use this page. It is a long password, such as five words. If others can open this browser and you want one, choose it here. From then on, all that you wrote here opens with it alone.',
    too: 'Lock my own reflections too',
    isOn: 'All that is here opens with the passphrase alone, from the first page on.',
    isOff: 'Your own reflections open without the passphrase.',
    failed: 'This did not work, and nothing was changed. Close other tabs of this page and try again.',
    locked:
      'What is here is saved, and nobody can read it without the passphrase. To open or save a copy, open it first.',
    forgotten:
      'All reflections go from this browser, your own as well, and so do clients, sessions and notes. It cannot be taken back.',
  },
  locked: {
    title: 'Locked',
    lead: 'Your clients’ records are saved, and nobody can read them without the passphrase. To open or save a copy with clients in it, open the workspace first.',
    button: 'Open',
    working: 'One moment.',
    wrong: 'That is not the passphrase. Each wrong one takes longer to answer.',
    failed: 'The passphrase could not be tried. Load the page again, or close other pages to free memory.',
    at: {
      asked: (time: string) => `Locked at ${time}, because you asked.`,
      idle: (time: string) => `Locked at ${time}, because nothing was pressed or moved for a while.`,
      elsewhere: (time: string) => `Locked at ${time}, from another tab.`,
    },
    drafts:
      'What you were typing waits too: leave this tab open, and it is in its fields again once this is open.',
    cutShort: {
      saving:
        'A file was being made. It was not finished, and nothing was saved. Begin again once this is open.',
      opening: 'A file was being opened. Nothing of it was added. Choose it again once this is open.',
      adding:
        'A file was being brought in. What had come is saved and locked. Choose it again once this is open: only what is missing comes.',
    },
    forgotten: 'I have forgotten it',
  },
  forgotten: {
    lead: 'Nobody can open the records then: there is no second key. If you have a saved copy, you can delete what is locked here, set a new passphrase and open the copy.',
    button: 'Delete everything that is locked',
    question: 'Delete everything that is locked?',
    detail:
      'All clients, their reflections, sessions and notes go from this browser. Your own reflections stay. It cannot be taken back.',
    confirm: 'Yes, delete what is locked',
    failed: 'Not everything could be deleted. Try again.',
  },
  settings: {
    title: 'The lock',
    after: 'Lock by itself when nobody is here for',
    minutes: (count: number) => plural(count, 'minute', 'minutes'),
    inSession: (count: number) =>
      `While a session is open in a window it waits longer, ${plural(count, 'minute', 'minutes')}, so that it does not fall while you two talk.`,
    change: 'Change the passphrase',
    old: 'The passphrase now',
    new: 'The new passphrase',
    save: 'Change it',
    changed: 'The passphrase is changed. The old one opens nothing any more.',
    wrong: 'That is not the passphrase that opens the workspace now.',
    none: 'There is no passphrase: anybody who can open this browser can read your clients’ records.',
    set: 'Set a passphrase',
  },
} as const;
