import { from, line } from '#src/domain/language/en/compose/line.ts';
import { adviserFor } from './advisers.ts';
import { type GoalRow, goal } from './parts.ts';
import { inList, typedAs } from './told.ts';

/** "Civil engineering diploma or geology, not sure which": two ways to study, and a doubt between them. */
const EITHER =
  /^(?:an? |the )?((?:[\p{L}\d’'-]+ ){0,4}[\p{L}\d’'-]+) or (?:an? |the )?((?:[\p{L}\d’'-]+ ){0,3}?[\p{L}\d’'-]+)[\s,.(]*(?:idk|dunno|not sure|don['’]?t know|can['’]?t decide|undecided|either)(?: which)?(?: one)?[.)?]*$/iu;

/** Two ways to study that the person cannot choose between: side by side, and then one. */
export const chooseStudy: GoalRow = ({ slots }) => {
  for (const typed of typedAs(slots, 'learning')) {
    const [, one, other] = (typed.option === null && EITHER.exec(typed.words.trim())) || [];
    if (!one || !other) continue;
    const name = adviserFor(slots, 'learning');
    return goal('choose-study', 'terms', {
      months: 3,
      action: line(
        'choose-study',
      )`Choose between two ways to study, and apply for one: ${[from(typed, inList(one), 'quote')]} or ${[from(typed, inList(other), 'quote')]}.`,
      measure:
        'One page with both side by side: what each asks for, what it costs and who helps to pay, and one application sent.',
      firstStep: name
        ? line('choose-study')`Ask ${name} for half an hour to lay the two side by side.`
        : 'Call one place that teaches each, and ask for an hour in a class.',
    });
  }
  return null;
};
