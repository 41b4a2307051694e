import type { ShelfPlan } from '#src/domain/plan/shelf-move.ts';
import type { Goal } from '#src/domain/synthesis/types.ts';
import { fill, phrase, quote } from './filler.ts';
import { type Given, type Schema, schema } from './frames.ts';
import { givenTo, plain, whyOf, write } from './goal-parts.ts';

/* The same kinds of goals in another wording and another size: when the first proposal is not it, here is a second. */

const SHOW: readonly Schema[] = [
  schema(['skill'], {
    'further-show-to': (say, { skill }) =>
      say`Learn to ${skill} well enough to show one person a small piece of it.`,
  }),
  schema(['subject'], {
    'further-show': (say, { subject }) =>
      say`Spend two hours on ${subject}, and show one person what came of it.`,
  }),
  schema(['ownLearning'], {
    'further-show-own-words': (say, { ownLearning }) =>
      say`Make one small thing with what I want to learn next, ${ownLearning}, and show it to one person.`,
  }),
  schema(['growth'], {
    'further-show-growth': (say, { growth }) =>
      say`Get some practice at ${growth} in three small situations, and write down how each one went.`,
  }),
  schema([], {
    'further-show-open': (say) =>
      say`Try three free lessons on three different things, and keep the best one.`,
  }),
];

const LISTEN: readonly Schema[] = [
  schema(['who'], {
    'further-listen-who': (say, { who }) =>
      say`Ask three people what would help ${who} most, and write down what they say.`,
  }),
  schema([], {
    'further-listen': (say) =>
      say`Ask three people who know me well when they saw me at my best, and write down what they say.`,
  }),
];

const SMALL: readonly Schema[] = [
  schema(['who', 'doings', 'opening'], {
    'further-small-doing': (say, { who, doings, opening }) =>
      say`Spend one hour with ${who} on what I am good at: ${doings}, ${opening}.`,
  }),
  schema(['who', 'opening'], {
    'further-small-who': (say, { who, opening }) =>
      say`Spend one hour with ${who}, and ask what would help most, ${opening}.`,
  }),
  schema(['doings', 'opening'], {
    'further-small-own': (say, { doings, opening }) =>
      say`Offer one person an hour of what I am good at: ${doings}, ${opening}.`,
  }),
  schema(['opening'], {
    'further-small-open': (say, { opening }) =>
      say`Spend one hour on work that I am curious about, ${opening}.`,
  }),
];

/** One further proposal of each kind. */
export function realiseFurtherGoals({ own }: ShelfPlan): readonly Goal[] {
  const slots: Given = {
    ...givenTo(own),
    ownLearning: quote(own.plan.learning, 16),
    growth: fill(own.growth, 'gerund') ?? fill(own.growth, 'noun'),
    opening: phrase('free of charge and just once', 'further-once', null),
  };
  return [
    {
      id: 'further-learning',
      kind: 'learning',
      action: write(SHOW, slots),
      measure: plain('One person has seen it, or I have three lines on how it went.', 'further-measure'),
      by: own.by.learning,
      firstStep: plain('Take 20 minutes to write down what the smallest piece could be.', 'further-first'),
      firstStepBy: own.firstStepBy.learning,
      ifThen: plain('If it gets too big, then I will halve it and carry on.', 'if-then'),
      why: write(whyOf('Making something teaches me more than reading about it'), slots),
      changeIf: plain('making it leaves me cold.', 'further-change'),
    },
    {
      id: 'further-people',
      kind: 'people',
      action: write(LISTEN, slots),
      measure: plain('Three people asked, and one line from each, word for word.', 'further-measure'),
      by: own.by.people,
      firstStep: plain('Write down the three names, and send the first one the question.', 'further-first'),
      firstStepBy: own.firstStepBy.people,
      ifThen: plain('If someone does not know what to say, then I will ask for one example.', 'if-then'),
      why: write(whyOf('Others see what I cannot see from here'), slots),
      changeIf: plain('all three point me somewhere else.', 'further-change'),
    },
    {
      id: 'further-test',
      kind: 'test',
      action: write(SMALL, slots),
      measure: plain('One hour done, and one line: would I do it again next week?', 'further-measure'),
      by: own.by.people,
      firstStep: plain('Write down one person I could offer it to, and ask them.', 'further-first'),
      firstStepBy: own.firstStepBy.test,
      ifThen: plain('If they say no, then I will offer it to one other person.', 'if-then'),
      why: write(whyOf('One hour costs nothing and shows a lot'), slots),
      changeIf: plain('the hour feels long.', 'further-change'),
    },
  ];
}
