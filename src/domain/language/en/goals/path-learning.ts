import { line, words } from '#src/domain/language/en/compose/line.ts';
import type { Phrase } from '#src/domain/synthesis/slots.ts';

import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { placesToLearn } from './in-own-words.ts';
import { missingOf, myPaper, thingMissing } from './papers.ts';
import { type GoalDraft, type GoalGiven, type GoalRow, goal, say } from './parts.ts';
import { hoursForLearning, isLong, isTool, monthsFor, type Study, studiesOf } from './studies.ts';
import type { Told } from './told.ts';

/** What the person is set on, the nearest first, at the hours that they gave. */
export const setOnIt: GoalRow = (given) => {
  const study = nearest(given.slots);
  return study?.stance === 'set-on-it' ? learn(study, given) : null;
};

/** Something short, where nothing nearer is set on. */
export const onlyShort: GoalRow = (given) => {
  const study = nearest(given.slots);
  return study?.stance === 'only-short' ? learnShort(study, given) : null;
};

/** What comes first of all that is set on or short: what is long waits for what is short. */
export function nearest(slots: Told): Study | null {
  return wanted(slots)[0] ?? null;
}

/** Hours for a licence are part of renewing it. */
export const IS_RENEWAL = /\brenew/iu;

/** All that is set on or short, the long last. */
export function wanted(slots: Told): readonly Study[] {
  if (slots.learningHours === 0) return [];
  // A place to learn at work is what the applications are for.
  const isApplied = placesToLearn(slots) !== null;
  const all = studiesOf(slots).filter(
    ({ stance, form }) =>
      (stance === 'set-on-it' || stance === 'only-short') && !(isApplied && form === 'place'),
  );
  return [...all.filter((study) => !isLong(study)), ...all.filter(isLong)];
}

/** A goal for one thing to learn. */
export function goalFor(study: Study, given: GoalGiven): GoalDraft | null {
  return study.stance === 'only-short' ? learnShort(study, given) : learn(study, given);
}

function learn(study: Study, { slots, today }: GoalGiven): GoalDraft | null {
  const hours = study.form === 'card' ? null : hoursForLearning(slots);
  const isFar = isLong(study);
  return goal('learn', 'path', {
    months: monthsFor(study, slots, today),
    action: isFar
      ? say('learn', study.form === 'place' ? 'Apply for ' : 'Get a start date for ', study.name, '.')
      : say('learn', verbOf(study), study.name, ...(hours ? [', ', hours] : []), '.'),
    measure: isFar ? measureOfLong(study) : measureOf(study, slots),
    firstStep: stepOf(study, slots),
  });
}

const VERB: Readonly<Record<Study['form'], string>> = {
  card: 'Get ',
  paper: 'Get ',
  exam: 'Pass ',
  course: 'Take ',
  long: 'Take ',
  place: 'Apply for ',
  language: 'Practise ',
  made: 'Finish ',
  skill: 'Learn ',
};

/** A paper that was begun is finished; what ends in one is got. */
function verbOf({ form, paper, extent }: Study): string {
  if (paper?.state === 'not-finished' || extent.half) return 'Finish ';
  return extent.isBegun && form === 'skill' ? 'Go on with ' : VERB[form];
}

/** Of a year or more the first goal is the way in. */
function measureOfLong({ form, extent }: Study): Segment[] | string | null {
  if (form === 'place') return 'Four applications sent, and one person who speaks for me.';
  return extent.whole
    ? say(
        'learn',
        'A place with a start date, and one page with the fee and the timetable for ',
        extent.whole.text,
        '.',
      )
    : 'A place with a start date, and one page with the fee and the timetable.';
}

/** What is learned by doing it, and not on paper. */
const OF_THE_HANDS =
  /\b(?:driving|welding|grafting|swimming|sewing|carving|baking|cooking|lathe|drill press|meter|oscilloscope|cutter|tools?)\b/iu;

/** What the paper that it ends in still lacks, by its name. */
function lacking({ paper }: Study): Phrase | null {
  return paper?.state === 'missing' && missingOf(paper) === 'step' ? thingMissing(paper) : null;
}

const IS_A_START = /^(?:starts?|begins?)\b|\bintake\b/iu;

function measureOf(study: Study, slots: Told): Segment[] | string | null {
  const { extent } = study;
  if (study.left) return say('learn', study.left, ' today, none at the end, and the paper in my hands.');
  if (extent.half?.of)
    return say('learn', 'The other half of the ', extent.half.of, ' done, and the result in my hands.');
  if (extent.half) return 'The other half done, and the result in my hands.';
  if (extent.date)
    return say(
      'learn',
      IS_A_START.test(extent.date.words) ? 'My place confirmed in writing' : 'Passed',
      ', with this date in mind: ',
      extent.date.text,
      '.',
    );
  if (lacking(study))
    return say('learn', words(lacking(study), 'noun'), ' done, and the paper for it in my hands.');
  if (study.paper?.state === 'missing') return 'Done to the end, and the paper for it in my hands.';
  switch (study.form) {
    case 'card':
      return 'The card in my hands.';
    case 'paper':
      return 'The paper in my hands, or a date for its last part.';
    case 'exam':
      return 'A date booked, and then passed.';
    case 'course':
    case 'long':
    case 'place':
      return 'Finished, with the certificate or the word of the teacher in writing.';
    case 'language':
      return 'One talk of ten minutes about everyday things, held without notes.';
    case 'made':
      return 'Each piece finished, and shown to two people who know the work.';
    case 'skill':
      return measureOfSkill(study, slots);
  }
}

const IS_MADE = /^(?:making|building|drawing|writing|designing|sewing|baking)\b/iu;

/** A skill shows in something done with it that somebody who knows it has checked. */
function measureOfSkill(study: Study, slots: Told): Segment[] | string | null {
  if (OF_THE_HANDS.test(study.what.quote)) return 'Ten hours done, and one thing that I can do alone now.';
  const reader = adviserFor(slots, 'learning', study.what.quote) ?? 'somebody who knows it well';
  if (isTool(study)) return say('learn', 'One small piece of work that uses it, shown to ', reader, '.');
  if (IS_MADE.test(study.what.forms.gerund ?? study.what.forms.noun ?? ''))
    return say('learn', 'One made from start to end, and checked by ', reader, '.');
  return slots.standing === 'working'
    ? say('learn', 'One case from my own work done with it, and checked by ', reader, '.')
    : say('learn', 'One real case done with it, and checked by ', reader, '.');
}

function stepOf(study: Study, slots: Told): Segment[] | string | null {
  const { form, left, extent } = study;
  const name = adviserFor(slots, 'learning', study.what.quote);
  const knewMe = slots.arc?.id === 'back' ? adviserFor(slots, 'reference') : null;
  const lost = slots.papers.find((paper) => paper.state === 'missing' && missingOf(paper) === 'lost');
  const witness = adviserFor(slots, 'jobs');
  if (lost && witness)
    return line(
      'learn',
    )`Ask ${witness} for a signed letter about the work that I did, in place of ${myPaper(lost)}.`;
  if (left) return 'Open the next part, and fix two evenings for it this week.';
  if (extent.half?.of)
    return line(
      'learn',
    )`List what is still open in the ${extent.half.of}, and choose two evenings a week for it.`;
  if (extent.half) return 'List what is still open, and choose two evenings a week for it.';
  if (extent.isBegun && form === 'skill') return 'Go back to where I stopped, and do one hour this week.';
  if (isLong(study) && form !== 'place')
    return 'Ask two places for the dates and the fee, and whether one can learn there in the evening.';
  if (lacking(study))
    return line('learn')`Find out the next date and the cost of ${words(lacking(study), 'noun')}.`;
  switch (form) {
    case 'paper':
    case 'course':
    case 'long':
      return name
        ? line('learn')`Ask ${name} who teaches it well, and then ask there for dates and costs.`
        : 'Ask two places for the dates, the days and the cost.';
    case 'card':
    case 'exam':
      return 'Look up the next date, what it costs and what it asks for.';
    case 'place':
      return name
        ? line('learn')`Ask ${name} who takes people on, and write down the names.`
        : 'Write down three places that take people on, and call the first.';
    case 'language':
      return 'Learn five sentences this week, and use them once.';
    case 'made':
      return 'Choose the first piece, and draw it on paper.';
    case 'skill':
      if (knewMe) return line('learn')`Write to ${knewMe}, and ask where I could sit in and practise it.`;
      return OF_THE_HANDS.test(study.what.quote)
        ? 'Find one person or place that teaches it, and ask when I could begin.'
        : 'Choose one course or book, and do the first hour this week.';
  }
}

/** What takes a year, for who has only hours: in parts, with what is done already counted. */
function learnInParts(study: Study, slots: Told): GoalDraft | null {
  const hours = hoursForLearning(slots);
  return goal('learn-short', 'path', {
    months: 3,
    action: say(
      'learn-in-parts',
      'Find a way to take ',
      study.name,
      ' in parts',
      ...(hours ? [', at ', hours] : []),
      ', with the years that I have worked counted where they can be.',
    ),
    measure: 'A written answer on what counts already, what is left and how long it takes.',
    firstStep: 'Call one place that teaches it, and ask what it counts from years of work.',
  });
}

function learnShort(study: Study, { slots }: GoalGiven): GoalDraft | null {
  if (isLong(study) && study.form === 'long' && slots.work.length > 0) return learnInParts(study, slots);
  const hours = hoursForLearning(slots);
  const name = adviserFor(slots, 'learning', study.what.quote);
  const isSkill = study.form === 'skill' || study.form === 'language';
  return goal('learn-short', 'path', {
    months: 4,
    action: say(
      'learn-short',
      verbOf(study),
      study.name,
      ...(hours ? [', ', hours] : []),
      /\bshort\b/i.test(study.what.quote) ? '.' : ', and keep it short.',
    ),
    measure: isSkill
      ? measureOf(study, slots)
      : 'Finished, with the certificate or the word of the teacher in writing.',
    firstStep: name
      ? line('learn-short')`Choose one that is short, and ask ${name} whether it is a good one.`
      : 'Compare two short ones by their dates, hours and cost, and sign up for one.',
  });
}

/** "the maths resit" as one of several: "a maths resit". */
function oneOf(name: readonly Segment[]): Segment[] {
  return name.map((segment, at) =>
    at === 0 && segment.kind === 'frame' && segment.text === 'the ' ? { ...segment, text: 'a ' } : segment,
  );
}

/** If it costs nothing. */
export const ifFree: GoalRow = ({ slots }) => {
  const study = studiesOf(slots).find(({ stance }) => stance === 'if-free');
  if (!study) return null;
  const isSkill = study.form === 'skill' || study.form === 'language';
  return goal('learn-free', 'path', {
    months: 4,
    action: isSkill
      ? line('learn-free')`Find a free way to learn ${study.name}, and begin.`
      : line('learn-free')`Find a free place for ${oneOf(study.name)}, and sign up.`,
    measure: isTool(study)
      ? 'One small piece made with it that I can show.'
      : 'One place that costs me nothing, with a start date.',
    firstStep: isTool(study)
      ? 'Find the first free lesson, and do one hour this week.'
      : isSkill
        ? 'Ask at the library who teaches it free of charge.'
        : 'Call the nearest college, and ask whether it is free for me and when it starts.',
  });
};

/** Not now: what it would ask, so that it can be decided. */
export const decideLater: GoalRow = ({ slots }) => {
  const all = studiesOf(slots);
  const study = slots.learningHours === 0 ? all[0] : all.find(({ stance }) => stance === 'later');
  if (!study) return null;
  const name = adviserFor(slots, 'learning', study.what.quote);
  return goal('decide-later', 'path', {
    months: 5,
    action: line('decide-later')`Find out what this would ask of me, and decide about it: ${study.name}.`,
    measure:
      'One page with the entry terms, the cost and the time it takes, and a yes, a no or a date to decide.',
    firstStep: name
      ? line('decide-later')`Ask ${name} about it, and write down two facts.`
      : 'Write down the name of one place that offers it, and send it one question.',
  });
};
