import { courseIn } from '#src/domain/language/en/compose/course.ts';
import { whoOf } from '#src/domain/language/en/compose/doing.ts';
import { from, line, ours, type Piece, wordsIn } from '#src/domain/language/en/compose/line.ts';
import { long } from '#src/domain/language/en/tensions/sides.ts';
import type { Arc } from '#src/domain/synthesis/slots.ts';
import { work } from './aim.ts';
import { proofsAloud, type Told } from './context.ts';

/** Questions back, by what comes next. */
const BY_ARC: Readonly<Record<Arc, readonly string[]>> = {
  start: [
    'Who would I be learning from in the first months?',
    'What should a beginner be able to do after half a year?',
    'Which task would you give me first?',
  ],
  shift: [
    'Has anyone here come to you from another field?',
    'What would you want to see from me in the first weeks?',
    'What would convince you that it can work?',
    'What do people from outside see that you no longer see?',
    'How do new people learn the work here?',
  ],
  side: [
    'Where could you use that most?',
    'Who does that for you today?',
    'Which part of that is missing here now?',
  ],
  back: ['What has changed that I should catch up on first?', 'How do people usually start again with you?'],
  elsewhere: ['Which part of the work would I see first?', 'Which of my qualifications would help you most?'],
  own: ['How do new people learn your way here?', 'What would you want from me before I move on?'],
  pass: ['Who here should learn this next?', 'What must not be lost when people leave?'],
  steady: [
    'What does an ordinary week look like here?',
    'What makes somebody stay here for a long time?',
    'Who would I be working with most?',
  ],
  keep: ['What would help you most?', 'On which days do you need someone most?'],
  grow: [
    'What is the hardest thing on your list right now?',
    'Where would you put me first?',
    'What would you like to have solved a year from now?',
    'What do you wish somebody would finally take care of?',
    'Which part of this matters most to you?',
    'What would I be working on in the first month?',
  ],
};

/** The longest group that a question back names. */
const WHO_AT_MOST = 4;

/** A question that only this person would ask, where an answer gives one; else one that fits what comes next. */
export function askOf(told: Told, seed: number): Piece {
  const { slots } = told;
  const own = ownQuestions(told);
  const pick = own[seed % Math.max(1, own.length)];
  // Two times in three, so that not everybody with a number ends on the number.
  if (pick && seed % 3 !== 2) return pick;
  const list = BY_ARC[slots.arc?.id ?? 'grow'];
  const words = list[Math.floor(seed / 3) % list.length] ?? '';
  return [ours(words, 'ask')];
}

/** People of one's own are nobody else's to look after. */
const OWN =
  /\b(?:my|our|me|nan|nana|gran|granny|mum|mom|mam|dad|mother|father|son|daughter|wife|husband|kids|family)\b/i;

function ownQuestions(told: Told): readonly (readonly Exclude<Piece, null>[number][])[] {
  const { slots } = told;
  const who = whoOf(slots, WHO_AT_MOST);
  const course = slots.learning.find(({ stance }) => stance === 'set-on-it' || stance === 'only-short');
  const name = course && courseIn(course.what);
  const isChange = slots.arc?.id === 'shift' || slots.arc?.id === 'start';
  return [
    work.targetRole(slots) &&
      line('ask-first-year')`What does a good first year look like for ${work.targetRole(slots)} here?`,
    proofsAloud(slots)[0]?.stem === 'number'
      ? [ours('Which number would you most like to see move?', 'ask-number')]
      : null,
    who && slots.serving?.who?.isPerson && !OWN.test(slots.serving.who.quote)
      ? line('ask-for-who')`What do you do for ${who} today?`
      : null,
    name && course && !long(course) && wordsIn(name) <= 5
      ? line('ask-course')`Has anyone here done ${name} beside the job?`
      : null,
    isChange && slots.target.field
      ? line(
          'ask-come-to',
        )`How did your people come to ${[from(slots.target.field, slots.target.field.name, 'noun')]}?`
      : null,
  ].flatMap((question) => (question ? [question] : []));
}

/** Every question back that could be asked. */
export function allQuestions(told: Told): readonly Piece[] {
  return [
    ...ownQuestions(told),
    ...Object.values(BY_ARC).flatMap((list) => list.map((words) => [ours(words, 'ask')])),
  ];
}
