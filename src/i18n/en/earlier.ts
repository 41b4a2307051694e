import { plural } from './counts.ts';

export { missing } from './missing.ts';

type Counts = { reflections: number; versions: number; clients: number; sessions: number; unread: number };

/** Texts of the page that shows what is kept beside the records. */
export const earlier = {
  title: 'Earlier states',
  lead: 'Before something is changed or deleted as a whole, Waymark keeps how it stood. Here you can look inside, and bring it back beside what is here. Nothing that is here is written over.',
  back: 'All clients',
  reading: 'One moment',
  failed: 'What is kept could not be read. Load the page again, and try once more.',
  none: 'Nothing is kept here yet. Something is kept before you delete, open a copy, or go back to a version.',
  list: (count: number) => plural(count, 'thing is kept', 'things are kept'),
  undated: 'It does not say when',
  moment: (day: string, time: string) => `${day}, ${time}`,
  why: {
    upgrade: 'Kept before a new version of Waymark',
    import: 'Kept before a copy was opened',
    restore: 'Kept before an earlier state came back',
    delete: 'Deleted here',
    damaged: 'Could not be read',
    'second-copy': 'Second copy of what is here, in another place of this browser',
    'good-copy': 'Good second copy of a record that is damaged, missing or older here',
    version: 'A version that you or the page kept',
  },
  versionOf: (version: string, reflection: string) =>
    version === '' ? reflection : `${reflection}: ${version}`,
  counts: ({ reflections, versions, clients, sessions, unread }: Counts) =>
    [
      reflections > 0 ? plural(reflections, 'reflection', 'reflections') : '',
      versions > 0 ? plural(versions, 'version', 'versions') : '',
      clients > 0 ? plural(clients, 'client', 'clients') : '',
      sessions > 0 ? plural(sessions, 'session', 'sessions') : '',
      unread > 0 ? plural(unread, 'damaged record', 'damaged records') : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  /** How big, from bytes. */
  size: (bytes: number) =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} KB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`,
  holds: (answers: number, goals: number) =>
    `${plural(answers, 'answer', 'answers')}${goals === 0 ? '' : `, ${plural(goals, 'goal', 'goals')}`}`,
  raw: 'As it stands in this browser',
  of: (button: string, what: string, when: string) => `${button}: ${what}, ${when}`,
  look: 'Look inside',
  closeInside: 'Close',
  bringBack: 'Bring back',
  /** What the title of a reflection gets that comes beside one that is here. */
  titleBack: (title: string, day: string) => (title === '' ? `As of ${day}` : `${title} (as of ${day})`),
  brought: (brought: number, same: number) => {
    if (brought === 0) return 'All of it is here already, word for word. Nothing has changed.';
    const rest = same === 0 ? '' : ` ${plural(same, 'thing was', 'things were')} here already.`;
    return `Brought back beside what is here: ${plural(brought, 'thing', 'things')}.${rest}`;
  },
  save: 'Save as a file',
  saved: (name: string) => `Saved as the file “${name}” in your downloads. Whoever has the file can read it.`,
  failedToDo: 'That did not work. Nothing has changed; try once more.',
  erase: {
    button: 'Delete for good',
    question: 'Delete this for good?',
    lead: 'It goes from this browser, and nobody can bring it back. What is here now stays.',
    leadDamaged:
      'It goes from this browser, and the good second copy of it too where there is one. Nobody can bring it back. What is here now stays.',
    leadSecondCopy:
      'It goes from this browser. What is here now stays, and a new second copy is made while you go on.',
    confirm: 'Yes, delete it for good',
  },
} as const;
