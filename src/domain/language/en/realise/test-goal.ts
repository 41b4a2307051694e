import type { GoalPlan, TestSize } from '#src/domain/synthesis/goal-plan.ts';
import type { Evidence, Goal, Segment } from '#src/domain/synthesis/types.ts';
import { fill, phrase, quote, say } from './filler.ts';
import { type Schema, schema } from './frames.ts';
import { givenTo, plain, write } from './goal-parts.ts';

/** `opening` is the size of the test: "for one half-day, ...". */
const ACTION: readonly Schema[] = [
  schema(['who', 'opening'], {
    'test-who': (say, { who, opening }) => say`Try out work that helps ${who}, ${opening}.`,
  }),
  schema(['doings', 'opening'], {
    'test-doing': (say, { doings, opening }) => say`Try it out: ${doings}, ${opening}.`,
  }),
  schema(['opening'], {
    'test-open': (say, { opening }) => say`Try out one kind of work that I am curious about, ${opening}.`,
  }),
];

export const TEST_GOAL_SCHEMAS = ACTION;

/** How large a test is, and how it is known to be done. The smaller the cushion of money, the smaller the test. */
const SIZES: Readonly<Record<TestSize, { size: string; measure: string }>> = {
  'half-day': {
    size: 'for one half-day, unpaid or beside someone, without giving anything up',
    measure: 'One half-day done, and three lines: what gave me energy, what did not, what next.',
  },
  'four-days': {
    size: 'for up to four days, part-time or as a volunteer',
    measure: 'Four days done, and three lines on each: what gave me energy, what did not, what next.',
  },
  month: {
    size: 'one day a week for a month, part-time or as a volunteer',
    measure: 'Four days done, and one page: what gave me energy, what did not, what next.',
  },
};

/** A small trial of the direction, within what the person could carry. */
export function testGoal(given: GoalPlan): Goal {
  const { size, measure } = SIZES[given.test];
  return {
    id: 'test',
    kind: 'test',
    action: write(ACTION, { ...givenTo(given), opening: phrase(size, `test-${given.test}`, null) }),
    measure: plain(measure, `test-${given.test}`),
    by: given.by.test,
    firstStep: plain(
      'Write down two places where I could try it, and the name of one person to ask at each.',
      'test-first',
    ),
    firstStepBy: given.firstStepBy.test,
    ifThen: ifThen(given.obstacle),
    why: plain('A small test tells me more than thinking about it.', 'test-why'),
    changeIf: plain('it takes more energy than it gives.', 'test-change'),
  };
}

/** The person's own obstacle is the cue, in their words. */
export function ifThen(obstacle: Evidence | null): readonly Segment[] {
  const caught = fill(obstacle, 'gerund');
  if (caught)
    return say(
      'if-then',
    )`If I catch myself ${caught}, then I will still take the next small step, however small.`;
  const words = quote(obstacle);
  if (words)
    return say(
      'if-then',
    )`If this gets in the way: ${words}, then I will still take the next small step, however small.`;
  return plain('If both places say no, then I will ask to shadow someone for two hours instead.', 'if-then');
}
