import type { TrialFor } from './work-kind.ts';

/** A day of helping, where a newcomer can be of use. */
export const aDay: TrialFor = ({ at, places }) => ({
  action: `Spend one day ${at}, and help with whatever the day brings.`,
  measure: 'One day done, and three lines: what I liked, what I did not, what surprised me.',
  firstStep: `Call two ${places} and ask whether I may come for a day.`,
  isUnpaid: true,
});

/** Watching, where nobody may help without training. */
export const aLook: TrialFor = ({ at, places, people }) => ({
  action: `Spend a morning ${at}, and watch how the ${people} there work.`,
  measure: 'One morning seen, and three lines: what I could do, what I could not, what I would ask.',
  firstStep: `Call two ${places} and ask whether I may come and watch.`,
  isUnpaid: false,
});

/** Talking, where a visit is seldom possible. */
export const aTalk: TrialFor = ({ people }) => ({
  action: `Talk to three ${people} about a usual day, and about how they began.`,
  measure: 'Three talks, and one line from each that I did not know before.',
  firstStep: `Ask the people I know whether one of them knows any ${people}.`,
  isUnpaid: false,
});

/** Going along, where the work moves. */
export const aRide: TrialFor = ({ people, places }) => ({
  action: `Go along with ${people} for one day, and note each job that is done.`,
  measure: 'One day done, and three lines: what I liked, what I did not, what surprised me.',
  firstStep: `Ask two ${places} who decides whether I may come along.`,
  isUnpaid: false,
});

/** Reading what is asked for, where there is little else to see from outside. */
export const anAd: TrialFor = ({ people }) => ({
  action: `Read ten job ads for ${people}, and write down what most of them ask for.`,
  measure: 'Ten ads read, and one list: what I have, what I can get, what I cannot.',
  firstStep: 'Find and keep the first three ads.',
  isUnpaid: false,
});

/** An open day, where no one comes in otherwise. */
export const anOpenDay: TrialFor = ({ places }) => ({
  action: 'Visit one open day, and ask three people what they wish they had known.',
  measure: 'One visit, three answers, and one line on whether I could see myself there.',
  firstStep: `Look up when ${places} near me have an open day.`,
  isUnpaid: false,
});

/** One page for the next newcomer, written by one who knows. */
export const aPage: TrialFor = () => ({
  action: 'Write the one page that I needed in my first week, and let a newcomer use it.',
  measure: 'One page, used by one newcomer for a week, then made better.',
  firstStep: 'List the five things that newcomers get wrong most often.',
  isUnpaid: false,
});

/** One hard part handed on, by one who knows. */
export const aLesson: TrialFor = ({ people }) => ({
  action: 'Show a newcomer one hard part of the work, until they can do it without me.',
  measure: 'Done once while I only watched, and one line on where they got stuck.',
  firstStep: `Choose the part that new ${people} find hardest.`,
  isUnpaid: false,
});

/** A small change for those who do the work. */
export const aFix: TrialFor = (kind) =>
  betters(
    `Ask three ${kind.people} what costs them most time, and change one thing.`,
    'Ask the first one this week.',
  )(kind);

/** A small change for those whom the work is for. */
export const aCustomerFix = betters(
  'Ask five customers what they would change, and change one thing.',
  'Ask the next customer.',
);

/** Finished work that can be seen. */
export const aShow = makes(
  'Put three pieces of my work on one page each: the task, what I did, what came out.',
  'Choose the three, and ask whether I may show them.',
);

/** Something to do for the first time, to see how one likes it. */
export function tries(action: string, firstStep: string): TrialFor {
  return own(action, 'Done, and three lines: what I liked, what I did not, what surprised me.', firstStep);
}

/** Something to make and show. */
export function makes(action: string, firstStep: string): TrialFor {
  return own(action, 'Finished, shown to two people who know this work, and their words noted.', firstStep);
}

/** Something to write that others use. */
export function writes(action: string, firstStep: string): TrialFor {
  return own(action, 'Written, used by two people whom it is for, then made better.', firstStep);
}

/** A small change where one works. */
export function betters(action: string, firstStep: string): TrialFor {
  return own(action, 'Two weeks tried, and one line with numbers: before and after.', firstStep);
}

/** Something to keep or to do so many times: the number stands in the measure. */
export function counts(action: string, measure: string, firstStep: string): TrialFor {
  return own(action, measure, firstStep);
}

function own(action: string, measure: string, firstStep: string): TrialFor {
  return () => ({ action, measure, firstStep, isUnpaid: false });
}
