import { line, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Quoted, Typed } from '#src/domain/synthesis/as-typed.ts';
import { type PullRow, pull } from './pull.ts';
import { allOf, chip, ownOf, quoted, said } from './quote.ts';

type Chip = { signal: Quoted; option: string; words: string };

/** What is said of the best hours, and the answers that refuse just that: chips, or own words. */
type BestRow = {
  id: string;
  best: RegExp;
  unless?: RegExp;
  chips: readonly Chip[];
  own?: RegExp;
  question: string;
  choices: readonly [string, string, string];
};

const NO_NIGHTS = /\b(?:no|not|never)\b[^,]*\b(?:nights?|24-hour)\b/iu;
const NIGHTS: readonly Chip[] = [
  { signal: 'off', option: 'nights', words: 'no nights' },
  { signal: 'fit', option: 'no-nights', words: 'no nights' },
];
const NO_SLEEP = /\bsleep\b/iu;
const DENIED = /\b(?:no|not|never|nobody|without|before)\b|n['’]t\b/iu;

const BEST_ROWS: readonly BestRow[] = [
  {
    id: 'best-nights',
    best: /\b(?:late at night|midnight|[1-5](?:[:.]\d\d)? ?(?:am|a\.m\.|in the morning)|on night shifts?|in the middle of the night)\b/iu,
    unless: NO_SLEEP,
    chips: NIGHTS,
    own: NO_NIGHTS,
    question: 'Where could you find that quiet at another hour?',
    choices: [
      'Very early, before the others come',
      'A room of my own by day',
      'One night now and then, by my choice',
    ],
  },
  {
    id: 'best-evenings',
    best: /\b(?:sale|show|opening|match|game|club|quiz|concert|party|gala|first|dance|fight|market) nights?\b|\b(?:at|by) night\b|\bnight (?:market|fishing|train)\b/iu,
    unless: NO_SLEEP,
    chips: [...NIGHTS, { signal: 'fit', option: 'evenings', words: 'your evenings free' }],
    own: NO_NIGHTS,
    question: 'Are such nights the exception, or would the same by day suit you better?',
    choices: [
      'Such a night now and then is all right',
      'The same work by day',
      'Nights for a season, and then days',
    ],
  },
  {
    id: 'best-dark',
    best: /\bbefore (?:the )?(?:sun|mist|fog|dawn|daybreak|light|sunrise|birds)\b|\bfirst light\b|\bstill dark\b|\bafter (?:sunset|dark)\b|\bat dusk\b/iu,
    chips: [],
    own: /\b(?:after|before|in the) dark\b|\bdarkness\b|\bdaylight only\b|\bonly (?:in|by) (?:the )?day(?:light)?\b/iu,
    question: 'In winter such an hour is a dark one. Would you keep to other hours then?',
    choices: [
      'Later hours in winter',
      'Somebody else does the dark hours',
      'Only the light half of the year',
    ],
  },
  {
    id: 'best-crowds',
    best: /\b(?:packed|crowd(?:s|ed)?|full house|(?:room|hall|place|house|bar|shop|ring|church|stadium) is full|(?:line|queue) is long|long (?:line|queue)|rush hour|noisy|loud|roar\p{L}*|cheer\p{L}*)\b/iu,
    unless: DENIED,
    chips: [
      { signal: 'off', option: 'crowds', words: 'noisy places' },
      { signal: 'fit', option: 'quiet', words: 'a quiet place' },
    ],
    question:
      'Is it the bustle that you like and the noise that you do not, and how much of it would still suit you?',
    choices: [
      'A full day, and then a quiet one',
      'Many people, and no loud machines',
      'A small place that runs well',
    ],
  },
  {
    id: 'best-screens',
    best: /\b(?:screens?|spreadsheets?|keyboard|monitor|laptop)\b/iu,
    unless: DENIED,
    chips: [{ signal: 'off', option: 'screens', words: 'screens all day' }],
    question: 'Is it the hours at it that you want less of, or what is on it?',
    choices: ['Fewer hours, the same work', 'Other work at it', 'Half days, and the rest with people'],
  },
  {
    id: 'best-travel',
    best: /\b(?:on the road|at sea|on a (?:train|plane|ship)|at the airport|in another (?:city|country)|on tour)\b/iu,
    unless: DENIED,
    chips: [
      { signal: 'off', option: 'travel', words: 'no travel for work' },
      { signal: 'fit', option: 'no-travel', words: 'no travel' },
    ],
    question: 'Which way of being on the road would still bring you home in the evening?',
    choices: [
      'Short ways, home every day',
      'A few days a month, known in advance',
      'None: something else that feels like it',
    ],
  },
];

/** "You also want no nights.", "You also want to leave noisy places behind.", own words as typed. */
function refused({ chips, own }: BestRow, typed: readonly Typed[]): Piece {
  for (const { signal, option, words } of chips) {
    const found = chip(typed, signal, option);
    if (!found) continue;
    if (option === 'evenings' && found.words)
      return line('pull-evenings')`You also want your evenings for ${quoted(found)}.`;
    return signal === 'off' && !words.startsWith('no ')
      ? line('pull-away')`You also want to leave ${said(found, words)} behind.`
      : line('pull-fit')`You also want ${said(found, words)}.`;
  }
  const typedFit = own && ownOf(typed, 'fit').find(({ words }) => own.test(words));
  return typedFit ? line('pull-fit')`The work must fit this: ${quoted(typedFit)}.` : null;
}

/** One's best hours, and an answer that refuses such hours. */
export const BEST_PULLS: readonly PullRow[] = BEST_ROWS.map(
  (row): PullRow => ({
    id: row.id,
    find: ({ typed }) => {
      const best = allOf(typed, 'best')[0];
      if (!best || !row.best.test(best.words) || row.unless?.test(best.words)) return null;
      return pull(
        [line('pull-best')`You are at your best like this: ${quoted(best)}.`, refused(row, typed)],
        row.question,
        row.choices,
      );
    },
  }),
);
