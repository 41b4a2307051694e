import type { Plan } from '#src/domain/synthesis/plan.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { countWords } from '#src/domain/text/words.ts';
import { directionOf } from './direction.ts';
import { capitalised, listOf } from './filler.ts';
import { type Given, realise, type Schema, schema } from './frames.ts';
import { besidesOf } from './sentences.ts';

/** A headline is read at a glance: six words at most (the length of a title in Odyssey plans). */
const MOST_WORDS = 6;

const HEADLINES: readonly Schema[] = [
  schema(['who', 'change'], { 'headline-help': (say, { who, change }) => say`helping ${who} ${change}` }),
  schema(['who'], { 'headline-for': (say, { who }) => say`helping ${who}` }),
  schema(['theme'], { 'headline-theme': (say, { theme }) => say`${theme}` }),
  schema(['doings'], { 'headline-doing': (say, { doings }) => say`${doings}` }),
  schema(['values'], { 'headline-values': (say, { values }) => say`${values}` }),
];

export const HEADLINE_SCHEMAS = HEADLINES;

/** The shortest true name for the direction: whom it helps, else the theme, else a strength, else values. */
export function realiseHeadline(plan: Plan): readonly Segment[] | null {
  const given: Given = {
    ...besidesOf({ ...plan, themes: plan.themes.slice(0, 1) }),
    ...directionOf({ ...plan, strengths: plan.strengths.slice(0, 1) }),
  };
  const values = plan.values.map((value) => listOf([value], 'noun'));
  const candidates = [
    ...HEADLINES.map((frames) => realise([frames], given, 0)),
    ...values.map((one) => realise(HEADLINES, { values: one }, 0)),
  ];
  const short = candidates.find((segments) => segments && countWords(textOf(segments)) <= MOST_WORDS);
  return short ? capitalised(short) : null;
}
