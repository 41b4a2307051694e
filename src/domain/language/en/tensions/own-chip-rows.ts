import { from, line, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Quoted, Typed } from '#src/domain/synthesis/as-typed.ts';
import { aimsOf, alsoInMind } from './aims.ts';
import { type PullRow, pull } from './pull.ts';
import { chip, said } from './quote.ts';

/*
 * Something of one's own, and a chip that whatever one opens has its part of.
 */

type OwnChip = {
  id: string;
  signal: Quoted;
  option: string;
  side: (chosen: Typed) => Piece;
  question: string;
  choices: readonly [string, string, string];
};

const OWN_CHIPS: readonly OwnChip[] = [
  {
    id: 'own-paperwork',
    signal: 'off',
    option: 'paperwork',
    side: (chosen) => line('pull-away')`You want to leave ${said(chosen, 'paperwork')} behind.`,
    question: 'Who could keep the bills and the forms with you, and for how many hours a week?',
    choices: [
      'Somebody I trust, for an hour a week',
      'One fixed morning for all of it',
      'So small at first that there is little of it',
    ],
  },
];

/** A chip, and something of one's own that often does not give it at first. */
export const OWN_AND_CHIPS: readonly PullRow[] = OWN_CHIPS.map(
  ({ id, signal, option, side, question, choices }): PullRow => ({
    id,
    find: ({ typed }) => {
      const chosen = chip(typed, signal, option);
      const own = aimsOf(typed).find(({ isOwn }) => isOwn);
      return chosen && own ? pull([side(chosen), alsoInMind(own)], question, choices) : null;
    },
  }),
);

const PART_OF_A_WEEK = 32;

/** Few hours a week, and something of one's own that often takes more at first. */
export const ownHours: PullRow = {
  id: 'own-hours',
  find: ({ slots, typed }) => {
    const hours = chip(typed, 'fit', 'hours-at-most');
    const count = slots.hours.canGive;
    const own = aimsOf(typed).find(({ isOwn }) => isOwn);
    if (!hours || count === null || count > PART_OF_A_WEEK || !own) return null;
    return pull(
      [
        line(
          'pull-hours',
        )`You want at most ${[from({ ...hours, option: null }, String(count), 'number')]} hours a week.`,
        alsoInMind(own),
      ],
      'Which part of it fits into those hours, and who would do the rest?',
      ['Only as much as fits', 'A second person from the start', 'Longer weeks at first, with an end date'],
    );
  },
};
