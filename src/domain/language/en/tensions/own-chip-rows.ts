import { from, line, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Quoted, Typed } from '#src/domain/synthesis/as-typed.ts';
import { aimsOf } from './aims.ts';
import { type PullRow, pull } from './pull.ts';
import { chip, said } from './quote.ts';
import { often } from './work-sides.ts';

/*
 * Something of one's own, and a chip that it often does not give at first: true of whatever one opens.
 */

type OwnChip = {
  id: string;
  signal: Quoted;
  option: string;
  side: (chosen: Typed) => Piece;
  often: string;
  question: string;
  choices: readonly [string, string, string];
};

const OWN_CHIPS: readonly OwnChip[] = [
  {
    id: 'own-paperwork',
    signal: 'off',
    option: 'paperwork',
    side: (chosen) => line('pull-away')`You want to leave ${said(chosen, 'paperwork')} behind.`,
    often: 'whoever works on their own account often has bills and forms to keep',
    question: 'Who could keep the bills and the forms with you, and for how many hours a week?',
    choices: [
      'Somebody I trust, for an hour a week',
      'One fixed morning for all of it',
      'So small at first that there is little of it',
    ],
  },
  {
    id: 'own-phones',
    signal: 'off',
    option: 'phones',
    side: (chosen) => line('pull-away')`You want to leave ${said(chosen, 'the phones')} behind.`,
    often: 'customers often ring before they come',
    question: 'Could they write, or ring at one fixed hour, or could somebody else answer?',
    choices: ['Messages only, answered in the evening', 'One fixed hour for calls', 'Somebody else answers'],
  },
  {
    id: 'own-known-hours',
    signal: 'fit',
    option: 'known-hours',
    side: (chosen) => line('pull-known')`You want ${said(chosen, 'hours that you know in advance')}.`,
    often: 'at first the customers often decide the hours',
    question: 'Which hours would you open, and what would you do when somebody asks for another?',
    choices: [
      'Fixed days, and a clear no to the rest',
      'By appointment, a week ahead',
      'Open hours for the first year, and then fixed ones',
    ],
  },
];

/** A chip, and something of one's own that often does not give it at first. */
export const OWN_AND_CHIPS: readonly PullRow[] = OWN_CHIPS.map(
  ({ id, signal, option, side, often: generally, question, choices }): PullRow => ({
    id,
    find: ({ typed }) => {
      const chosen = chip(typed, signal, option);
      const own = aimsOf(typed).find(({ isOwn }) => isOwn);
      return chosen && own ? pull([side(chosen), often(own, generally)], question, choices) : null;
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
        often(own, 'at first it often takes more than one has planned'),
      ],
      'Which part of it fits into those hours, and who does the rest?',
      ['Only as much as fits', 'A second person from the start', 'Longer weeks at first, with an end date'],
    );
  },
};
