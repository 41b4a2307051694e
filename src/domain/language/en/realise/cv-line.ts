import { choiceOf, type Plan } from '#src/domain/synthesis/plan.ts';
import type { Segment, Shareable } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { countWords } from '#src/domain/text/words.ts';
import { directionOf, forStrangers } from './direction.ts';
import { capitalised } from './filler.ts';
import { type Given, realise, type Schema, schema } from './frames.ts';
import { besidesOf } from './sentences.ts';

/** One line is read in a glance at a CV: at most this many words. */
const MOST_WORDS = 28;

/** The line as CVs are written, without "I". The fullest schema comes first. */
const LINES: readonly Schema[] = [
  schema(['gifts', 'aim'], {
    'cv-gifts-1': (say, { gifts, aim }) => say`Looking to help ${aim}; brings ${gifts}.`,
    'cv-gifts-2': (say, { gifts, aim }) => say`Wants to help ${aim}; brings ${gifts}.`,
    'cv-gifts-3': (say, { gifts, aim }) => say`Has ${gifts}; looking to help ${aim}.`,
    'cv-gifts-4': (say, { gifts, aim }) => say`Hopes to help ${aim}; can draw on ${gifts}.`,
  }),
  schema(['doings', 'aim'], {
    'cv-doings-1': (say, { doings, aim }) => say`Looking to help ${aim}; good at ${doings}.`,
    'cv-doings-2': (say, { doings, aim }) => say`Known for ${doings}; hopes to help ${aim}.`,
    'cv-doings-3': (say, { doings, aim }) => say`Good at ${doings}; looking to help ${aim}.`,
    'cv-doings-4': (say, { doings, aim }) => say`Wants to help ${aim}; known for ${doings}.`,
  }),
  schema(['things', 'aim'], {
    'cv-things': (say, { things, aim }) => say`Looking to use ${things} to help ${aim}.`,
  }),
  schema(['aim'], {
    'cv-help': (say, { aim }) => say`Looking to help ${aim}.`,
  }),
  schema(['gifts', 'who'], {
    'cv-gifts-who': (say, { gifts, who }) => say`Brings ${gifts}; looking for work that helps ${who}.`,
  }),
  schema(['doings', 'who'], {
    'cv-doings-who': (say, { doings, who }) => say`Known for ${doings}; looking for work that helps ${who}.`,
  }),
  schema(['gifts', 'theme'], {
    'cv-gifts-theme-1': (say, { gifts, theme }) =>
      say`Brings ${gifts}; looking for work to do with ${theme}.`,
    'cv-gifts-theme-2': (say, { gifts, theme }) =>
      say`Looking for work to do with ${theme}; brings ${gifts}.`,
  }),
  schema(['doings', 'theme'], {
    'cv-doings-theme-1': (say, { doings, theme }) =>
      say`Known for ${doings}; looking for work to do with ${theme}.`,
    'cv-doings-theme-2': (say, { doings, theme }) =>
      say`Good at ${doings}; looking for work to do with ${theme}.`,
  }),
  schema(['theme'], {
    'cv-theme': (say, { theme }) => say`Looking for work to do with ${theme}.`,
  }),
  schema(['gifts'], {
    'cv-gifts': (say, { gifts }) => say`Brings ${gifts}; looking for work that makes good use of that.`,
  }),
  schema(['doings'], {
    'cv-doings': (say, { doings }) => say`Known for ${doings}; looking for work that makes good use of that.`,
  }),
  schema(['things'], {
    'cv-things-only': (say, { things }) => say`Looking for work that makes good use of ${things}.`,
  }),
];

export const CV_SCHEMAS = LINES;

/** One line for a CV, at most 28 words, from a plan of shareable evidence alone; null when there is none to make it from. */
export function realiseCvLine(
  plan: Plan<Shareable>,
  evidence: readonly Shareable[],
): readonly Segment[] | null {
  const choice = choiceOf(evidence, 'cv');
  const write = (given: Given) => realise(LINES, given, choice);
  const direction = directionOf(forStrangers(plan));
  // A line without "I" has no place for "my Polish".
  const isMine = /^my\b/i.test(direction.things?.segments[0]?.text ?? '');
  const whole: Given = { ...direction, ...(isMine ? { things: null } : {}), ...besidesOf(plan) };
  const one: Given = {
    ...whole,
    ...directionOf({ ...forStrangers(plan), strengths: plan.strengths.slice(0, 1) }),
  };
  const bare: Given = { ...whole, ...directionOf({ ...forStrangers(plan), strengths: [] }) };
  const themeless: Given = { ...one, who: null, aim: null, theme: null };
  const whoAlone: Given = { ...one, aim: null };
  const lines = [whole, one, bare, whoAlone, themeless].map(write);
  const fits = (line: readonly Segment[] | null) => line !== null && countWords(textOf(line)) <= MOST_WORDS;
  const line = lines.find(fits);
  return line ? capitalised(line) : null;
}
