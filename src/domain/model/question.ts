import * as z from 'zod/mini';
import { STRANDS } from './factor.ts';
import { LEVELS, type Level, STEPS } from './steps.ts';
import { TOPICS } from './topic.ts';

/**
 * Questions are data that a coach can edit (src/content: structure once, words by language). The synthesis reads evidence by
 * signal, never by question id, so a question can be added, reworded or retired without touching code.
 */
const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));
const line = z.string().check(z.minLength(1));

/**
 * What an answer tells the synthesis. Every rule of the synthesis reads these names. A `note` is written for oneself, or for a
 * talk with somebody: it is kept and shown, and no text is made of it.
 */
export const SIGNALS = [
  'note',
  'baseline',
  'horizon',
  'strength',
  'story',
  'story-result',
  'energy',
  'hidden-talent',
  'growth',
  'cv-story',
  'cv-gap',
  'loved-work',
  'loved-part',
  'instead',
  'role-model',
  'theme',
  'person',
  'support',
  'room-for',
  'contact',
  'knowledge',
  'learning-style',
  'learn-next',
  'learn-purpose',
  'learning-hours',
  'learning-budget',
  'learning-barrier',
  'money-purpose',
  'steadiness',
  'cushion',
  'weights',
  'value',
  'vision',
  'beneficiary',
  'change',
  'inner-obstacle',
  'motto',
  'arc',
  'work',
  'years',
  'target',
  'standing',
  'proof',
  'story-before',
  'story-after',
  'best',
  'off',
  'serve',
  'fit',
  'paper',
  'learning',
  'pay',
  'deadline',
  'meanwhile',
  'unpaid',
  'place',
  'own-money',
  'hours',
  'reason',
] as const;
export type Signal = (typeof SIGNALS)[number];

/**
 * Hand-written forms of a pick, so that no rule ever inflects a word. Each is a lower-case phrase that can
 * stand inside a sentence; a form that English does not have for this pick is left out.
 * base "teach people new things", gerund "teaching people new things", past "taught people new things",
 * noun "a knack for teaching" (a noun phrase), clause "I can be home for dinner" (after "so that").
 */
export const formsSchema = z.strictObject({
  base: z.optional(line),
  gerund: z.optional(line),
  past: z.optional(line),
  noun: z.optional(line),
  clause: z.optional(line),
});
export type Forms = z.infer<typeof formsSchema>;

/** One thing to choose. `keywords` (lower-case word starts) let the synthesis suggest it from the person's own words. */
export const optionSchema = z.strictObject({
  /** What the option asks for once it is chosen ("home by ___"): the words before the field, and an example. */
  detail: z.optional(z.strictObject({ stem: line, placeholder: z.string() })),
  id,
  label: line,
  /** The private matter that choosing it tells of oneself. */
  topic: z.optional(z.enum(TOPICS)),
  /** For a verb of a menu: what it takes after it. */
  object: z.optional(z.enum(['people', 'thing', 'either', 'none'])),
  forms: z.optional(formsSchema),
  keywords: z.optional(z.array(line)),
});
export type Option = z.infer<typeof optionSchema>;

const signal = z.enum(SIGNALS);

/**
 * The shape a free answer should have for the sentence it enters. `skill` is anything one can learn ("Spanish",
 * "baking", "to drive a van"); `activity` something done or lived ("running the open day", "the summer fair"); `past`, `clause` and `any` are told stories, which are always quoted.
 */
export const SHAPES = ['noun', 'gerund', 'base', 'skill', 'activity', 'past', 'clause', 'any'] as const;
export type Shape = (typeof SHAPES)[number];

/** One sentence starter. The stem stands inside the field's border; `words` is a friendly guide, never a limit. */
export const starterPartSchema = z.strictObject({
  id,
  stem: line,
  placeholder: z.string(),
  signal,
  shape: z.enum(SHAPES),
  words: z.number(),
  lines: z.number(),
  /** Ways to begin, for someone who is stuck: choosing one writes its words into the field. */
  options: z.optional(z.array(optionSchema)),
});
export type StarterPart = z.infer<typeof starterPartSchema>;

/** One slider from `min` to `max`; `words` names each stop, or just both ends. */
export const scaleSchema = z.strictObject({
  id,
  label: line,
  min: z.number(),
  max: z.number(),
  start: z.number(),
  words: z.array(line),
});
export type Scale = z.infer<typeof scaleSchema>;

/**
 * One of several sentences to finish. `tab` names it among the others; each part is a hole with the words before it.
 * `reads` says what the words in the hole must be (domain/language: the stems of the reader).
 */
export const stemSchema = z.strictObject({
  id,
  tab: line,
  parts: z.array(
    z.strictObject({ id, before: line, placeholder: z.string(), reads: line, lines: z.number() }),
  ),
  /** What stands after the last hole; empty for a plain stop. */
  after: z.string(),
});
export type Stem = z.infer<typeof stemSchema>;

/** One number to type. */
export const figureFieldSchema = z.strictObject({ id, label: line, placeholder: z.string() });

/** How many of a long list of options stand there at first, the commonest; the others come when they are asked for. */
const first = z.optional(z.number());

export const inputSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), signal, options: z.array(optionSchema) }),
  z.strictObject({
    kind: z.literal('picks'),
    signal,
    options: z.array(optionSchema),
    first,
    max: z.number(),
    ranked: z.boolean(),
    /** Whether a person may add their own, and the placeholder that shows the wanted shape. */
    own: z.nullable(z.strictObject({ placeholder: line, shape: z.enum(SHAPES) })),
    /** Whether options may be suggested from the person's own words. */
    suggest: z.boolean(),
    /** Options that are searched for as one types, from a catalogue of its own, beside the listed ones. */
    catalogue: z.optional(z.enum(['work'])),
    /** The option that says that there is none: chosen, it stands alone. */
    none: z.optional(id),
  }),
  z.strictObject({ kind: z.literal('starter'), parts: z.array(starterPartSchema) }),
  z.strictObject({
    kind: z.literal('marks'),
    signal,
    /** The question whose picks or people are marked. */
    of: id,
    options: z.array(optionSchema),
  }),
  z.strictObject({
    kind: z.literal('people'),
    signal,
    options: z.array(optionSchema),
    first,
    max: z.number(),
  }),
  z.strictObject({ kind: z.literal('scales'), signal, scales: z.array(scaleSchema), dials: z.boolean() }),
  z.strictObject({ kind: z.literal('stems'), signal, stems: z.array(stemSchema) }),
  /** A sentence with a verb of the menu; `{who}` in a form is the hole where it is not at the end. */
  z.strictObject({
    kind: z.literal('verb'),
    signal,
    stem: line,
    label: line,
    placeholder: line,
    options: z.array(optionSchema),
    first,
  }),
  z.strictObject({
    kind: z.literal('rows'),
    signal,
    label: line,
    placeholder: line,
    max: z.number(),
    /** How a thing stands; an option may ask for a detail. */
    states: z.array(optionSchema),
    statesLabel: line,
    /** The way to say that there is none, on purpose. */
    none: z.nullable(optionSchema),
  }),
  z.strictObject({
    kind: z.literal('figures'),
    signal,
    fields: z.array(figureFieldSchema),
    /** Empty for numbers that are no money. */
    currencies: z.array(line),
    periods: z.array(optionSchema),
  }),
]);
export type Input = z.infer<typeof inputSchema>;
export type InputOf<K extends Input['kind']> = Extract<Input, { kind: K }>;

/** An example answer by someone in another walk of life, in the way they would type it. */
export const exampleSchema = z.strictObject({ who: line, answer: line });

/** What stands behind "Need help?": the question in other words, and how others answered. */
export const questionHelpSchema = z.strictObject({ another: line, examples: z.array(exampleSchema) });
export type QuestionHelp = z.infer<typeof questionHelpSchema>;

export const questionSchema = z.strictObject({
  id,
  strand: z.enum(STRANDS),
  stem: line,
  help: z.string(),
  level: z.enum(LEVELS),
  required: z.boolean(),
  /** The name of a predicate in domain/wizard/conditions.ts; absent means always asked. */
  when: z.optional(line),
  /** Private answers (money, limits, people) leave the device only when the person ticks them in. */
  channel: z.enum(['private', 'shareable']),
  input: inputSchema,
});
export type Question = z.infer<typeof questionSchema>;

export const stepSchema = z.strictObject({
  id: z.enum(STEPS),
  title: line,
  short: line,
  why: line,
  questions: z.array(questionSchema),
});
export type Step = z.infer<typeof stepSchema> & {
  /** The level from which a step asks something, where only its name is here yet. */
  from?: Level;
};

/** Everything the product asks, in order. */
export type Questionnaire = readonly Step[];
