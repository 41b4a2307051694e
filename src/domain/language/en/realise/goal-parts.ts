import type { GoalPlan } from '#src/domain/synthesis/goal-plan.ts';
import { frame } from '#src/domain/synthesis/segment.ts';
import type { Evidence, Segment } from '#src/domain/synthesis/types.ts';
import { fill } from './filler.ts';
import { type Given, realise, type Schema, schema } from './frames.ts';
import { isShortWho, learningOf } from './plan-slots.ts';

/** What the goals are filled with, in the forms that their frames take. */
export function givenTo({ plan }: GoalPlan): Given {
  const [theme] = plan.themes;
  return {
    who: fill(plan.who, 'noun'),
    // A long "who" reads on its own.
    change: isShortWho(fill(plan.who, 'noun')) ? fill(plan.change, 'base') : null,
    theme: fill(theme, 'noun') ?? fill(theme, 'gerund'),
    doings: fill(plan.strengths[0], 'gerund'),
    ...learningOf(plan),
  };
}

/** A stretch of our own words that stands because of an answer. */
export function sourced(text: string, rule: string, evidence: Evidence | null): readonly Segment[] {
  return [{ text, kind: evidence ? 'lexeme' : 'frame', sources: evidence ? [evidence.id] : [], rule }];
}

/** A sentence that takes no filler. */
export function plain(text: string, rule: string): readonly Segment[] {
  return [frame(text, rule)];
}

/** The first schema that the goal can fill: the same act reads the same for everybody. */
export function write(schemas: readonly Schema[], given: Given): readonly Segment[] {
  return realise(schemas, given) ?? [];
}

/** Which part of the aspiration a goal serves, after a plain reason. */
export function whyOf(reason: string): readonly Schema[] {
  return [
    schema(['who', 'change'], {
      'why-help': (say, { who, change }) =>
        say`${[frame(reason, 'why')]}, so that I can help ${who} ${change}.`,
    }),
    schema(['who'], {
      'why-who': (say, { who }) => say`${[frame(reason, 'why')]}, so that I can help ${who}.`,
    }),
    schema(['theme'], {
      'why-theme': (say, { theme }) => say`${[frame(reason, 'why')]}, in work to do with ${theme}.`,
    }),
    schema([], { 'why-plain': (say) => say`${[frame(reason, 'why')]}.` }),
  ];
}
