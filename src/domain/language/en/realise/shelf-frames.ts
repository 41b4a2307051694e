import { type Schema, schema } from './frames.ts';

/* Whom to ask: by name, for the person alone. */

export const WHOM_KNOWN: readonly Schema[] = [
  schema(['contact', 'supporter'], {
    'shelf-whom-both': (say, { contact, supporter }) =>
      say`Start with ${contact}. Then ask ${supporter} whom they know.`,
  }),
  schema(['contact'], { 'shelf-whom-contact': (say, { contact }) => say`Start with ${contact}.` }),
];
export const WHOM_CLOSE: readonly Schema[] = [
  schema(['supporter', 'who'], {
    'shelf-whom-close-who': (say, { supporter, who }) =>
      say`Ask ${supporter} whom they know who works with ${who}.`,
  }),
  schema(['supporter'], {
    'shelf-whom-close': (say, { supporter }) => say`Ask ${supporter} whom they know who does such work.`,
  }),
];
export const WHOM_STRANGER: readonly Schema[] = [
  schema(['who'], {
    'shelf-whom-who': (say, { who }) =>
      say`Look for someone whose work helps ${who}: a charity, a club or a small firm near me will say whom to ask.`,
  }),
  schema([], {
    'shelf-whom-open': (say) =>
      say`Look for someone whose work makes me curious, and ask the three people I know best whom they know.`,
  }),
];

/* What to ask, in three questions. */

export const ASK_DAY: readonly Schema[] = [
  schema(['who'], {
    'shelf-ask-day-who': (say, { who }) => say`What does an ordinary day with ${who} look like?`,
  }),
  schema([], { 'shelf-ask-day': (say) => say`What is an ordinary day in your work like?` }),
];
export const ASK_LEARN: readonly Schema[] = [
  schema(['skill'], {
    'shelf-ask-learn-to': (say, { skill }) =>
      say`How did you learn to ${skill}, and what would you skip today?`,
  }),
  schema(['subject'], {
    'shelf-ask-subject': (say, { subject }) => say`How much of your work has to do with ${subject}?`,
  }),
  schema([], { 'shelf-ask-learn': (say) => say`What did you have to learn before you felt at ease in it?` }),
];
export const ASK_DOING: readonly Schema[] = [
  schema(['doings'], {
    'shelf-ask-doing': (say, { doings }) =>
      say`How much does your work need someone who is good at ${doings}?`,
  }),
  schema([], { 'shelf-ask-start': (say) => say`If you began again today, what would you do first?` }),
];

/* A first message. It goes to someone else, and is made of shareable answers alone. */

export const MESSAGE_WHO_I_AM: readonly Schema[] = [
  schema(['who', 'change'], {
    'message-help': (say, { who, change }) =>
      say`I am thinking about where my work should go, and I would like it to help ${who} ${change}.`,
  }),
  schema(['who'], {
    'message-who': (say, { who }) =>
      say`I am thinking about where my work should go, and I would like it to help ${who}.`,
  }),
  schema(['theme'], {
    'message-theme': (say, { theme }) =>
      say`I am thinking about where my work should go, and what I keep coming back to is ${theme}.`,
  }),
  schema([], {
    'message-open': (say) =>
      say`I am thinking about where my work should go, and your work makes me curious.`,
  }),
];
export const MESSAGE_BRING: readonly Schema[] = [
  schema(['doings'], {
    'message-doing': (say, { doings }) => say`People come to me for ${doings}.`,
  }),
  schema(['did'], { 'message-did': (say, { did }) => say`One time I ${did}.` }),
];
export const MESSAGE_CLASS: readonly Schema[] = [
  schema(['subject'], {
    'message-class': (say, { subject }) =>
      say`Before I sign up for a class on ${subject}, I would like to sit in once or see the first lesson.`,
  }),
  schema(['skill'], {
    'message-class-to': (say, { skill }) =>
      say`I would like to learn to ${skill}, and before I sign up I would like to sit in once.`,
  }),
  schema([], {
    'message-class-open': (say) => say`Before I sign up for a class, I would like to sit in once.`,
  }),
];

/* The moves as goals. */

export const GOAL_MENTOR: readonly Schema[] = [
  schema(['contact'], {
    'goal-mentor-contact': (say, { contact }) =>
      say`Ask ${contact} for three talks over three months about how they do their work.`,
  }),
  schema([], {
    'goal-mentor': (say) =>
      say`Ask one person who does such work for three talks over three months about how they do it.`,
  }),
];
export const GOAL_NETWORK: readonly Schema[] = [
  schema(['who'], {
    'goal-network-who': (say, { who }) =>
      say`Go to one meeting of people whose work helps ${who}, and talk with three of them.`,
  }),
  schema([], {
    'goal-network': (say) => say`Go to one meeting of people who do such work, and talk with three of them.`,
  }),
];
export const GOAL_CLASS: readonly Schema[] = [
  schema(['subject'], {
    'goal-class': (say, { subject }) =>
      say`Sit in on one class on ${subject}, and speak with whoever teaches it.`,
  }),
  schema(['skill'], {
    'goal-class-to': (say, { skill }) =>
      say`Sit in on one class where people learn to ${skill}, and speak with whoever teaches it.`,
  }),
  schema([], {
    'goal-class-open': (say) =>
      say`Sit in on one class that makes me curious, and speak with whoever teaches it.`,
  }),
];
export const GOAL_SHADOW: readonly Schema[] = [
  schema(['contact'], {
    'goal-shadow-contact': (say, { contact }) =>
      say`Ask ${contact} if I may watch them at work for two hours.`,
  }),
  schema(['who'], {
    'goal-shadow-who': (say, { who }) => say`Watch one person at work for two hours whose work helps ${who}.`,
  }),
  schema([], {
    'goal-shadow': (say) => say`Watch one person at work for two hours whose work makes me curious.`,
  }),
];
export const GOAL_TRIAL: readonly Schema[] = [
  schema(['who', 'opening'], {
    'goal-trial-who': (say, { who, opening }) => say`Lend a hand in a place that helps ${who}, ${opening}.`,
  }),
  schema(['opening'], {
    'goal-trial': (say, { opening }) =>
      say`Lend a hand in one kind of work that I am curious about, ${opening}.`,
  }),
];
