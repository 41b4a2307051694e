import type { TrialFor } from './work-kind.ts';

/** A day of helping, where a newcomer can be of use. */
export const aDay: TrialFor = ({ at, places }) => ({
  action: `Spend one day ${at}, and help with whatever the day brings.`,
  measure: 'One day done, and three lines: what I liked, what I did not, what surprised me.',
  firstStep: `Ring two ${places} and ask whether I may come for a day.`,
  isUnpaid: true,
});

/** Watching, where nobody may help without training. */
export const aLook: TrialFor = ({ at, places, people }) => ({
  action: `Spend a morning ${at}, and watch how the ${people} there work.`,
  measure: 'One morning seen, and three lines: what I could do, what I could not, what I would ask.',
  firstStep: `Ask two ${places} whether I may come and watch for a morning.`,
  isUnpaid: false,
});

/** Talking, where a visit is seldom possible. */
export const aTalk: TrialFor = ({ people }) => ({
  action: `Talk to three ${people} about a usual day, and about how they began.`,
  measure: 'Three talks, and one line from each that I did not know before.',
  firstStep: `Ask the people I know whether one of them knows any ${people}.`,
  isUnpaid: false,
});

/** One page for the next newcomer, written by one who knows. */
export const aPage: TrialFor = ({ people }) => ({
  action: 'Write the one page that I needed in my first week, and let a newcomer use it.',
  measure: 'One page, used by one newcomer for a week, then made better.',
  firstStep: `List the five things that new ${people} get wrong most often.`,
  isUnpaid: false,
});

/** A trial of the kind's own, the same whoever does it. */
export function trial(action: string, measure: string, firstStep: string): TrialFor {
  return () => ({ action, measure, firstStep, isUnpaid: false });
}
