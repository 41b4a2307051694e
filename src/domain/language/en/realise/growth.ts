import type { PathPlan, PathTopic } from '#src/domain/plan/path-plan.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { fill, quote } from './filler.ts';
import { type Given, type Schema, schema } from './frames.ts';
import { plain, write } from './goal-parts.ts';
import { besidesOf, directionOf, learningOf } from './plan-slots.ts';

/* What each stretch of the path gives an employer, made of what strangers may hear, and what it gives the person. */

const GIVES_LEARNING: readonly Schema[] = [
  schema(['skill'], {
    'gives-skill': (say, { skill }) => say`Someone who is learning to ${skill}, and does so by choice.`,
  }),
  schema(['subject'], {
    'gives-subject': (say, { subject }) =>
      say`Someone who is learning about ${subject}, and does so by choice.`,
  }),
  schema([], { 'gives-learning': (say) => say`Someone who learns without being told to.` }),
];
const GIVES_TEST: readonly Schema[] = [
  schema(['doings'], {
    'gives-doing': (say, { doings }) => say`Proof of ${doings}, seen in real work.`,
  }),
  schema([], { 'gives-test': (say) => say`Someone who has tried the work and knows what it asks.` }),
];
const GIVES_HORIZON: readonly Schema[] = [
  schema(['gifts', 'who'], {
    'gives-gifts-who': (say, { gifts, who }) => say`Someone with ${gifts}, in work that helps ${who}.`,
  }),
  schema(['gifts'], { 'gives-gifts': (say, { gifts }) => say`Someone with ${gifts}, and a reason to stay.` }),
  schema(['doings'], {
    'gives-doings': (say, { doings }) => say`Someone at home with ${doings}, and a reason to stay.`,
  }),
  schema([], { 'gives-horizon': (say) => say`Someone who knows what the work is for.` }),
];

const GETS_LEARNING: readonly Schema[] = [
  schema(['purpose'], { 'gets-purpose': (say, { purpose }) => say`What I need to ${purpose}.` }),
  schema([], { 'gets-learning': (say) => say`One thing I can do that I could not do before.` }),
];
const GETS_HORIZON: readonly Schema[] = [
  schema(['room'], { 'gets-room': (say, { room }) => say`Room to ${room}.` }),
  schema(['values'], { 'gets-values': (say, { values }) => say`More of what matters to me: ${values}.` }),
  schema([], { 'gets-horizon': (say) => say`Work that fits the life I want.` }),
];

/* What to do where no goal says it: what is hard, and what comes after the first learning. */

const GROW: readonly Schema[] = [
  schema(['growth'], {
    'path-growth': (say, { growth }) => say`Get some practice at ${growth}, a little each week.`,
  }),
];
const LEARN_ON: readonly Schema[] = [
  schema(['skill'], {
    'path-learn-to': (say, { skill }) => say`Learn to ${skill} well enough to use it in real work.`,
  }),
  schema(['subject'], {
    'path-learn': (say, { subject }) =>
      say`Put what I learn about ${subject} into real work, with someone to ask.`,
  }),
  schema(['ownLearning'], {
    'path-learn-own-words': (say, { ownLearning }) =>
      say`Go on with what I want to learn next, ${ownLearning}, until it is part of real work.`,
  }),
];

/* Who stands beside it. */

const BESIDE_CONTACT: readonly Schema[] = [
  schema(['contact'], { 'path-contact': (say, { contact }) => say`Ask ${contact}.` }),
];
const BESIDE_SUPPORTER: readonly Schema[] = [
  schema(['supporter'], {
    'path-supporter': (say, { supporter }) => say`Tell ${supporter}, so that someone asks how it went.`,
  }),
];
const BESIDE_LOOKING: readonly Schema[] = [
  schema(['supporter'], {
    'path-looking': (say, { supporter }) => say`Go through it with ${supporter}.`,
  }),
  schema([], { 'path-looking-open': (say) => say`Go through it with someone who knows me.` }),
];
const BESIDE_NOBODY: readonly Schema[] = [
  schema([], { 'path-nobody': (say) => say`Tell one person who will ask how it went.` }),
];

/** What it gives an employer. From shareable answers alone, since it is there to be said to one. */
export function realiseGives({ forOthers }: PathPlan, topic: PathTopic): readonly Segment[] {
  const slots: Given = { ...directionOf(forOthers), ...learningOf(forOthers) };
  switch (topic) {
    case 'learning':
    case 'path':
      return write(GIVES_LEARNING, slots);
    case 'test':
    case 'trial':
      return write(GIVES_TEST, slots);
    case 'horizon':
      return write(GIVES_HORIZON, slots);
    case 'people':
      return plain('Someone who knows the work before the first day.', 'gives-people');
    case 'step':
      return plain('Someone who begins small and soon.', 'gives-step');
    case 'growth':
      return plain('Someone who knows what is hard and works at it.', 'gives-growth');
    case 'review':
      return plain('Someone who can say where they are going, and why.', 'gives-review');
    case 'terms':
    case 'own':
      return plain('Someone who sets a goal and keeps at it.', 'gives-own');
  }
}

/** What the person gets ("vice versa", as the growth plan of the second article has it). */
export function realiseGets({ own }: PathPlan, topic: PathTopic): readonly Segment[] {
  const { room, values } = besidesOf(own);
  switch (topic) {
    case 'learning':
    case 'path':
      return write(GETS_LEARNING, learningOf(own));
    case 'horizon':
      return write(GETS_HORIZON, { room, values });
    case 'people':
      return plain('A clear picture from the inside, and someone I can ask again.', 'gets-people');
    case 'test':
    case 'trial':
      return plain('To know whether it gives me energy, before I give anything up.', 'gets-test');
    case 'step':
      return plain('A start, and one thing less to put off.', 'gets-step');
    case 'growth':
      return plain('One hard thing that gets a little easier.', 'gets-growth');
    case 'review':
      return plain('A plan that still fits, or a better one.', 'gets-review');
    case 'terms':
    case 'own':
      return plain('One thing done that I set myself.', 'gets-own');
  }
}

export function realiseSupport({ contact, supporter }: PathPlan, topic: PathTopic): readonly Segment[] {
  const slots: Given = {
    contact: fill(contact, 'noun') ?? quote(contact),
    supporter: fill(supporter, 'noun'),
  };
  if (topic === 'review' || topic === 'horizon') return write(BESIDE_LOOKING, slots);
  const leansOnContact = topic === 'people' || topic === 'test' || topic === 'learning';
  return write([...(leansOnContact ? BESIDE_CONTACT : []), ...BESIDE_SUPPORTER, ...BESIDE_NOBODY], slots);
}

/** What to practise, where the person named something hard; empty where they did not. */
export function realiseGrowth({ growth }: PathPlan): readonly Segment[] {
  return write(GROW, { growth: fill(growth, 'gerund') ?? fill(growth, 'noun') });
}

/** What comes after the first learning; empty where the person named nothing to learn. */
export function realiseLearningOn({ own }: PathPlan): readonly Segment[] {
  return write(LEARN_ON, learningOf(own));
}

/** What the season's end asks for. */
export function realiseReview(): readonly Segment[] {
  return plain('Look at this plan again: what stays, what changes, what is done.', 'path-review');
}

/** What this week holds while no goal is taken on. */
export function realiseChoosing(): readonly Segment[] {
  return plain('Read the goals, and take on the one that is easiest to begin.', 'path-choose');
}
