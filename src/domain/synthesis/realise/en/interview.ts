import { choiceOf, type Plan } from '#src/domain/synthesis/plan.ts';
import type { Segment, Shareable } from '#src/domain/synthesis/types.ts';
import { directionOf, realiseDirection } from './direction.ts';
import { capitalised, paragraph } from './filler.ts';
import { type Given, realise, type Schema, schema } from './frames.ts';
import { besidesOf, lovedOf, THEME } from './sentences.ts';

/** Where it comes from: a story with its result, the story alone, or work that one would gladly do again. */
export const STORY: readonly Schema[] = [
  schema(['did', 'result'], {
    'interview-story-1': (say, { did, result }) => say`For example, I ${did}, and as a result ${result}.`,
    'interview-story-2': (say, { did, result }) => say`One time I ${did}, and as a result ${result}.`,
  }),
  schema(['did'], {
    'interview-did-1': (say, { did }) => say`For example, I ${did}.`,
    'interview-did-2': (say, { did }) => say`One time I ${did}.`,
  }),
  schema(['loved', 'liked'], {
    'interview-loved-1': (say, { loved, liked }) =>
      say`A piece of work I would gladly do again is ${loved}; what I liked was ${liked}.`,
  }),
  schema(['loved'], {
    'interview-loved-2': (say, { loved }) => say`A piece of work I would gladly do again is ${loved}.`,
  }),
];

/** What I am doing about it. */
export const NEXT: readonly Schema[] = [
  schema(['subject', 'purpose'], {
    'interview-next-1': (say, { subject, purpose }) =>
      say`My next step is to learn more about ${subject}, so that I can ${purpose}.`,
    'interview-next-2': (say, { subject, purpose }) =>
      say`The next thing I want to learn more about is ${subject}, so that I can ${purpose}.`,
  }),
  schema(['subject'], {
    'interview-subject-1': (say, { subject }) => say`My next step is to learn more about ${subject}.`,
    'interview-subject-2': (say, { subject }) => say`Next I want to learn more about ${subject}.`,
  }),
  schema(['skill', 'purpose'], {
    'interview-skill-for-1': (say, { skill, purpose }) =>
      say`My next step is to learn to ${skill}, so that I can ${purpose}.`,
  }),
  schema(['skill'], {
    'interview-skill-1': (say, { skill }) => say`My next step is to learn to ${skill}.`,
  }),
];

export const OPEN: Schema = schema([], {
  'interview-open-1': (say) =>
    say`The details may change as I learn, and I am open to what the role is called.`,
  'interview-open-2': (say) => say`How I get there may change, and I am open to what the role is called.`,
});

export const INTERVIEW_SCHEMAS: readonly Schema[] = [...STORY, ...NEXT, OPEN];

/**
 * An answer to "what are your career aspirations?", to be said aloud: direction, where it comes from, the next
 * step, openness. Takes a plan of shareable evidence and no other. Null when there is no direction to name.
 */
export function realiseInterview(
  plan: Plan<Shareable>,
  evidence: readonly Shareable[],
): readonly Segment[] | null {
  const choice = choiceOf(evidence, 'interview');
  const direction = realiseDirection(directionOf(plan), choice);
  if (direction.length === 0) return null;
  const given: Given = {
    ...besidesOf(plan),
    ...lovedOf(plan),
  };
  const rest = [
    realise([THEME], given, choice),
    realise(STORY, given, choice),
    realise(NEXT, given, choice),
    realise([OPEN], given, choice),
  ];
  return paragraph([...direction, ...rest.filter((sentence) => sentence !== null)].map(capitalised));
}
