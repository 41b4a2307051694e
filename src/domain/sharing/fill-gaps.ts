import type { Reflection } from '#src/domain/model/reflection.ts';

/**
 * A reflection with what it lacks and its second copy has: answers that are not there, and lists and choices that are
 * empty. Nothing that stands in it is changed.
 */
export function fillGaps(here: Reflection, second: Reflection): Reflection {
  return {
    ...here,
    title: here.title || second.title,
    answers: { ...second.answers, ...here.answers },
    settled: { ...second.settled, ...here.settled },
    edits: { ...second.edits, ...here.edits },
    goals: firstFilled(here.goals, second.goals),
    companies: firstFilled(here.companies, second.companies),
    reframes: firstFilled(here.reframes, second.reframes),
    rehearsals: firstFilled(here.rehearsals, second.rehearsals),
    reviews: firstFilled(here.reviews, second.reviews),
    said: firstFilled(here.said, second.said),
    draft: here.draft ?? second.draft,
    steppingStone: here.steppingStone ?? second.steppingStone,
    assignment: here.assignment ?? second.assignment,
  };
}

function firstFilled<Item>(here: Item[], second: Item[]): Item[] {
  return here.length > 0 ? here : second;
}
