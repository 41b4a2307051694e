import { plural } from './counts.ts';
import { dateParts } from './date-parts.ts';

export { contractPaper } from './contract-paper.ts';

/** Texts of the coach's workspace: the list of clients, one client, and what is deleted for good. */
export const clients = {
  title: 'Clients',
  /** The key that takes everything private off a client's pages, as in a session. */
  hide: {
    button: 'Hide everything private',
    key: 'F2',
    note: 'F2 hides this page at once. On some Macs: fn and F2.',
    title: 'Hidden',
    lead: 'Nothing of your client stands on this screen. What you typed is kept.',
    show: 'Show it again',
  },
  hidden:
    'Labels and tags are hidden, here and in every window, until you show them again at the top of the page.',
  hiddenLabel: (place: number) => `Client ${place}`,
  lead: 'Initials or a code say enough here: no name has to stand on this screen.',
  none: 'Nobody is here yet. Add the first client below.',
  count: (found: number, all: number) =>
    found === all ? plural(all, 'client', 'clients') : `${found} of ${plural(all, 'client', 'clients')}`,
  search: 'Search by label or tag',
  sort: 'Sort by',
  orders: {
    latest: 'Worked on last',
    label: 'Label',
    'last-session': 'Last session',
    'next-review': 'Next review',
    'due-actions': 'Actions due',
  },
  archived: 'Show archived clients',
  filter: 'Show',
  filters: {
    all: (count: number) => `All (${count})`,
    'review-due': (count: number) => `Review due (${count})`,
    'action-overdue': (count: number) => `Actions overdue (${count})`,
    'past-keep-until': (count: number) => `To be deleted (${count})`,
  },
  noneInFilter: 'Nobody is in this part of the list.',
  more: (count: number) => `Show ${count} more`,
  add: {
    title: 'Add a client',
    label: 'Initials or a code',
    hint: 'For example AB or K-17. You can change it later.',
    button: 'Add the client',
    empty: 'Type initials or a code first.',
  },
  facts: {
    lastSession: (date: string) => `last session ${date}`,
    noSession: 'no session yet',
    nextReview: (date: string) => `next review ${date}`,
    reviewDue: (date: string) => `review due since ${date}`,
    liveGoals: (count: number) => plural(count, 'live goal', 'live goals'),
    dueActions: (count: number) => plural(count, 'action due', 'actions due'),
    pastKeepUntil: (date: string) => `to be deleted: kept until ${date}`,
    archived: 'archived',
  },
  open: 'Open',
  openOf: (label: string) => `Open ${label}`,
  archive: 'Archive',
  archiveOf: (label: string) => `Archive ${label}`,
  unarchive: 'Take back',
  unarchiveOf: (label: string) => `Take ${label} back from the archive`,
  erase: {
    button: 'Delete for good',
    title: 'When the work is over',
    about: 'Delete the client with everything that is here of them. You get a receipt that names nobody.',
    client: 'Delete this client for good',
    of: (label: string) => `Delete ${label} for good`,
    question: (label: string) => `Delete ${label} for good?`,
    ofReflection: 'Delete this reflection for good?',
    lead: 'Everything goes from this browser: answers, sessions, notes, earlier states and second copies, which this browser keeps in case something breaks. It cannot be taken back.',
    confirm: 'Yes, delete for good',
    failed:
      'Not everything could be deleted. Try again, and if it fails again, use “Delete everything” on the Privacy page.',
  },
  receipt: {
    title: 'Deleted for good',
    of: (code: string, day: string, time: string) => `Receipt ${code}, ${day}, ${time}`,
    save: 'Save the receipt',
    saved: (name: string) => `Saved as ${name}. It names nobody.`,
    fileKind: 'deleted-for-good',
    namesNobody: 'This receipt names nobody.',
    /** At the end of the text that is saved, where marks are kept. */
    kept: 'If a file with any of this is opened here again, the page says that it was deleted, on which day and by which receipt.',
    lead: 'This is gone from this browser:',
    nothing: 'Nothing of it was found in this browser.',
    counts: {
      reflections: (count: number) => plural(count, 'reflection', 'reflections'),
      versions: (count: number) => plural(count, 'earlier version', 'earlier versions'),
      sessions: (count: number) => plural(count, 'session', 'sessions'),
      clients: (count: number) =>
        `${plural(count, 'client', 'clients')}, with label, tags, contract and questions for home`,
      rows: (count: number) =>
        plural(
          count,
          'entry in the lists of clients, sessions and reflections',
          'entries in the lists of clients, sessions and reflections',
        ),
      snapshots: (count: number) =>
        plural(
          count,
          'earlier state, kept before something was deleted or a file was opened',
          'earlier states, kept before something was deleted or a file was opened',
        ),
      quarantine: (count: number) =>
        plural(count, 'damaged piece that could not be read', 'damaged pieces that could not be read'),
      mirror: (count: number) =>
        plural(
          count,
          'second copy, kept in case something breaks',
          'second copies, kept in case something breaks',
        ),
      unsaved: (count: number) =>
        plural(count, 'change that was not saved yet', 'changes that were not saved yet'),
      drafts: (count: number) => plural(count, 'half-typed note', 'half-typed notes'),
    },
    reachTitle: 'No page can reach these. If there are any, delete them by hand:',
    outOfReach: {
      'saved-files': 'files that you saved: copies, workspace files, questions for home and what came back',
      papers:
        'PDFs of contracts, sessions and aspirations, follow-up packs, printed pages and calendar entries',
      backups: 'backups of this device',
      history:
        'the history of this browser: the titles of its tabs held the label or the name, where no passphrase locked them',
      'synced-profiles': 'this browser on another device, or a copy of its profile',
      'disk-traces': 'traces on the disk until the device writes over them',
    },
    close: 'Close the receipt',
  },
  file: {
    title: 'Open a file that the client sent',
    lead: 'Answers to your questions for home, or a copy of a reflection that the client saved: choose either. The page says which it is and what is in it before anything changes.',
    choose: 'Choose the client’s file',
  },
  withoutClient: {
    title: 'Without a client',
    lead: 'The record of the client that these belong to could not be read, so that no line of the list stands for them. They are kept as they are. A reflection can be opened here; a session can be read once its client is back, for instance from a saved copy.',
  },
  client: {
    title: 'Client',
    listed: 'How it stands in your list',
    back: 'All clients',
    missing: 'This client is not here',
    missingLead: 'The client was deleted, or belongs to another browser.',
    reading: 'One moment',
    rename: 'Label',
    tags: 'Tags, with commas between them',
    nextReview: 'Next review',
    date: dateParts,
    noSuchDay: 'This is no day of the calendar. Check day, month and year, or leave all three empty.',
    pastReview: 'This day is past. Choose one that is still to come, or leave all three empty.',
    save: 'Save',
    saved: 'Kept.',
    reflections: 'Reflections',
    /** The first time that a coach meets the word. */
    reflectionsAre:
      'A reflection is one whole set of answers, with the aspiration, the goals and the plan that are made of it.',
    noReflections: 'No reflection yet.',
    begin: 'Start a reflection',
    reflectionOf: (date: string) => `Begun on ${date}`,
    // Isolated, so that a title written from right to left leaves the date in its place.
    reflectionTitled: (title: string, date: string) => `\u2068${title}\u2069, begun on ${date}`,
    undated: 'Reflection',
    records: 'Follow-up and records',
    sessions: 'Sessions',
    prepare: 'Prepare the next session',
    beginSession: 'Begin a session',
    goOn: 'Go on with the session',
    beginAnother: 'Begin another session',
    unfinished: 'not finished',
    noSessions: 'No session yet.',
    sessionOf: (date: string) => `Session of ${date}`,
    undatedSession: 'Session',
  },
} as const;
