import { goalSignOf } from '#src/domain/language/en/goal-signs.ts';
import type { Plan } from '#src/domain/synthesis/plan.ts';
import { frame } from '#src/domain/synthesis/segment.ts';
import type { Evidence } from '#src/domain/synthesis/types.ts';
import { type Filler, fill, list, listOf, phrase, quote } from './filler.ts';
import { type Given, type Schema, schema } from './frames.ts';

/** Own words in quotation marks are at most this long inside a statement. */
export const QUOTE_AT_MOST = 16;

/** What there is for the sentences beside the direction: theme, life, learning, proof. */
export function besidesOf(plan: Plan): Given {
  const [theme] = plan.themes;
  return {
    theme: listOf(plan.themes, 'noun') ?? fill(theme, 'noun') ?? fill(theme, 'gerund'),
    values: plan.values.length > 0 ? list(plan.values.flatMap((value) => fill(value, 'noun') ?? [])) : null,
    room: list(plan.room.flatMap((item) => fill(item, 'base') ?? [])),
    money: fill(plan.money, 'base'),
    ...payOf(plan.steady),
    instead: fill(plan.instead, 'base'),
    ...learningOf(plan),
    did: fill(plan.story, 'past'),
    result: fill(plan.storyResult, 'clause'),
  };
}

/** A told story and its result in quotation marks, where they cannot go on from our words. */
export function storyOf({ story, storyResult, lovedWork }: Plan): Given {
  return {
    ownStory: inFirstPerson(story),
    ownResult: quote(storyResult),
    ownLoved: quote(lovedWork, QUOTE_AT_MOST),
  };
}

/** The told story in quotation marks, with the "I" of its stem where it goes on from there. */
export function inFirstPerson(story: Evidence | null): Filler<'quote'> | null {
  const words = quote(story);
  if (!words || story?.reading?.form !== 'past') return words;
  const [told] = words.segments;
  if (!told) return null;
  return { form: 'quote', segments: [frame('“I ', 'story'), { ...told, text: told.text.replace('“', '') }] };
}

/** Work to do again, and what was good about it. A bare word or two ("bikes") says too little inside a sentence. */
export function lovedOf({ lovedWork, lovedPart }: Plan): Given {
  const isPhrase = (lovedWork?.quote.trim().split(/\s+/).length ?? 0) > 2;
  return {
    loved: fill(lovedWork, 'gerund') ?? (isPhrase ? fill(lovedWork, 'noun') : null),
    liked: fill(lovedPart, 'gerund') ?? fill(lovedPart, 'noun'),
  };
}

/** What there is of learning: what next, and what for. */
export function learningOf({ learning, learningPurpose }: Plan): Given {
  return {
    subject: fill(learning, 'noun') ?? fill(learning, 'gerund'),
    // "Get promoted" is a goal, and nothing that one learns to do.
    skill: goalSignOf(learning?.quote ?? '') ? null : fill(learning, 'base'),
    ownLearning: quote(learning, QUOTE_AT_MOST),
    purpose: fill(learningPurpose, 'base'),
  };
}

/** From this stop of the five-point scale on, steady pay is named. */
const STEADY_FROM = 4;

function payOf(steady: Evidence | null): Given {
  const isNamed = steady !== null && (steady.amount ?? 0) >= STEADY_FROM;
  if (!isNamed) return { pay: phrase('pay enough', 'pay', null), pays: phrase('pays enough', 'pay', null) };
  return {
    pay: phrase('bring in steady pay, enough', 'steady', steady),
    pays: phrase('brings in steady pay, enough', 'steady', steady),
  };
}

/** What the work must leave room for, and what it must bring in. */
export const ROOM_AND_MONEY: Schema = schema(['room', 'money', 'pay', 'pays'], {
  'room-money-1': (say, { room, money, pay }) =>
    say`I want my work to let me ${room}, and to ${pay} to ${money}.`,
  'room-money-2': (say, { room, money, pay }) => say`My work should let me ${room}, and ${pay} to ${money}.`,
  'room-money-3': (say, { room, money, pays }) =>
    say`I want work that lets me ${room}, and ${pays} to ${money}.`,
  'room-money-4': (say, { room, money, pays }) =>
    say`I am looking for work that lets me ${room}, and ${pays} to ${money}.`,
});

export const MONEY_AND_ROOM: Schema = schema(['room', 'money', 'pay', 'pays'], {
  'money-room-1': (say, { room, money, pay }) =>
    say`I want my work to ${pay} to ${money}, and to let me ${room}.`,
  'money-room-2': (say, { room, money, pay }) => say`My work should ${pay} to ${money}, and let me ${room}.`,
  'money-room-3': (say, { room, money, pays }) =>
    say`I want work that ${pays} to ${money}, and lets me ${room}.`,
  'money-room-4': (say, { room, money, pays }) =>
    say`I am looking for work that ${pays} to ${money}, and lets me ${room}.`,
});

export const ROOM: Schema = schema(['room'], {
  'room-1': (say, { room }) => say`I want work that lets me ${room}.`,
  'room-2': (say, { room }) => say`I want my work to let me ${room}.`,
  'room-3': (say, { room }) => say`My work should let me ${room}.`,
  'room-4': (say, { room }) => say`I am looking for work that lets me ${room}.`,
});

export const MONEY: Schema = schema(['money', 'pay', 'pays'], {
  'money-1': (say, { money, pays }) => say`I want work that ${pays} to ${money}.`,
  'money-2': (say, { money, pay }) => say`I want my work to ${pay} to ${money}.`,
  'money-3': (say, { money, pay }) => say`My work should ${pay} to ${money}.`,
  'money-4': (say, { money, pays }) => say`I am looking for work that ${pays} to ${money}.`,
});

export const THEME: Schema = schema(['theme'], {
  'theme-1': (say, { theme }) => say`What runs through my work is ${theme}.`,
  'theme-2': (say, { theme }) => say`What I keep coming back to is ${theme}.`,
  'theme-3': (say, { theme }) => say`The thread in the work I have loved is ${theme}.`,
  'theme-4': (say, { theme }) => say`What I am drawn to is ${theme}.`,
});

export const VALUES: Schema = schema(['values'], {
  'values-1': (say, { values }) => say`What matters most to me is ${values}.`,
  'values-2': (say, { values }) => say`In my work, what matters most to me is ${values}.`,
});

export const LEARNING: readonly Schema[] = [
  schema(['subject'], {
    'learn-subject-1': (say, { subject }) => say`I will keep learning, starting with ${subject}.`,
    'learn-subject-2': (say, { subject }) => say`Next on my list to learn: ${subject}.`,
    'learn-subject-3': (say, { subject }) => say`I want to go on learning, with ${subject} first.`,
    'learn-subject-4': (say, { subject }) =>
      say`There is more to learn, and I want to start with ${subject}.`,
  }),
  schema(['skill'], {
    'learn-skill-1': (say, { skill }) => say`I will keep learning, and next I want to learn to ${skill}.`,
    'learn-skill-2': (say, { skill }) => say`Next I want to learn to ${skill}.`,
    'learn-skill-3': (say, { skill }) => say`There is more to learn, and first I want to learn to ${skill}.`,
    'learn-skill-4': (say, { skill }) => say`Along the way I want to learn to ${skill}.`,
  }),
  schema(['ownLearning'], {
    'learn-own-words': (say, { ownLearning }) =>
      say`I will keep learning. What comes next, in my words: ${ownLearning}.`,
  }),
];

/** With what for: when education steers most. */
export const LEARNING_FOR: readonly Schema[] = [
  schema(['subject', 'purpose'], {
    'learn-for-1': (say, { subject, purpose }) =>
      say`I want to keep learning, starting with ${subject}, so that I can ${purpose}.`,
    'learn-for-2': (say, { subject, purpose }) =>
      say`Next I want to learn more about ${subject}, so that I can ${purpose}.`,
    'learn-for-3': (say, { subject, purpose }) =>
      say`I want to be able to ${purpose}, and so I will keep learning, starting with ${subject}.`,
    'learn-for-4': (say, { subject, purpose }) =>
      say`To be able to ${purpose}, I want to go on learning, with ${subject} first.`,
  }),
  schema(['skill', 'purpose'], {
    'learn-to-for-1': (say, { skill, purpose }) =>
      say`I will keep learning, and next I want to learn to ${skill}, so that I can ${purpose}.`,
    'learn-to-for-2': (say, { skill, purpose }) =>
      say`Next I want to learn to ${skill}, so that I can ${purpose}.`,
  }),
];

export const INSTEAD: Schema = schema(['instead'], {
  'instead-1': (say, { instead }) => say`I want to ${instead}.`,
  'instead-2': (say, { instead }) => say`In that work I want to ${instead}.`,
});

/** A story is proof, in the past, and never a wish. */
export const PROOF: readonly Schema[] = [
  schema(['did', 'result'], {
    'proof-result-1': (say, { did, result }) => say`Once I ${did}, and as a result ${result}.`,
    'proof-result-2': (say, { did, result }) => say`I know it can help: I ${did}, and as a result ${result}.`,
  }),
  schema(['did'], {
    'proof-1': (say, { did }) => say`It has helped before: I ${did}.`,
    'proof-2': (say, { did }) => say`I know it can help: I ${did}.`,
  }),
];

export const OPENNESS: Schema = schema([], {
  'open-1': (say) => say`I am open about the exact job title.`,
  'open-2': (say) => say`The exact title is open.`,
  'open-3': (say) => say`The way there may change as I learn.`,
  'open-4': (say) => say`I am open to where that may be.`,
});

/** For the people they care about, in their own words where no sentence of ours takes them. */
export const ROOM_IN_OWN_WORDS: Schema = schema(['ownWords'], {
  'room-own-words': (say, { ownWords }) => say`For the people I care about, I want this: ${ownWords}.`,
});

/** Own words of what leaves room, short enough for a statement. */
export function ownRoomOf({ room }: Plan): Given {
  return { ownWords: quote(room[0], QUOTE_AT_MOST) };
}

/** Every schema of this file, for the checks that read them all. */
export const SENTENCE_SCHEMAS: readonly Schema[] = [
  ROOM_AND_MONEY,
  MONEY_AND_ROOM,
  ROOM,
  MONEY,
  THEME,
  VALUES,
  ...LEARNING,
  ...LEARNING_FOR,
  INSTEAD,
  ...PROOF,
  OPENNESS,
  ROOM_IN_OWN_WORDS,
];
