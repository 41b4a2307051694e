import { plural } from './counts.ts';

/** Texts for the days when what was saved cannot be read as it should. */
export const recovery = {
  lost: {
    title: 'Your reflections are not where they should be',
    lead: 'You have written here before, but this browser now opens its storage empty. That can happen when storage is damaged or was cleared in part. Nothing has been written over.',
    unreadable:
      'You have written here before, but this browser can no longer read its storage for this page. That can happen when a disk is damaged or full. Nothing has been written over.',
    notRestored:
      'The second copy could not be put back: this browser did not take it. Save a copy as a file, then free some space and load this page again.',
    mirror: (count: number, date: string | null) =>
      `There is a second copy, with ${plural(count, 'reflection', 'reflections')}${date === null ? '' : `, from ${date}`}.`,
    restore: 'Use the second copy',
    afresh: 'Start again without it',
    noMirror:
      'There is no second copy in this browser. Look at earlier states first: what was changed or deleted before may still be there. If you have saved a copy as a file, you can open it from the start page.',
    back: 'Back to what happened',
    goOn: 'Go on with what was brought back',
    afreshThenOpen: 'Go to the start page',
  },
  newer: {
    title: 'A newer version of Waymark wrote what is saved here',
    lead: 'This older version leaves it untouched, so that nothing is lost. Loading the page again usually brings the newer version. Close other tabs with this page first.',
    save: 'Save everything as a file',
  },
  unread: {
    lead: (count: number) =>
      count === 1
        ? 'One saved record on this device could not be read as a whole. What can still be read of it is here. The damaged one is kept as it is: you can save it as a file and send it to whoever helps you with Waymark.'
        : `${count} saved records on this device could not be read as a whole. What can still be read of them is here. The damaged ones are kept as they are: you can save them as a file and send it to whoever helps you with Waymark.`,
    save: 'Save it as a file',
    drop: 'Remove it from this browser',
  },
  /** What the device has lost or damaged, and a second copy still has. */
  second: {
    lead: 'Something that you wrote is damaged or missing on this device, and there is a second copy of it. Bringing it back changes nothing else that is here.',
    bring: 'Bring it back',
    leave: 'Do without it',
    done: 'It is back: look for it in your list.',
    waiting:
      'What could be brought back is back. The rest is behind the passphrase of your workspace: open your workspace, then come here and press “Bring it back” again.',
    failed: 'It could not be saved. The second copy stays where it is.',
  },
} as const;
