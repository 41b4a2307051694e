import { choiceOf, type Plan } from '#src/domain/synthesis/plan.ts';
import type { Segment, Shareable } from '#src/domain/synthesis/types.ts';
import { directionOf, forStrangers, realiseDirection } from './direction.ts';
import { capitalised, paragraph } from './filler.ts';
import { type Given, realise, type Schema, schema } from './frames.ts';
import { besidesOf, lovedOf, storyOf, THEME } from './sentences.ts';

/** Something that was done, and what came of it. */
export const TOLD_WITH_RESULT: readonly Schema[] = [
  schema(['did', 'result'], {
    'interview-story-1': (say, { did, result }) => say`For example, I ${did}. As a result, ${result}.`,
    'interview-story-2': (say, { did, result }) => say`Once I ${did}. As a result, ${result}.`,
  }),
  schema(['did', 'ownResult'], {
    'interview-did-words-1': (say, { did, ownResult }) =>
      say`For example, I ${did}. What came of it: ${ownResult}.`,
    'interview-did-words-2': (say, { did, ownResult }) => say`Once I ${did}. What came of it: ${ownResult}.`,
  }),
];

/** Something that was done. */
export const TOLD: readonly Schema[] = [
  schema(['did'], {
    'interview-did-1': (say, { did }) => say`For example, I ${did}.`,
    'interview-did-2': (say, { did }) => say`Once I ${did}.`,
  }),
];

const QUOTED_STORY: readonly Schema[] = [
  schema(['ownStory', 'result'], {
    'interview-words-result-1': (say, { ownStory, result }) =>
      say`A time when it helped: ${ownStory}. As a result, ${result}.`,
  }),
  schema(['ownStory', 'ownResult'], {
    'interview-words-1': (say, { ownStory, ownResult }) =>
      say`A time when it helped: ${ownStory}. What came of it: ${ownResult}.`,
  }),
  schema(['ownStory'], {
    'interview-words-2': (say, { ownStory }) => say`A time when it helped: ${ownStory}.`,
  }),
];

/** Work that one would gladly do again. */
export const LOVED: readonly Schema[] = [
  schema(['loved', 'liked'], {
    'interview-loved-1': (say, { loved, liked }) =>
      say`A piece of work I would gladly do again is ${loved}. What I liked was ${liked}.`,
  }),
  schema(['loved'], {
    'interview-loved-2': (say, { loved }) => say`A piece of work I would gladly do again is ${loved}.`,
  }),
  schema(['ownLoved'], {
    'interview-loved-words': (say, { ownLoved }) => say`Work I would gladly do again: ${ownLoved}.`,
  }),
];

/** Where it comes from: a story with its result, the story alone, or work that one would gladly do again. */
const STORY: readonly Schema[] = [...TOLD_WITH_RESULT, ...TOLD, ...QUOTED_STORY, ...LOVED];

/** What I am doing about it. */
export const NEXT: readonly Schema[] = [
  schema(['subject', 'purpose'], {
    'interview-next-1': (say, { subject, purpose }) =>
      say`Next on my list to learn: ${subject}, so that I can ${purpose}.`,
    'interview-next-2': (say, { subject, purpose }) =>
      say`What I want to learn next: ${subject}, so that I can ${purpose}.`,
  }),
  schema(['subject'], {
    'interview-subject-1': (say, { subject }) => say`Next on my list to learn: ${subject}.`,
    'interview-subject-2': (say, { subject }) => say`What I want to learn next: ${subject}.`,
  }),
  schema(['skill', 'purpose'], {
    'interview-skill-for-1': (say, { skill, purpose }) =>
      say`My next step is to learn to ${skill}, so that I can ${purpose}.`,
  }),
  schema(['skill'], {
    'interview-skill-1': (say, { skill }) => say`My next step is to learn to ${skill}.`,
  }),
  schema(['ownLearning'], {
    'interview-learn-words': (say, { ownLearning }) => say`Next on my list to learn: ${ownLearning}.`,
  }),
];

export const OPEN: Schema = schema([], {
  'interview-open-1': (say) =>
    say`The details may change as I learn, and I am open about the exact job title.`,
  'interview-open-2': (say) => say`How I get there may change, and I am open about the exact job title.`,
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
  const direction = realiseDirection(directionOf(forStrangers(plan)), choice);
  if (direction.length === 0) return null;
  const given: Given = {
    ...besidesOf(plan),
    ...lovedOf(plan),
    ...storyOf(plan),
  };
  const rest = [
    realise([THEME], given, choice),
    realise(STORY, given, choice),
    realise(NEXT, given, choice),
    realise([OPEN], given, choice),
  ];
  return paragraph([...direction, ...rest.filter((sentence) => sentence !== null)].map(capitalised));
}
