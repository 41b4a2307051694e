import { goalSignOf } from '#src/domain/language/en/goal-signs.ts';
import type { GoalPlan } from '#src/domain/synthesis/goal-plan.ts';
import type { Evidence, Goal, Segment } from '#src/domain/synthesis/types.ts';
import { fill, phrase, quote, say } from './filler.ts';
import { type Given, type Schema, schema } from './frames.ts';
import { givenTo, plain, sourced, whyOf, write } from './goal-parts.ts';

/** `opening` is the way to learn that the person's money allows: "with a free course ...". */
const ACTION: readonly Schema[] = [
  schema(['skill', 'opening'], {
    'learn-to': (say, { skill, opening }) => say`Take the first steps in learning to ${skill}, ${opening}.`,
  }),
  schema(['subject', 'opening'], {
    learn: (say, { subject, opening }) => say`Make a real start on ${subject}, ${opening}.`,
  }),
  schema(['ownLearning', 'opening'], {
    'learn-goal-own-words': (say, { ownLearning, opening }) =>
      say`Make a real start on what I want to learn next, ${ownLearning}, ${opening}.`,
  }),
  schema(['growth', 'opening'], {
    'learn-growth': (say, { growth, opening }) => say`Get a little better at ${growth}, ${opening}.`,
  }),
  schema(['opening'], {
    'learn-find-out': (say, { opening }) => say`Find out what I would enjoy learning next, ${opening}.`,
  }),
];

const WHY: readonly Schema[] = [
  schema(['purpose'], { 'learn-why': (say, { purpose }) => say`So that I can ${purpose}.` }),
  schema(['ownWords'], { 'learn-why-words': (say, { ownWords }) => say`In my words: ${ownWords}.` }),
  ...whyOf('It gives me more to bring'),
];

export const LEARNING_GOAL_SCHEMAS: readonly Schema[] = [...ACTION, ...WHY];

/** One thing to learn next, sized to the hours and money that the person has. */
export function learningGoal(given: GoalPlan): Goal {
  const slots: Given = {
    ...givenTo(given),
    opening: wayToLearn(given),
    // What reads like a goal is nothing to learn.
    ownLearning: goalSignOf(given.plan.learning?.quote ?? '') ? null : quote(given.plan.learning),
    growth: fill(given.growth, 'gerund') ?? fill(given.growth, 'noun'),
    ownWords: quote(given.plan.learningPurpose),
  };
  const isStudy = Boolean(slots.skill ?? slots.subject ?? slots.ownLearning);
  const hasAim = isStudy || Boolean(slots.growth);
  return {
    id: 'learning',
    kind: 'learning',
    action: write(ACTION, slots),
    measure:
      isStudy || !hasAim
        ? measure(given, hasAim)
        : plain('Three tries, with a line on each.', 'learn-measure-growth'),
    by: given.by.learning,
    firstStep:
      isStudy || !hasAim
        ? firstStep(given.style, hasAim)
        : plain('Write down one place this week where I could try it.', 'learn-first-growth'),
    firstStepBy: given.firstStepBy.learning,
    ifThen: ifThen(given.barrier),
    why: write(WHY, slots),
    changeIf: plain('two honest tries leave me cold.', 'learn-change'),
  };
}

const FREE_WAY = 'with a free course, the library or someone who knows';
const WAYS: Readonly<Record<string, string>> = {
  free: FREE_WAY,
  little: 'with a book or a course that costs little',
  some: 'with a course that is worth its price',
  employer: 'and ask my employer to help with the cost',
};

function wayToLearn({ budget, budgetEvidence }: GoalPlan) {
  return phrase(WAYS[budget] ?? FREE_WAY, 'way', budgetEvidence);
}

const USUAL_SITTINGS = 'One hour a week for eight weeks';
const SITTINGS: Readonly<Record<string, string>> = {
  none: 'Four sittings of 20 minutes, spread over the time',
  'one-two': USUAL_SITTINGS,
  'three-five': 'Three hours a week for eight weeks',
  'six-ten': 'Six hours a week for six weeks',
  more: 'Ten hours a week for five weeks',
};

function measure({ hours, hoursEvidence }: GoalPlan, hasAim: boolean): readonly Segment[] {
  const sittings = sourced(SITTINGS[hours] ?? USUAL_SITTINGS, 'sittings', hoursEvidence);
  return hasAim
    ? say('learn-measure')`${sittings}, and one thing I can show that I could not do before.`
    : say('learn-measure-open')`${sittings}, and three things tried, with a line on each.`;
}

/** The first half hour, in the way that the person learns best: alone or with one other, and free. */
const FIRST_STEPS: Readonly<Record<string, string>> = {
  beside: 'Ask one person who knows it if I may sit beside them for half an hour.',
  watching: 'Ask one person who does it if I may watch for half an hour.',
  trying: 'Take 20 minutes and try one small piece of it with what is at hand.',
  reading: 'Find one chapter or page about it, and read for 20 minutes.',
  talking: 'Ask one person who knows it three questions about how they began.',
  class: 'Look up two classes near me, and write down their days and cost.',
  online: 'Open one free lesson online, and do the first 20 minutes.',
};

function firstStep(style: Evidence | null, hasAim: boolean): readonly Segment[] {
  const step = FIRST_STEPS[style?.option ?? ''];
  if (step && hasAim) return sourced(step, 'learn-first-style', style);
  return hasAim
    ? plain(
        'Take 20 minutes to write down three ways to learn it, with the cost and hours of each.',
        'learn-first',
      )
    : plain(
        'Take 20 minutes to write down three things I have always been curious about.',
        'learn-first-open',
      );
}

/** One act for each thing that got in the way before. Health keeps the plain act: no plan should dwell on it. */
const ACTS_ON_BARRIERS: Readonly<Record<string, string>> = {
  time: 'I will do ten minutes on Sunday morning and call that enough',
  money: 'I will ask the library for a free one',
  confidence: 'I will do the smallest part and show it to one kind person',
  caring: 'I will use a lesson that I can stop and start',
  language: 'I will ask for it in a form that I can follow',
  distance: 'I will look for one that I can follow from home',
  boring: 'I will swap the next lesson for trying it on something real',
  tech: 'I will ask one person to sit with me for ten minutes',
};

function ifThen(barrier: Evidence | null): readonly Segment[] {
  const act = ACTS_ON_BARRIERS[barrier?.option ?? ''];
  const cue = fill(barrier, 'clause');
  return act && cue
    ? say('if-then')`If ${cue}, then ${phrase(act, 'if-then-act', null)}.`
    : plain(
        'If it is Sunday evening and I have not begun, then I will open the first lesson for ten minutes.',
        'if-then',
      );
}
