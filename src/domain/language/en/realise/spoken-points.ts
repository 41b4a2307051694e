import type { SpokenExtras } from '#src/domain/interview/language.ts';
import type { Plan } from '#src/domain/synthesis/plan.ts';
import type { Segment, Shareable } from '#src/domain/synthesis/types.ts';
import { directionOf } from './direction.ts';
import { capitalised } from './filler.ts';
import { type Given, realise, type Schema, schema } from './frames.ts';
import { besidesOf, lovedOf } from './sentences.ts';
import { phraseOf, quoteOfTheirs } from './spoken.ts';

/** The same in a few words, to be kept in mind while speaking. */
const POINT_AIM: readonly Schema[] = [
  schema(['who', 'change'], {
    'point-help': (say, { who, change }) => say`To help ${who} ${change}.`,
  }),
  schema(['change'], { 'point-change': (say, { change }) => say`To help people ${change}.` }),
  schema(['who'], { 'point-who': (say, { who }) => say`To be of use to ${who}.` }),
  schema(['ownChange'], {
    'point-own-change': (say, { ownChange }) => say`What I want to change: ${ownChange}.`,
  }),
  schema(['ownWho'], { 'point-own-who': (say, { ownWho }) => say`To help ${ownWho}.` }),
  schema(['gifts'], { 'point-gifts': (say, { gifts }) => say`To use what I have: ${gifts}.` }),
  schema(['doings'], { 'point-doings': (say, { doings }) => say`To do more of this: ${doings}.` }),
  schema(['things'], { 'point-things': (say, { things }) => say`To make use of ${things}.` }),
  schema(['ownWords'], { 'point-own-words': (say, { ownWords }) => say`To use this: ${ownWords}.` }),
];
const POINT_STORY: readonly Schema[] = [
  schema(['did'], { 'point-did': (say, { did }) => say`The time I ${did}.` }),
  schema(['loved'], { 'point-loved': (say, { loved }) => say`Work to do again: ${loved}.` }),
];
const POINT_NEXT: readonly Schema[] = [
  schema(['goal'], { 'point-goal': (say, { goal }) => say`My goal: to ${goal}.` }),
  schema(['subject'], { 'point-subject': (say, { subject }) => say`Next, to learn about ${subject}.` }),
  schema(['skill'], { 'point-skill': (say, { skill }) => say`Next, to learn to ${skill}.` }),
];
const POINT_THEME: Schema = schema(['theme'], {
  'point-theme': (say, { theme }) => say`What runs through it: ${theme}.`,
});
const POINT_HERE: Schema = schema(['employer'], {
  'point-here': (say, { employer }) => say`Why here: you say ${employer}.`,
});
const POINT_BRING: Schema = schema(['gifts'], {
  'point-bring': (say, { gifts }) => say`What I bring: ${gifts}.`,
});

export const POINT_SCHEMAS: readonly Schema[] = [
  ...POINT_AIM,
  ...POINT_STORY,
  ...POINT_NEXT,
  POINT_THEME,
  POINT_HERE,
  POINT_BRING,
];

/** The three things to keep in mind, shortest first to last as they are said. */
export function draftPoints(plan: Plan<Shareable>, extras: SpokenExtras): readonly (readonly Segment[])[] {
  const direction = directionOf(plan);
  const given: Given = { ...besidesOf(plan), ...lovedOf(plan) };
  const [match] = extras.matches;
  const points = [
    realise(POINT_AIM, direction, 0),
    realise(POINT_STORY, given, 0),
    match ? realise([POINT_HERE], { employer: quoteOfTheirs(match.employer) }, 0) : null,
    realise(POINT_NEXT, { ...given, goal: extras.goal && phraseOf(extras.goal) }, 0),
    realise([POINT_THEME], given, 0),
    direction.who || direction.change ? realise([POINT_BRING], direction, 0) : null,
  ];
  return points
    .filter((point) => point !== null)
    .slice(0, 3)
    .map((point) => capitalised(point));
}
