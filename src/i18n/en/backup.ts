import { plural } from './counts.ts';

const reflections = (count: number) => plural(count, 'reflection', 'reflections');

/** Texts of the box in which a saved copy is opened. */
export const backup = {
  open: {
    title: 'Open a file',
    lead: 'A copy that you saved here or on another device, plain, locked or inside a PDF, or questions from your coach. You see what is in it before anything changes.',
    choose: 'Choose a file',
    drop: 'Or drop the file here.',
    reading: 'Reading the file',
    /** Reflections are counted; a copy may bring clients, sessions or versions alone. */
    done: (count: number) =>
      count === 0 ? 'The copy is added.' : `${reflections(count)} added from the copy.`,
    undo: 'Undo',
    undone: 'Taken back: everything is as it was before.',
  },
  earlier: { lead: 'Is something missing?', link: 'Look at earlier states' },
} as const;
