import { plural } from './counts.ts';

/** Texts for the days when what was saved cannot be read as it should. */
export const recovery = {
  lost: {
    title: 'Your reflections are not where they should be',
    lead: 'You have written here before, but this browser now opens its storage empty. That can happen when storage is damaged or was cleared in part. Nothing has been written over.',
    mirror: (count: number, date: string | null) =>
      `There is a second copy, with ${plural(count, 'reflection', 'reflections')}${date === null ? '' : `, from ${date}`}.`,
    restore: 'Use the second copy',
    afresh: 'Start afresh without it',
    noMirror:
      'There is no second copy in this browser. If you have saved a copy as a file, you can open it from the start page.',
    afreshThenOpen: 'Go to the start page',
  },
  newer: {
    title: 'A newer version of Waymark wrote what is saved here',
    lead: 'This older version leaves it untouched, so that nothing is lost. Loading the page again usually brings the newer version. Close other tabs with this page first.',
    save: 'Save everything as a file',
  },
} as const;
