import { line, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import { alsoInMind } from './aims.ts';
import { type PullGiven, type PullRow, pull } from './pull.ts';
import { chip, ownOf, said } from './quote.ts';
import type { Fact } from './work-facts.ts';
import { aimOften } from './work-sides.ts';

type ChipRow = {
  id: string;
  off: string | null;
  fit: string | null;
  fact: Fact;
  side: (chosen: Typed) => Piece;
  question: string;
  choices: readonly [string, string, string];
};

const CHIP_ROWS: readonly ChipRow[] = [
  {
    id: 'phones-work',
    off: 'phones',
    fit: null,
    fact: 'calls',
    side: (chosen) => line('pull-away')`You want to leave ${said(chosen, 'the phones')} behind.`,
    question: 'How many calls a day would still be all right?',
    choices: [
      'A few, with quiet hours between',
      'None: I meet people at the desk',
      'Calls for the first months only',
    ],
  },
  {
    id: 'selling-work',
    off: 'selling',
    fit: null,
    fact: 'sales',
    side: (chosen) => line('pull-away')`You want to leave ${said(chosen, 'selling')} behind.`,
    question: 'Which part of it has no figure to reach?',
    choices: [
      'The stock and the orders',
      'Advice, with no target',
      'Behind the counter, with nobody to persuade',
    ],
  },
  {
    id: 'hands-on-away',
    off: 'hands-on',
    fit: null,
    fact: 'care',
    side: (chosen) => line('pull-away')`You want to leave ${said(chosen, 'hands-on care')} behind.`,
    question: 'How many hours by the bed would still be all right?',
    choices: ['One day a week', 'Only beside those I teach', 'None: planning and talking only'],
  },
  {
    id: 'noise-work',
    off: 'crowds',
    fit: 'quiet',
    fact: 'noise',
    side: (chosen) =>
      chosen.signal === 'fit'
        ? line('pull-quiet')`You want ${said(chosen, 'a quiet place')} to work in.`
        : line('pull-crowds')`You want to leave ${said(chosen, 'noisy places')} behind.`,
    question:
      'How much noise in a day would be all right, and where is the same work done in a quieter place?',
    choices: ['The early hours', 'A small place, with few people', 'Noise for half the day, and no more'],
  },
  {
    id: 'screens-work',
    off: 'screens',
    fit: null,
    fact: 'screens',
    side: (chosen) => line('pull-away')`You want to leave ${said(chosen, 'whole days at a screen')} behind.`,
    question: 'Which part of it takes you away from the screen?',
    choices: ['Talking with those it is for', 'Half days at most', 'The same subject, in other work'],
  },
  {
    id: 'papers-work',
    off: 'paperwork',
    fit: null,
    fact: 'papers',
    side: (chosen) => line('pull-away')`You want to leave ${said(chosen, 'paperwork')} behind.`,
    question: 'How much writing up could you live with, and who could do the rest?',
    choices: ['An hour a day at most', 'One fixed day for it', 'Somebody who does the forms'],
  },
  {
    id: 'away-work',
    off: 'travel',
    fit: 'no-travel',
    fact: 'away',
    side: (chosen) =>
      chosen.signal === 'fit'
        ? line('pull-travel')`The work must not involve ${said(chosen, 'travel')}.`
        : line('pull-away')`You want to leave ${said(chosen, 'travel for work')} behind.`,
    question: 'How many nights a month away would still be all right?',
    choices: ['None: only what is near', 'One or two, known in advance', 'More, for the first year only'],
  },
  {
    id: 'home-days-work',
    off: null,
    fit: 'partly-home',
    fact: 'onTheSpot',
    side: (chosen) => line('pull-partly-home')`You want ${said(chosen, 'some days from home')}.`,
    question: 'Which part of it could be done from home, on which day?',
    choices: ['The planning and the writing', 'None, but a short way to work', 'One day a month'],
  },
  {
    id: 'outdoors-work',
    off: null,
    fit: 'outdoors',
    fact: 'screens',
    side: (chosen) => line('pull-outdoors')`You want to be ${said(chosen, 'outdoors')}.`,
    question: 'How many hours a week outdoors would be enough?',
    choices: ['Half of them', 'One day a week', 'The way there and back, and the weekend'],
  },
  {
    id: 'steady-uneven',
    off: null,
    fit: 'steady-pay',
    fact: 'uneven',
    side: (chosen) => line('pull-steady')`You want ${said(chosen, 'steady pay')}.`,
    question: 'How many days a week of paid work would make the rest of it safe?',
    choices: [
      'Two days of other paid work',
      'A post in it, with a contract',
      'Some months of costs put aside first',
    ],
  },
];

const OF_PHONES = /\b(?:without|w\/o|no|not on|off) (?:an? |the |any )?(?:headsets?|phones?|calls?)\b/iu;

/** A chip, and the work in mind that often brings just that. */
export const CHIPS_AND_WORK: readonly PullRow[] = CHIP_ROWS.map(
  ({ id, off, fit, fact, side, question, choices }): PullRow => ({
    id,
    find: ({ typed }: PullGiven) => {
      const chosen = (fit ? chip(typed, 'fit', fit) : null) ?? (off ? chip(typed, 'off', off) : null);
      const aim = aimOften(typed, fact);
      // "Anything without a headset" has left the phones behind already.
      const isSaid =
        id === 'phones-work' && ownOf(typed, 'target').some(({ words }) => OF_PHONES.test(words));
      return chosen && aim && !isSaid ? pull([side(chosen), alsoInMind(aim)], question, choices) : null;
    },
  }),
);
