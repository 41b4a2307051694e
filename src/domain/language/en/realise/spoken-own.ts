import type { Reframe, SteppingStone } from '#src/domain/model/company.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { capitalised, type Filler } from './filler.ts';
import { type Given, realise, type Schema, schema } from './frames.ts';

/* Sentences around what the person typed to be said: only their own words stand in the slots. */

const STEP: readonly Schema[] = [
  schema(['stepLearn', 'stepGive', 'years'], {
    'step-both': (say, { stepLearn, stepGive, years }) =>
      say`I see this as a place to learn ${stepLearn} and give ${stepGive} for the next ${years}.`,
  }),
  schema(['stepLearn', 'years'], {
    'step-learn': (say, { stepLearn, years }) =>
      say`I see this as a place to learn ${stepLearn} over the next ${years}.`,
  }),
  schema(['stepGive', 'years'], {
    'step-give': (say, { stepGive, years }) =>
      say`I see this as a place to give ${stepGive} for the next ${years}.`,
  }),
];

const HARD_FACT: readonly Schema[] = [
  schema(['fact', 'learned', 'lookFor'], {
    'fact-whole': (say, { fact, learned, lookFor }) =>
      say`${fact}. What I learned from it is ${learned}. What I look for now is ${lookFor}.`,
  }),
  schema(['fact', 'learned'], {
    'fact-learned': (say, { fact, learned }) => say`${fact}. What I learned from it is ${learned}.`,
  }),
  schema(['fact', 'lookFor'], {
    'fact-look-for': (say, { fact, lookFor }) => say`${fact}. What I look for now is ${lookFor}.`,
  }),
];

export const SPOKEN_OWN_SCHEMAS: readonly Schema[] = [...STEP, ...HARD_FACT];

/** The honest line of a job that is a step to another; null until there is something to learn or to give. */
export function writeStep({ learn, give, years }: SteppingStone): readonly Segment[] | null {
  const given: Given = {
    stepLearn: typed(learn, 'step/learn'),
    stepGive: typed(give, 'step/give'),
    years: typed(YEARS[years - 1] ?? `${years} years`, 'step/years'),
  };
  return realise(STEP, given);
}

const YEARS = ['year', 'two years', 'three years', 'four years', 'five years'] as const;

/** One spoken line of a hard fact, which stays word for word; null until something follows from it. */
export function writeReframe({ id, fact, learned, lookFor }: Reframe): readonly Segment[] | null {
  const given: Given = {
    fact: typed(fact, `reframe/${id}/fact`),
    learned: typed(learned, `reframe/${id}/learned`),
    lookFor: typed(lookFor, `reframe/${id}/look-for`),
  };
  const line = realise(HARD_FACT, given);
  return line && capitalised(line);
}

/** The person's words as they typed them, on one line and without the stop that the sentence sets itself. */
function typed(text: string, source: string): Filler<'phrase'> | null {
  const words = text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\s.]+$/u, '');
  if (words === '') return null;
  return { form: 'phrase', segments: [{ text: words, kind: 'edit', sources: [source], rule: 'typed' }] };
}
