import { choiceOf, type Plan } from '#src/domain/synthesis/plan.ts';
import type { Segment, Shareable } from '#src/domain/synthesis/types.ts';
import { directionOf } from './direction.ts';
import { capitalised, starting, textOf } from './filler.ts';
import { type Given, realise, type Schema, schema } from './frames.ts';
import { besidesOf } from './sentences.ts';

/** One line is read in a glance at a CV: at most this many words. */
const MOST_WORDS = 25;

/** The line as CVs are written, without "I". The fullest schema comes first. */
const LINES: readonly Schema[] = [
  schema(['gifts', 'who', 'change'], {
    'cv-gifts-1': (say, { gifts, who, change }) => say`Looking to help ${who} ${change}; brings ${gifts}.`,
    'cv-gifts-2': (say, { gifts, who, change }) => say`Wants to help ${who} ${change}; brings ${gifts}.`,
    'cv-gifts-3': (say, { gifts, who, change }) =>
      say`${starting(gifts)}, put to use in helping ${who} ${change}.`,
    'cv-gifts-4': (say, { gifts, who, change }) => say`Hopes to help ${who} ${change}, drawing on ${gifts}.`,
  }),
  schema(['doings', 'who', 'change'], {
    'cv-doings-1': (say, { doings, who, change }) =>
      say`Looking to help ${who} ${change}; good at ${doings}.`,
    'cv-doings-2': (say, { doings, who, change }) =>
      say`Known for ${doings}; hopes to help ${who} ${change}.`,
    'cv-doings-3': (say, { doings, who, change }) =>
      say`Good at ${doings}; looking to help ${who} ${change}.`,
    'cv-doings-4': (say, { doings, who, change }) => say`${starting(doings)}, to help ${who} ${change}.`,
  }),
  schema(['things', 'who', 'change'], {
    'cv-things': (say, { things, who, change }) => say`Looking to use ${things} to help ${who} ${change}.`,
  }),
  schema(['who', 'change'], {
    'cv-help': (say, { who, change }) => say`Looking to help ${who} ${change}.`,
  }),
  schema(['gifts', 'theme'], {
    'cv-gifts-theme-1': (say, { gifts, theme }) =>
      say`Brings ${gifts}; looking for work that has to do with ${theme}.`,
    'cv-gifts-theme-2': (say, { gifts, theme }) =>
      say`Looking for work that has to do with ${theme}; brings ${gifts}.`,
  }),
  schema(['doings', 'theme'], {
    'cv-doings-theme-1': (say, { doings, theme }) =>
      say`Known for ${doings}; looking for work that has to do with ${theme}.`,
    'cv-doings-theme-2': (say, { doings, theme }) =>
      say`Good at ${doings}; looking for work that has to do with ${theme}.`,
  }),
  schema(['gifts', 'who'], {
    'cv-gifts-who': (say, { gifts, who }) => say`Brings ${gifts}; looking for work that helps ${who}.`,
  }),
  schema(['doings', 'who'], {
    'cv-doings-who': (say, { doings, who }) => say`Known for ${doings}; looking for work that helps ${who}.`,
  }),
  schema(['theme'], {
    'cv-theme': (say, { theme }) => say`Looking for work that has to do with ${theme}.`,
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

/** One line for a CV, at most 25 words, from a plan of shareable evidence alone; null when there is none to make it from. */
export function realiseCvLine(
  plan: Plan<Shareable>,
  evidence: readonly Shareable[],
): readonly Segment[] | null {
  const choice = choiceOf(evidence, 'cv');
  const write = (given: Given) => realise(LINES, given, choice);
  const direction = directionOf(plan);
  // A line without "I" has no place for "my Polish".
  const isMine = /^my\b/i.test(direction.things?.segments[0]?.text ?? '');
  const whole: Given = { ...direction, ...(isMine ? { things: null } : {}), ...besidesOf(plan) };
  const one: Given = { ...whole, ...directionOf({ ...plan, strengths: plan.strengths.slice(0, 1) }) };
  const bare: Given = { ...whole, ...directionOf({ ...plan, strengths: [] }) };
  const themeless: Given = { ...one, who: null, theme: null };
  const lines = [whole, one, bare, themeless].map(write);
  const fits = (line: readonly Segment[] | null) =>
    line !== null && textOf(line).split(/\s+/).length <= MOST_WORDS;
  const line = lines.find(fits);
  return line ? capitalised(line) : null;
}
