import { betters, makes, tries, writes } from './trial-forms.ts';
import type { TrialFor } from './work-kind.ts';

export const aFirstAid = tries(
  'Take a first aid course of one day, and see how I feel close to hurt people.',
  'Find the next first aid course near me, and write down its date.',
);

export const aListening = tries(
  'Take a short course in listening to people, and use it in five talks.',
  'Find one course of a day or two, near me or online.',
);

export const aHardCalls = tries(
  'Act out ten hard calls with someone I know, and do the worst one twice.',
  'Write down ten reasons why people call when they are angry.',
);

export const aSmallThing = makes(
  'Build or mend one small thing at home, beside someone who knows how.',
  'Ask around what has been broken for months.',
);

export const aMeasuring = makes(
  'Measure one room or yard, draw it to scale, and have someone check it.',
  'Find a tape and squared paper.',
);

export const aTakeApart = makes(
  'Take one old machine or bicycle apart, clean it, and put it together again.',
  'Ask around who has one that stands in the way.',
);

export const aRepairs = tries(
  'Watch three repairs from start to end, and note each fault and how it was found.',
  'Ask people I know who repairs things at their home or work.',
);

export const aFaults = writes(
  'Write down the five faults that I see most, and how to find each.',
  'Write the first one after the next call.',
);

export const aRecipes = writes(
  'Write down five of my recipes as a beginner could make them, with what each costs.',
  'Weigh everything the next time I make the first one.',
);

export const aPhotoBook = makes(
  'Make a book of ten photos of my work, with a line on what was hard.',
  'Take photos of the next piece of work, before and after.',
);

export const aRecording = makes(
  'Put three minutes of my best work where people can see or hear them.',
  'Ask who has recordings of me, or make one.',
);

export const aQuestion = betters(
  'Take the question that comes most, and write an answer that ends it.',
  'Count for three days what people ask.',
);

export const aRound = betters(
  'Change the order of one round, and time it before and after.',
  'Time the round as it is now.',
);

export const aLead = tries(
  'Plan one real thing on one page, and lead it to its end with two or three people.',
  'Choose something with a date that nobody has taken on yet.',
);

/** `what` may be watched by all: "court hearing". */
export function sitsIn(what: string): TrialFor {
  return tries(
    `Sit in on one open ${what}, and write half a page on it.`,
    `Look up when the next open ${what} near me is.`,
  );
}

export const aTeach = tries(
  'Teach one thing that I know well to two or three people, in one hour.',
  'Choose the thing, and ask two people to be my class.',
);

export const anOffer = tries(
  'Offer one thing to ten people, and note what made them say yes or no.',
  'Write the offer in two sentences.',
);

export const aLetter = writes(
  'Rewrite one letter or form that people do not understand.',
  'Choose the one that brings most questions.',
);

export const aLessonBook = writes(
  'Put my best lesson on pages that someone else could teach from tomorrow.',
  'Choose the lesson that has never failed.',
);
