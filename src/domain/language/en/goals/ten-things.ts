import { line } from '#src/domain/language/en/compose/line.ts';
import { adviserFor } from './advisers.ts';
import { type GoalDraft, type GoalGiven, goal } from './parts.ts';
import { withoutMe } from './path-arcs.ts';
import { studiesOf } from './studies.ts';
import { studyGoal } from './study-goal.ts';
import { wanted } from './study-wanted.ts';

/** Who passes it on and has named the terms with the place: what they would learn for it, else what they know, ready to be handed over. */
export function besideThePlace(given: GoalGiven): GoalDraft | null {
  const { slots } = given;
  const [study] = wanted(slots);
  const free =
    slots.learningHours === 0 ? undefined : studiesOf(slots).find(({ stance }) => stance === 'if-free');
  const learned = study ?? free;
  // Who has had enough of paper hands it over by hand.
  const isOffPaper = slots.off.some(({ option }) => option === 'paperwork');
  return (learned && studyGoal(learned, given)) ?? (isOffPaper ? withoutMe(slots) : tenThings(given));
}

/** On paper, so that it is there without the person. */
function tenThings({ slots }: GoalGiven): GoalDraft | null {
  const name = adviserFor(slots, 'team') ?? adviserFor(slots, 'insider');
  return goal('ten-things', 'path', {
    months: 6,
    action: 'Write down ten things that took me years to learn, one page each, with a drawing or a photo.',
    measure: 'Ten pages, each tried out by somebody who is new to it.',
    firstStep: [
      name && line('ten-things')`Ask ${name} which one to begin with, and write the first page.`,
      'Write the first page, on what I am asked most.',
    ],
  });
}
