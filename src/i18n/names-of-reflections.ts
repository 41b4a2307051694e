import type { Reflection } from '#src/domain/model/reflection.ts';
import { tellApart } from '#src/domain/text/tell-apart.ts';
import { localDate } from './format.ts';
import type { Words } from './words.ts';

/** What the name of a reflection is made of. */
type Named = Pick<Reflection, 'title' | 'createdAt'> & Partial<Pick<Reflection, 'assignment'>>;

/**
 * The name of each reflection: its own title, or whether a coach's questions stand in it and the day it was begun. Day and
 * time tell apart what would be called the same. A title is left out where names are hidden.
 */
export function namesOf(
  words: Words,
  reflections: readonly Named[],
  isHidden = false,
): (reflection: Named) => string {
  const { dateInWords, timeInWords, start } = words;
  const { untitled, assigned, titled, undated } = start.carryOn;
  const dated = (hasTime: boolean) => (reflection: Named) => {
    const { createdAt, assignment } = reflection;
    const title = isHidden ? '' : reflection.title;
    const day = localDate(createdAt);
    if (day === null) return title || undated;
    const date = hasTime ? `${dateInWords(day)}, ${timeInWords(createdAt)}` : dateInWords(day);
    if (title) return titled(title, date);
    return assignment ? assigned(date) : untitled(date);
  };
  return tellApart(reflections, [
    (each) => (isHidden ? '' : each.title) || dated(false)(each),
    dated(false),
    dated(true),
  ]);
}
