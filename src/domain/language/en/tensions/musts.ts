import { ours } from '#src/domain/language/en/compose/line.ts';
import type { Pull, PullRow } from './pull.ts';

type Asked = { question: string; choices: Pull['choices'] };

const WITH_WHAT_IS_GOOD: Asked = {
  question: 'Where could you have moments like that, and keep this as it is?',
  choices: [
    'The same work, where this is kept',
    'Something near it that feels the same',
    'Moments like that alongside the work',
  ],
};
const OTHER_MONEY: Asked = {
  question: 'Who pays that for those hours, and what else could bring in part of it?',
  choices: [
    'The same hours, at a better rate',
    'Another part of the money, from elsewhere',
    'I go through what a month costs',
  ],
};

/** What is asked where one side is a must-fit: how the other can be had with it, and never whether it could give way. */
const ASKED: Readonly<Record<string, Asked>> = {
  'nights-work': {
    question: 'Where is that work done by day, and who could tell you?',
    choices: [
      'Day posts only, even if it takes longer',
      'A place that closes at night',
      'Work near it that is done by day',
    ],
  },
  'weekends-trade': {
    question: 'What part of it could be done on weekdays, and who could take the days you want free?',
    choices: [
      'A place that closes on those days',
      'The part of it that is done on weekdays',
      'I say it before I begin, and keep to it',
    ],
  },
  'weekends-lead': {
    question: 'Who would lead on the days you want free, and where would a post like that be weekdays only?',
    choices: [
      'A deputy leads on those days',
      'A place that is closed then',
      'I say it before I begin, and keep to it',
    ],
  },
  'evening-shows': {
    question: 'Shows are mostly in the evening. Which part of that work is done by day?',
    choices: [
      'Building and setting up, by day',
      'A place with shows in the afternoon',
      'Work near it, with fixed hours',
    ],
  },
  'noise-work': {
    question: 'Where is the same work done in a quieter place?',
    choices: ['A small place, with few people', 'The early hours', 'The part of it that is done apart'],
  },
  'away-work': {
    question: 'Which part of that work is done near home, and who offers it?',
    choices: ['Only what is near', 'Planning the ways, and others travel', 'The same trade, in one place'],
  },
  'home-days-work': {
    question: 'Which part of it could be done from home, on which day?',
    choices: ['The planning and the writing', 'The bills and the orders', 'The calls and the talks'],
  },
  'outdoors-work': {
    question: 'Which part of it is done outdoors, and who offers that?',
    choices: [
      'Visits to where it is used',
      'The same subject, in work outside',
      'Half of the week at the desk, half outside',
    ],
  },
  'best-nights': WITH_WHAT_IS_GOOD,
  'best-at-night': WITH_WHAT_IS_GOOD,
  'best-evenings': WITH_WHAT_IS_GOOD,
  'best-crowds': WITH_WHAT_IS_GOOD,
  'best-travel': WITH_WHAT_IS_GOOD,
  'best-trouble': WITH_WHAT_IS_GOOD,
  'best-weekend': WITH_WHAT_IS_GOOD,
  'hours-money': OTHER_MONEY,
  'day-money': {
    question: 'How many hours a week does that leave, and what would one hour have to bring in?',
    choices: [
      'Fewer hours, and a smaller figure',
      'The same hours, at a better rate',
      'Another part of the money, from elsewhere',
    ],
  },
  'short-hours': OTHER_MONEY,
  'hours-benefits': {
    question: 'Which employers near you give benefits for so few hours?',
    choices: [
      'Only employers who do',
      'I ask each place from how many hours on',
      'My hours, and cover from somewhere else',
    ],
  },
  'taught-then': {
    question: 'When and where is it taught so that those hours stay free?',
    choices: [
      'A class at another time',
      'From home, in hours that I choose',
      'Another teacher, or another course',
    ],
  },
  'home-away': {
    question: 'Which routes or crew rhythms would bring you home often enough, and who offers them?',
    choices: [
      'Only what brings me home as often as that',
      'I ask for the rota before I say yes',
      'A day post near home in the same trade',
    ],
  },
  'late-serve': {
    question: 'Which of them could you meet in the hours that you have, and who would take the late ones?',
    choices: [
      'The early hours, and others take the late ones',
      'I help those who are there by day',
      'I prepare by day what they need at night',
    ],
  },
  'own-hours': {
    question: 'Which part of it fits into those hours, and who would do the rest?',
    choices: ['Only as much as fits', 'A second person from the start', 'A smaller thing to begin with'],
  },
  'near-elsewhere': {
    question: 'Is there a way to it from where you live?',
    choices: [
      'A way to learn or do it near home',
      'The part of it that can be done from here',
      'Not now: I ask again in a year',
    ],
  },
  'steady-own': {
    question: 'What steady pay could you have alongside it until it pays its own way?',
    choices: ['A paid job alongside it', 'Customers who pay by the month', 'The same work, but employed'],
  },
};

/** The row, with its question about a must-fit left out: a must is a must, and only what is to be left may be asked about. */
export function withMusts(row: PullRow): PullRow {
  const asked = ASKED[row.id];
  if (!asked) return row;
  return {
    id: row.id,
    find: (given) => {
      const found = row.find(given);
      const musts = given.typed.filter(({ signal }) => signal === 'fit').map(({ source }) => source);
      const isOnMust = found?.sides.flat().some(({ sources }) => sources.some((one) => musts.includes(one)));
      return found && isOnMust
        ? { ...found, question: [ours(asked.question, 'pull-question')], choices: asked.choices }
        : found;
    },
  };
}
