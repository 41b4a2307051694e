import { addMonths } from '#src/domain/dates.ts';
import { from, line, textIn, words } from '#src/domain/language/en/compose/line.ts';
import type { Phrase } from '#src/domain/synthesis/slots.ts';

import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { placesToLearn } from './in-own-words.ts';
import { learnInParts } from './learn-in-parts.ts';
import { isTitle, missingOf, myPaper, thingMissing } from './papers.ts';
import { type GoalDraft, type GoalGiven, type GoalRow, goal, ownDeadline, say } from './parts.ts';
import { passAgain } from './pass-again.ts';
import { practiceFor, trialDays } from './practice-hours.ts';
import { A_PROGRAM, isLong, isTool, type Study, studiesOf } from './studies.ts';
import { ACTS, knownSkill, skillActs } from './study-acts.ts';
import { A_LICENCE } from './study-name.ts';
import { hoursForLearning, monthsFor } from './study-time.ts';
import { asCapital, inList, type Told, typedAs } from './told.ts';
import { giverOf, studiedBefore } from './who-gives-it.ts';

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
export const IS_RENEWAL = /\b(?:renew|re-?regist|recertif|revalidat|cpd\b|back on the regist)/iu;

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
  const practice = practiceFor(study, slots) ?? trialDays(study, slots);
  if (practice) return practice;
  const hours = study.form === 'card' || study.lapsed || namesItsDays(study) ? null : hoursForLearning(slots);
  const isFar = isLong(study);
  const last = ownDeadline(slots.known, today);
  const again = isFar ? null : passAgain(study, slots, hours);
  if (again) return again;
  if (
    study.form === 'exam' &&
    !isQuickAt(slots) &&
    !study.extent.date &&
    last &&
    last < addMonths(today, LEAST_FOR_EXAM)
  )
    return goal('learn', 'path', {
      months: LEAST_FOR_EXAM,
      action: say('learn', 'Book a date for ', study.name, '.'),
      measure: 'A date booked, with what it costs and what it asks for on one page.',
      firstStep: stepOf(study, slots),
    });
  return goal('learn', 'path', {
    months: monthsFor(study, slots, today),
    action: isFar
      ? say(
          'learn',
          study.form === 'place' ? 'Apply for ' : 'Get a start date for ',
          study.name,
          ...(hours && study.form !== 'place' && !study.extent.whole ? [', at ', hours] : []),
          '.',
        )
      : say('learn', verbOf(study), study.name, ...(hours ? [', ', hours] : []), '.'),
    measure: isFar ? measureOfLong(study, slots) : measureOf(study, slots),
    firstStep: stepOf(study, slots),
  });
}

/** In fewer months no exam is prepared for, sat and marked: it is booked. */
const LEAST_FOR_EXAM = 3;
const MANY_HOURS = 10;
const isQuickAt = ({ learningHours }: Told) => (learningHours ?? 0) >= MANY_HOURS;

const IS_GIVEN = /(?:licen[cs]e|permit|ticket)[.!]*$/iu;

/** One part of a course that is under way, by its name. */
const isPart = ({ name }: Study) => /^my .*, the (?:last )?\p{Ll}+ (?:about|on|of|with) /u.test(textIn(name));

/** A paper that was begun is finished; what ends in one is got. */
function verbOf(study: Study): string {
  const { form, paper, extent, what, act } = study;
  if (act) return act;
  if (isPart(study) || study.isToFinish) return 'Finish ';
  if (isTitle(textIn(study.name).replace(/^an? /u, ''))) return 'Become ';
  if ((paper?.state === 'not-finished' && form !== 'exam') || extent.half) return 'Finish ';
  if (form === 'skill' && A_PROGRAM.test(what.quote)) return 'Learn to use ';
  if (form === 'skill') return extent.isBegun ? 'Go on with ' : 'Learn ';
  if (/^update\b/iu.test(what.quote)) return 'Get ';
  return form === 'exam' && (IS_GIVEN.test(what.quote) || IS_GIVEN.test(textIn(study.name)))
    ? 'Get '
    : ACTS[form].verb;
}

/** Of a year or more the first goal is the way in. */
function measureOfLong({ form, extent }: Study, slots: Told): Segment[] | string | null {
  if (form === 'place') return 'Four applications sent, and one person who speaks for me.';
  const evenings = keptEvenings(slots);
  if (evenings)
    return say('learn', 'A place with a start date, and a timetable that leaves me ', evenings, '.');
  return extent.whole
    ? say(
        'learn',
        'A place with a start date, and one page with the fee and the timetable for ',
        extent.whole.text,
        '.',
      )
    : 'The entry terms, the fee and the timetable in writing, and one application sent.';
}

/** "boxing, mo wed fri", or "my evenings": evenings that are given already. */
function keptEvenings(slots: Told): Segment[] | null {
  const kept = typedAs(slots, 'fit').find(({ option }) => option === 'evenings');
  if (!kept) return null;
  const words = inList(asCapital(kept.words.replace(/[.!]+$/u, ''), kept.words));
  return words === '' || words.split(/\s+/u).length > 8
    ? say('learn', 'my evenings')
    : say('learn', 'time for ', [from(kept, words, 'quote')]);
}

/** What the paper that it ends in still lacks, by its name. */
function lacking({ paper }: Study): Phrase | null {
  return paper?.state === 'missing' && missingOf(paper) === 'step' ? thingMissing(paper) : null;
}

const IS_A_START = /^(?:starts?|begins?)\b|\bintake\b/iu;

function measureOf(study: Study, slots: Told): Segment[] | string | null {
  const { extent } = study;
  if (/^Re(?:new|valid)/u.test(study.act ?? '')) return 'Done, and the paper valid again in my hands.';
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
  if (study.form === 'exam' && A_LICENCE.test(textIn(study.name)))
    return 'A date for the test booked, and the licence in my hands.';
  if (study.form === 'exam' && study.paper?.state === 'missing')
    return 'A date booked, the exam passed, and the paper asked for.';
  if (study.paper?.state === 'missing') return 'Done to the end, and the paper for it in my hands.';
  if (
    study.form === 'course' &&
    (giverOf(study, slots) || isNamedOne(study) || NAMES_ITS_PLACE.test(textIn(study.name)))
  )
    return 'Finished, with the paper for it in my hands.';
  if (study.form !== 'skill') return ACTS[study.form].done;
  const { done, isChecked, alone } = skillActs(study);
  if (!isChecked) return `${done}.`;
  const reader = adviserFor(slots, 'learning', study.what.quote);
  if (!reader && alone) return `${alone}.`;
  return say('learn', done, reader ?? 'somebody who knows it well', '.');
}

function stepOf(study: Study, slots: Told): Segment[] | string | null {
  const { form, left, extent } = study;
  const name = adviserFor(slots, 'learning', study.what.quote);
  const giver = giverOf(study, slots);
  if (giver) return line('learn')`Ask ${giver} for the date and the place of the next one.`;
  if (study.lapsed) return 'Call the office that issues it, and ask what is needed and what it costs.';
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
  const begun = isLong(study) && form !== 'place' ? studiedBefore(study, slots) : null;
  if (begun)
    return line(
      'learn',
    )`Write to two schools, and ask what they ask for, what it costs, and whether ${begun} counts.`;
  if (isLong(study) && form !== 'place')
    return keptEvenings(slots)
      ? 'Ask two schools for the fee and the timetable, and on which evenings or days they teach it.'
      : 'Ask two places for the dates and the fee, and whether one can learn there in the evening.';
  if (lacking(study))
    return line('learn')`Find out the next date and the cost of ${words(lacking(study), 'noun')}.`;
  if (form === 'skill')
    return knewMe
      ? line('learn')`Write to ${knewMe}, and ask where I could sit in and practise it.`
      : skillActs(study).next;
  if (form === 'exam' && study.paper?.state === 'not-finished')
    return 'Write down what is still open for it, and ask for the next date and the cost.';
  // What is under way has its school already.
  if (isPart(study))
    return 'Write to the school, and ask what is still missing and when this part is taught.';
  if (study.paper?.state === 'not-finished' && study.form !== 'made')
    return 'Look up the dates of what is still open, and sign up for the next part.';
  if (namesItsDays(study))
    return 'Look up the next dates and the cost, and choose the one that fits my list.';
  const { next, ask } = ACTS[form];
  if (form === 'course' && NAMES_ITS_PLACE.test(textIn(study.name)))
    return 'Write to the school, and ask for the next dates, the days and the price.';
  const boss =
    slots.standing === 'working' && STAYS.includes(slots.arc?.id ?? '') ? adviserFor(slots, 'boss') : null;
  if (boss && ask)
    return line(
      'learn',
    )`Ask two places for the dates and the cost, and ask ${boss} whether work pays a part of it.`;
  return name && ask ? ask(name) : next;
}

/** "Two weekends in Kraków": how long it takes stands in its name. */
const NAMES_ITS_DAYS =
  /\b(?:weekends|evenings|saturdays|sundays)$|\b(?:\d+|one|two|three|four|five|six|a few|some) (?:long )?(?:weekends?|days?|evenings?|mornings?|weeks?|saturdays?|sundays?)\b/iu;
const namesItsDays = ({ name, what }: Study) =>
  NAMES_ITS_DAYS.test(textIn(name)) || NAMES_ITS_DAYS.test(what.quote);
/** "A tuning course in Kalisz": there is one such course, and nobody has to be asked which. */
const NAMES_ITS_PLACE = /\b(?:course|class|workshop|seminar)\b.* (?:in|at) (?:the )?\p{Lu}\p{L}+/u;
/** Who goes on where they work. */
const STAYS: readonly string[] = ['grow', 'pass'];

function learnShort(study: Study, { slots }: GoalGiven): GoalDraft | null {
  const practice = practiceFor(study, slots) ?? trialDays(study, slots);
  if (practice) return practice;
  if (isLong(study) && study.form === 'long' && slots.work.length > 0) return learnInParts(study, slots);
  const hours = study.lapsed || namesItsDays(study) ? null : hoursForLearning(slots);
  const name = adviserFor(slots, 'learning', study.what.quote);
  const giver = giverOf(study, slots);
  const again = passAgain(study, slots, hours);
  if (again) return again;
  return goal('learn-short', 'path', {
    months: 4,
    action: say('learn-short', verbOf(study), study.name, ...(hours ? [', ', hours] : []), '.'),
    measure:
      study.form === 'course' && !giver && !isNamedOne(study) && !study.extent.date
        ? 'One short course finished, with the paper for it in my hands.'
        : measureOf(study, slots),
    firstStep: giver
      ? line('learn-short')`Ask ${giver} for the date and the place of the next one.`
      : study.lapsed || namesItsDays(study)
        ? stepOf(study, slots)
        : isUnderWay(study)
          ? 'Find out which parts still count from last time, and fix one hour for the next one on a day of this week.'
          : ASKS_A_DATE.includes(study.form)
            ? ACTS.exam.next
            : study.form === 'skill' && placeNamed(study)
              ? placeNamed(study)
              : isNamedOne(study)
                ? 'Ask when it starts next, what it costs and how to sign up.'
                : study.form === 'skill' && (!name || knownSkill(study) || isTool(study))
                  ? askedFor(study, slots)
                  : name
                    ? line('learn-short')`Ask ${name} which short course is worth the money.`
                    : 'Compare two short ones by their dates, hours and cost, and sign up for one.',
  });
}

/** What was begun before and is to be finished, and is no exam with a date of its own. */
const isUnderWay = (study: Study) => study.isToFinish === true && study.form !== 'exam' && !isPart(study);

/** The next act for a skill, with a person to ask where it takes one. */
function askedFor(study: Study, slots: Told): Segment[] | string | null {
  const { next, ask } = skillActs(study);
  const name = ask ? adviserFor(slots, 'trying') : null;
  return name && ask ? ask(name) : next;
}

/** "Laser cutter at the library": there one asks. */
function placeNamed({ what }: Study): Segment[] | null {
  const place = /\bat (the \p{L}+)/iu.exec(what.quote)?.[1];
  return place
    ? line(
        'learn-short',
      )`Ask at ${[from(what, place.toLowerCase(), 'quote')]} who shows it, and on which day.`
    : null;
}

const ASKS_A_DATE: readonly Study['form'][] = ['card', 'exam'];

/** "The archive's course": there is one such course, and nothing to compare. */
const isNamedOne = ({ name, form }: Study) =>
  form !== 'skill' && /^(?:the|this|that)\b|^\S+['’]s\b/iu.test(textIn(name));
