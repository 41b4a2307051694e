import type { GoalPlan } from '#src/domain/synthesis/goal-plan.ts';
import type { Goal } from '#src/domain/synthesis/types.ts';
import { fill, quote } from './filler.ts';
import { type Given, type Schema, schema } from './frames.ts';
import { givenTo, plain, whyOf, write } from './goal-parts.ts';

const ACTION: readonly Schema[] = [
  schema(['contact'], {
    'people-contact': (say, { contact }) =>
      say`Have one 20-minute talk with ${contact} about what the work is really like.`,
  }),
  schema(['supporter'], {
    'people-close': (say, { supporter }) =>
      say`Tell ${supporter} what I have in mind, and ask if they know anyone who does this kind of work.`,
  }),
  schema(['who'], { 'people-find': (say, { who }) => say`Talk with two people whose work helps ${who}.` }),
  schema([], { 'people-find-open': (say) => say`Talk with two people whose work I am curious about.` }),
];

const FIRST_STEP: Schema = schema(['supporter'], {
  'people-first-close': (say, { supporter }) => say`Read my statement out loud to ${supporter}.`,
});

const HEAR = whyOf('To hear from the inside what it takes');
const OPEN_DOORS = whyOf('A good word from someone I know opens a first door');

export const PEOPLE_GOAL_SCHEMAS: readonly Schema[] = [...ACTION, FIRST_STEP, ...HEAR, ...OPEN_DOORS];

/** One talk: with the person they named, through someone who supports them, or with two people to be found. */
export function peopleGoal(given: GoalPlan): Goal {
  const contact = fill(given.contact, 'noun') ?? quote(given.contact);
  const supporter = fill(given.supporter, 'noun');
  const { who, ...rest } = givenTo(given);
  // Nobody's work helps "my granda" in particular.
  const isOwn = /^(?:my|our)\b/i.test(given.plan.who?.forms.noun ?? '');
  const slots: Given = { ...rest, who: isOwn ? null : who, contact, supporter };
  const goal = {
    id: 'people' as const,
    kind: 'people' as const,
    action: write(ACTION, slots),
    by: given.by.people,
    firstStepBy: given.firstStepBy.people,
    changeIf: plain('what I hear makes another direction look better.', 'people-change'),
  };
  if (contact) {
    return {
      ...goal,
      measure: plain('One talk, and half a page of notes on what I heard.', 'people-measure'),
      firstStep: plain('Write a short message that asks for 20 minutes, and send it.', 'people-first'),
      ifThen: plain(
        'If there is no answer after a week, then I will ask once more and write to one other person.',
        'if-then',
      ),
      why: write(HEAR, slots),
    };
  }
  if (supporter) {
    return {
      ...goal,
      measure: plain('One name, and one 20-minute talk with that person.', 'people-measure-close'),
      firstStep: write([FIRST_STEP], slots),
      ifThen: plain('If no name comes up, then I will ask two more people the same question.', 'if-then'),
      why: write(OPEN_DOORS, slots),
    };
  }
  return {
    ...goal,
    measure: plain('Two talks of 20 minutes, and half a page of notes on each.', 'people-measure-two'),
    firstStep: plain(
      'Write down five places where such people work, and pick one to ring.',
      'people-first-find',
    ),
    ifThen: plain(
      'If I do not know whom to ask, then I will ask the next three people I meet whom they know.',
      'if-then',
    ),
    why: write(HEAR, slots),
  };
}
