import { line, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Quoted, Typed } from '#src/domain/synthesis/as-typed.ts';
import { leaveBehind } from './leave-behind.ts';
import { NO_NIGHTS } from './no-nights.ts';
import { type PullRow, pull } from './pull.ts';
import { allOf, bestSide, chip, ownOf, quoted, said } from './quote.ts';
import { keptFree } from './work-sides.ts';

type Chip = { signal: Quoted; option: string; words: string };

/** What is said of the best hours, and the answers that refuse just that: chips, or own words. */
type BestRow = {
  id: string;
  best: RegExp;
  unless?: RegExp;
  chips: readonly Chip[];
  own?: RegExp;
  /** The same among what is to be left behind, in own words. */
  ownOff?: RegExp;
  question: string;
  choices: readonly [string, string, string];
};

const NIGHTS: readonly Chip[] = [
  { signal: 'off', option: 'nights', words: 'no night work' },
  { signal: 'fit', option: 'no-nights', words: 'no night work' },
];
const NO_SLEEP = /\bsleep\b/iu;
/** A night that is good for its quiet, said so. */
const SAYS_QUIET =
  /\b(?:quiet|silen\p{L}*|peace\p{L}*|empty|alone|asleep|(?:just|only) (?:me|us)\b|by myself|no(?:body| ?ones?|bodys))\b/iu;
const AT_NIGHT =
  /\b(?:late at night|midnight|[1-5](?:[:.]\d\d)? ?(?:am|a\.m\.|in the morning)|on night shifts?|in the middle of the night)\b/iu;
const DENIED = /\b(?:no|not|never|nobody|without|before)\b|n['’]t\b/iu;

const DENIED_DAY = /\b(?:no|not|never|nobody|without|before)\b|n['’]t\b|\bafter\b/iu;

/** Hours of the morning, and what a home does in them. */
const EARLY =
  /\b(?:(?:four|five|six|seven|[4-7](?:[:.]\d\d)?) ?(?:am|a\.m\.|in the mornings?|o['’]?clock)|at (?:five|six|dawn)|by six|first light|before (?:dawn|sunrise|the sun|breakfast|six|seven)|early (?:in the )?mornings?)\b/iu;
const OF_A_MORNING =
  /\bbreakfast\b|(?<!\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)? )\bmornings?\b|\bschool run\b|\bdrop[- ]?off\b|\b(?:takes?|taking|bring(?:ing)?|walk(?:ing)?|driv(?:e|ing)) (?:\p{L}+ ){1,3}to (?:school|nursery|kindergarten|daycare)\b/iu;
/** When something has broken, and everybody waits. */
const TROUBLE =
  /\bpanic\p{L}*\b|\bemergenc(?:y|ies)\b|\b(?:some(?:thing|body)|it|everything|all)['’]?s? (?:has |is |have )?(?:gone|goes|going) wrong\b|\b(?:power|electricity|lights?|current) (?:is|has|goes|went) (?:gone|out|off)\b|\bblackout\b|\beveryone else is (?:yell|shout|scream|cry)ing\b|\bbreaks? down\b/iu;
const ASKS_THE_BODY =
  /\b(?:ladders?|scaffold\p{L}*|on (?:a|the) roof|up a tree|climb\p{L}*|heavy (?:\p{L}+ )?(?:things?|loads?|lifting|work|stones?|boxes|sacks?|bags?)|weights|lift(?:ing)? (?:\p{L}+ )?(?:boxes|stones?|people|patients)|carry(?:ing)?|on my knees|digging|with (?:a|the) (?:spade|shovel|axe|sledgehammer))\b/iu;
const UP_HIGH =
  /\b(?:up high|high up|(?:up )?on (?:a|the) roofs?|up (?:a|the|on a|on the) (?:tree|mast|ladder|scaffold\p{L}*|tower)|at the top of (?:a|the)|\d+ met(?:er|re)s (?:up|high|above))\b/iu;
const DENIED_UP = /\b(?:not|never|no longer|nobody) (?:\p{L}+ )?(?:high|up|on)\b/iu;
/** Where the work itself is, which is never at home. */
const ON_THE_SPOT =
  /\b(?:beside|next to) (?:the|a|somebody|someone|people|patients?)\b|\b(?:machines?|engines?|looms?|line) (?:are |is |all )*(?:running|going)\b|\bon (?:the )?(?:floor|site|ward|quay|yard|shop floor)\b|\bin (?:the|a) (?:workshop|kitchen|classroom|lab(?:oratory)?|field|stables?|theatre|studio|mill|shed|shop)\b|\bwith (?:the )?(?:patients?|children|animals?|customers?|class)\b/iu;
const AT_THE_WHEEL = /\b(?:at|behind) the wheel\b|\bdriving\b|\bon the (?:open )?road\b/iu;
const WEEKEND_DAY = /\b(?:saturdays?|sundays?|weekends?|match days?|market days?|wedding\p{L}*|festival)\b/iu;

const BEST_ROWS: readonly BestRow[] = [
  {
    id: 'best-nights',
    best: new RegExp(`(?=.*${SAYS_QUIET.source}).*${AT_NIGHT.source}`, 'iu'),
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
    id: 'best-at-night',
    best: AT_NIGHT,
    unless: NO_SLEEP,
    chips: NIGHTS,
    own: NO_NIGHTS,
    question: 'Where could you have moments like that by day?',
    choices: [
      'The same work, on a day shift',
      'Other work where moments like that come by day',
      'A night now and then, by my choice',
    ],
  },
  {
    id: 'best-evenings',
    best: /\b(?:sale|show|opening|match|game|club|quiz|concert|party|gala|first|dance|fight|market) nights?\b|\b(?:at|by) night\b|\bnight (?:market|fishing|train|bus|coach|ferry|boat|drive|run)\b/iu,
    unless: NO_SLEEP,
    chips: [...NIGHTS, { signal: 'fit', option: 'evenings', words: 'your evenings free' }],
    own: NO_NIGHTS,
    question: 'Are nights like that the exception, or would the same by day suit you better?',
    choices: [
      'A night like that now and then is all right',
      'The same work by day',
      'Nights for a season, and then days',
    ],
  },
  {
    id: 'best-dark',
    best: /\bbefore (?:the )?(?:sun|mist|fog|dawn|daybreak|light|sunrise|birds)\b|\bfirst light\b|\bstill dark\b|\bafter (?:sunset|dark)\b|\bat dusk\b/iu,
    chips: [],
    own: /\b(?:after|before|in the) dark\b|\bdarkness\b|\bdaylight only\b|\bonly (?:in|by) (?:the )?day(?:light)?\b/iu,
    question: 'In winter an hour like that is a dark one. Would you keep to other hours then?',
    choices: [
      'Later hours in winter',
      'Somebody else does the dark hours',
      'Only the light half of the year',
    ],
  },
  {
    id: 'best-crowds',
    best: /\b(?:packed|crowd(?:s|ed)?|full house|(?:room|hall|place|house|bar|shop|ring|church|stadium) is full|(?:line|queue) is long|long (?:line|queue)|rush hour|noisy|(?<!out )loud|roar\p{L}*|cheer\p{L}*)\b/iu,
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
    chips: [{ signal: 'off', option: 'screens', words: 'whole days at a screen' }],
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
  {
    id: 'best-morning',
    best: EARLY,
    unless: NO_SLEEP,
    chips: [],
    own: OF_A_MORNING,
    question: 'How many mornings a week could be for that, and who is at home then?',
    choices: [
      'One or two mornings, on fixed days',
      'That hour later, when home is done',
      'The mornings stay at home, for these years',
    ],
  },
  {
    id: 'best-trouble',
    best: TROUBLE,
    chips: [
      ...NIGHTS,
      { signal: 'fit', option: 'known-hours', words: 'hours that you know in advance' },
      { signal: 'fit', option: 'evenings', words: 'your evenings free' },
    ],
    own: /\bon[- ]call\b|\bown bed\b|\bno (?:late|long) \p{L}+/iu,
    question:
      'Moments like that come at any hour. Would some calls at odd hours be all right, if the regular work is by day?',
    choices: [
      'On call now and then, known in advance',
      'By day only, where things go wrong too',
      'On call for a set time, and then no more',
    ],
  },
  {
    id: 'best-body',
    best: ASKS_THE_BODY,
    unless:
      /\b(?:no|not|never|without) (?:\p{L}+ )?(?:ladders?|climb\p{L}*|carr\p{L}+|lift\p{L}*|dig\p{L}*|heavy)\b/iu,
    chips: [
      { signal: 'fit', option: 'body', words: 'work that your body can keep doing' },
      { signal: 'off', option: 'lifting', words: 'heavy lifting' },
    ],
    own: /\bladders?\b|\bno (?:heavy )?lifting\b|\bclimb\p{L}*\b/iu,
    question: 'How much of that could you still do in a week, and what would the rest of the week be?',
    choices: [
      'A little of it each week, and no more',
      'A second person for the heavy part',
      'The same work at a bench or on the ground',
    ],
  },
  {
    id: 'best-heights',
    best: UP_HIGH,
    unless: DENIED_UP,
    chips: [],
    ownOff: /\bladders?\b|\bheights?\b|\bclimb\p{L}*\b|\broofs?\b/iu,
    question:
      'What is it up there that you would most like to keep: the quiet, the air or the view of the whole?',
    choices: [
      'The quiet, and that can be on the ground',
      'The air: work outside, with my feet on the ground',
      'The view of the whole: checking and planning',
    ],
  },
  {
    id: 'best-there',
    best: ON_THE_SPOT,
    chips: [{ signal: 'fit', option: 'partly-home', words: 'some days from home' }],
    question: 'How would you divide a good week between being there and being at home?',
    choices: [
      'One day at home, for the writing',
      'There in the mornings, at home after that',
      'At home only now and then',
    ],
  },
  {
    id: 'best-wheel',
    best: AT_THE_WHEEL,
    unless: NO_SLEEP,
    chips: [{ signal: 'off', option: 'travel', words: 'travel for work' }],
    own: /\b(?:hours?|minutes|miles|km)\b.*\b(?:seat|wheel|driv\p{L}+)\b|\b(?:no|not|never)\b.*\bdriv\p{L}+/iu,
    question: 'How far could a day take you with that, and where would you stop on the way?',
    choices: ['Short ways only', 'Long ways, with a stop I plan before', 'Two drivers, who take turns'],
  },
  {
    id: 'best-weekend',
    best: WEEKEND_DAY,
    unless: DENIED_DAY,
    chips: [
      { signal: 'fit', option: 'weekends', words: 'your weekends free' },
      { signal: 'off', option: 'weekends', words: 'weekend work' },
    ],
    question: 'Are days like that the exception, or would the same on a weekday suit you better?',
    choices: [
      'A day like that now and then is all right',
      'The same work on a weekday',
      'One weekend a month, known in advance',
    ],
  },
];

/** "You also want no night work.", "You also want to leave noisy places behind.", own words as typed. */
function refused({ chips, own, ownOff }: BestRow, typed: readonly Typed[]): Piece {
  for (const { signal, option, words } of chips) {
    const found = chip(typed, signal, option);
    if (!found) continue;
    if ((option === 'evenings' || option === 'weekends') && found.signal === 'fit' && found.words)
      return keptFree(found, ' also');
    return signal === 'off' && !words.startsWith('no ')
      ? line('pull-away')`You also want to leave ${said(found, words)} behind.`
      : line('pull-fit')`You also want ${said(found, words)}.`;
  }
  const typedFit = own && ownOf(typed, 'fit').find(({ words }) => own.test(words));
  if (typedFit) return line('pull-fit')`The work must fit this: ${quoted(typedFit)}.`;
  const typedOff = ownOff && ownOf(typed, 'off').find(({ words }) => ownOff.test(words));
  return typedOff ? leaveBehind(typedOff) : null;
}

const DENIED_THING = /\b(?:not|no|never|without)(?: only| just| any| always)? [\p{L}’'-]+/giu;

/** One's best hours, and an answer that refuses such hours. */
export const BEST_PULLS: readonly PullRow[] = BEST_ROWS.map(
  (row): PullRow => ({
    id: row.id,
    find: ({ typed }) => {
      const best = allOf(typed, 'best')[0];
      if (!best || !row.best.test(best.words) || row.unless?.test(best.words)) return null;
      // "Not only emergencies": what is denied is nobody's best hour.
      if (!row.best.test(best.words.replace(DENIED_THING, ' '))) return null;
      return pull([bestSide(best, row.best), refused(row, typed)], row.question, row.choices);
    },
  }),
);
