import type { Plan } from '#src/domain/synthesis/plan.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { capitalised, fill, list, say, textOf } from './filler.ts';

/** A headline is read at a glance: about six words (the length that people choose for a life plan's title). */
const MOST_WORDS = 7;

/** The shortest true name for the direction: whom it helps, else the theme, else a strength, else values. */
export function realiseHeadline(plan: Plan): readonly Segment[] | null {
  const who = fill(plan.who, 'noun');
  const change = fill(plan.change, 'base');
  const theme = fill(plan.themes[0], 'noun');
  const doing = fill(plan.strengths[0], 'gerund');
  const values = list(plan.values.map((value) => fill(value, 'noun')).filter((filler) => filler !== null));
  const candidates = [
    who && change ? say('headline-help')`helping ${who} ${change}` : null,
    theme ? say('headline-theme')`${theme}` : null,
    who ? say('headline-who')`work that helps ${who}` : null,
    doing ? say('headline-doing')`${doing}` : null,
    values ? say('headline-values')`${values}` : null,
  ];
  const short = candidates.find((segments) => segments && textOf(segments).split(/\s+/).length <= MOST_WORDS);
  return short ? capitalised(short) : null;
}
