import { addMonths } from '#src/domain/dates.ts';
import { line, ours, textIn, words } from '#src/domain/language/en/compose/line.ts';
import { trainedAs } from '#src/domain/language/en/spoken/step-shape.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { handIn } from './hand-in.ts';
import { hoursOfSchool } from './hours-of-school.ts';
import { A_SAFETY_COURSE } from './of-its-name.ts';
import { missingOf, myPaper } from './papers.ts';
import { type GoalDraft, type GoalGiven, goal, ownDeadline, say } from './parts.ts';
import { partsByName, partsMissing } from './parts-missing.ts';
import { placeAfterSchool } from './place-after-school.ts';
import { resultsDay } from './results-day.ts';
import { isLong, isTool, type Study } from './studies.ts';
import { actOn, isDone, isTalked, whoOneBecomes } from './study-act.ts';
import { monthsUntil } from './study-extent.ts';
import { firstActs } from './study-first.ts';
import { A_DEGREE } from './study-form.ts';
import { freeGoal } from './study-free.ts';
import { measureOf } from './study-measure.ts';
import { A_DRIVING_TEST, A_LICENCE } from './study-name.ts';
import { A_TICKET, hoursForLearning, IS_OF_DAYS, monthsFor } from './study-time.ts';
import { asShort, bareName, FINISHES, IS_A_TEST, stepLeft } from './study-words.ts';
import { studying } from './studying.ts';
import type { Told } from './told.ts';

/** A goal for one thing to learn, with the hours that there are. */
export function studyGoal(study: Study, given: GoalGiven): GoalDraft | null {
  const { slots, today } = given;
  const isShort = study.stance === 'only-short';
  if (study.stance === 'if-free') return freeGoal(study, given);
  if (study.stance === 'later') return laterGoal(study, slots);
  if (study.isDoubted) return doubtedGoal(study, slots);
  const school = study.paper?.state === 'missing' ? hoursOfSchool(study.paper, 'learn') : null;
  if (school) return school;
  const place = placeAfterSchool(study, slots);
  if (place) return place;
  const byName = partsByName(study, hoursForLearning(slots));
  if (byName) return goal('learn', 'path', byName);
  const handed = study.paper ? handIn(study.paper, hoursForLearning(slots), 'learn') : null;
  if (handed) return handed;
  const parts =
    study.paper?.state === 'missing' && stepLeft(study)
      ? partsMissing(study.paper, hoursForLearning(slots))
      : null;
  if (parts) return goal('learn', 'path', parts);
  const last = ownDeadline(slots.known, today);
  const sitting = monthsUntil(study.extent, today);
  const isSoon =
    last !== null &&
    last < addMonths(today, sitting ?? (study.form === 'card' ? LEAST_FOR_CARD : LEAST_FOR_EXAM));
  const tested = stepLeft(study);
  if (
    (study.form === 'exam' || study.form === 'card' || (tested && IS_A_TEST.test(textIn(tested)))) &&
    isSoon
  )
    return goal('learn', 'path', {
      months: LEAST_FOR_EXAM,
      // One books the test, and is sent the licence.
      action: say(
        'learn',
        A_LICENCE.test(textIn(study.name)) ? 'Book the test for ' : 'Book a date for ',
        study.name,
        '.',
      ),
      measure: 'A date booked.',
      firstStep: firstActs(study, slots),
    });
  const hoursGiven = slots.learningHours ?? FEW_HOURS;
  const least = hoursGiven < FEW_HOURS ? LEAST_AT_FEW_HOURS : LEAST_FOR_COURSE;
  const isTight = last !== null && last < addMonths(today, least) && isLessons(study);
  if (isTight)
    return goal(isShort ? 'learn-short' : 'learn', 'path', {
      months: least,
      action: say('learn', 'Begin ', ...lessonsIn(study), '.'),
      measure: 'The first two lessons done, and the dates of what is left on my calendar.',
      firstStep: firstActs(study, slots),
    });
  // Nobody gives ten hours a week to something short.
  const isOver = isShort && (slots.learningHours ?? 0) >= MANY_HOURS;
  const isBrief = (study.extent.whole?.months ?? MANY_HOURS) <= 1;
  const hours =
    study.form === 'card' ||
    study.form === 'office' ||
    study.form === 'sign-up' ||
    isTalked(study) ||
    isOnlyPaid(study) ||
    study.lapsed ||
    IS_ISSUED.test(textIn(study.name)) ||
    (study.form === 'paper' && IS_OF_DAYS.test(study.what.quote)) ||
    A_SAFETY_COURSE.test(study.what.quote) ||
    A_DRIVING_TEST.test(study.what.quote) ||
    A_TICKET.test(study.what.quote) ||
    whoOneBecomes(study) ||
    study.act ||
    isLong(study) ||
    isOver ||
    isBrief
      ? null
      : hoursForLearning(slots);
  // At a few hours a week no degree ends in a year: its next part does.
  const isPart =
    hours !== null &&
    study.form === 'long' &&
    study.paper?.state === 'not-finished' &&
    !study.left &&
    !study.extent.date &&
    !study.extent.whole &&
    !study.extent.half &&
    (slots.learningHours ?? MANY_HOURS) < MANY_HOURS &&
    A_DEGREE.test(study.what.quote);
  if (isPart)
    return goal('learn', 'path', {
      months: 8,
      action: say(
        'learn',
        'Pass the next part of ',
        (study.paper && myPaper(study.paper)) ?? study.name,
        ...studying(hours),
        '.',
      ),
      measure: 'The result in my hand, and a date for each part that is left.',
      firstStep: firstActs(study, slots),
    });
  const years = placeForYears(study, given);
  if (years) return years;
  const act = actOn(study, slots);
  const isStudying = IS_STUDIED_FOR.test(typeof act[0] === 'string' ? act[0] : '') && study.form !== 'made';
  const on = study.extent.date ? undefined : resultsDay(textIn(study.name), today);
  const months = monthsFor(study, slots, today) + (study.extent.date || isShort ? 0 : 2);
  return goal(isShort ? 'learn-short' : 'learn', 'path', {
    months,
    on,
    action: say('learn', ...act, ...(isStudying ? studying(hours) : hours ? [', ', hours] : []), '.'),
    measure: measureOf(study, slots),
    firstStep: firstActs(study, slots),
  });
}

/** Of these verbs: one does not learn, or begin, by studying. */
const IS_STUDIED_FOR = /^(?:Pass|Finish|Get) (?!better|to $)/u;

/** What takes more than a year ends in no goal of this one: whoever is not there yet has a place to finish it. */
function placeForYears(study: Study, { slots, today }: GoalGiven): GoalDraft | null {
  const isLeft = study.form === 'long' && study.paper?.state === 'not-finished' && !study.left;
  if (!isLeft || slots.standing === 'studying' || monthsFor(study, slots, today) <= MONTHS_OF_A_YEAR)
    return null;
  return goal('learn', 'path', {
    months: 6,
    action: say(
      'learn',
      'Get a confirmed place, with a start date, to finish ',
      (study.paper && myPaper(study.paper)) ?? study.name,
      '.',
    ),
    measure: 'The place confirmed in writing.',
    firstStep: firstActs(study, slots),
  });
}
const MONTHS_OF_A_YEAR = 14;

/** Where a fee is all that is missing, no hour more brings it. */
export const isOnlyPaid = ({ paper }: Study): boolean =>
  paper?.state === 'missing' && ['money', 'owed'].includes(missingOf(paper));

/** An office gives it, and no evenings do. */
const IS_ISSUED = /\b(?:food|trade|business|liquor|alcohol|shop|hawker|tourism) (?:licen[cs]e|permit)$/iu;

const MANY_HOURS = 10;

/** What nobody is sure of yet is found out about, and not begun. */
function doubtedGoal(study: Study, slots: Told): GoalDraft | null {
  const [first = study.name, second] = slots.learning
    .filter(({ what, isDoubted }) => isDoubted && what.source === study.what.source)
    .flatMap(({ what }) => {
      const said = words(what, 'noun');
      // "Electrician": what one would train as.
      return said && trainedAs({ what }) ? [[...said, ours(' training', 'training')]] : said ? [said] : [];
    });
  const name = second ? [first, ours(' or ', 'or'), second].flat() : study.name;
  const adviser = adviserFor(slots, 'learning', study.what.quote);
  return goal(study.stance === 'only-short' ? 'learn-short' : 'learn', 'path', {
    months: 2,
    action: say('learn', 'Find out whether ', name, ' is worth it for me.'),
    measure: 'The price, the weeks and where it leads on one page, and a yes or a no.',
    firstStep: [
      adviser && line('learn')`Ask ${adviser} what it was good for, and for whom.`,
      'Find one person who did it, and ask what it was good for.',
    ],
  });
}

/** In fewer months no course ends, and in an evening or two a week none of a term does: it is begun. */
const LEAST_FOR_COURSE = 2;
const LEAST_AT_FEW_HOURS = 3;
const FEW_HOURS = 6;

/** Lessons of a length that nobody wrote. */
const isLessons = (study: Study) =>
  (study.form === 'course' || (study.form === 'skill' && isStudied(study))) &&
  !study.extent.whole &&
  !study.extent.date &&
  !study.extent.isBegun;

/** A matter that one does a course in: no tool, and nothing that one gets better at. */
const isStudied = (study: Study) =>
  study.stance === 'only-short' ||
  (!isTool(study) &&
    !isDone(study) &&
    !FINISHES.test(textIn(study.name)) &&
    !/^(?:the|my|an?) /iu.test(textIn(study.name)));

const lessonsIn = (study: Study): readonly (string | Segment[])[] => {
  const name = study.form === 'skill' ? bareName(study) : asShort(study);
  return study.form === 'skill' && !FINISHES.test(textIn(name))
    ? [study.stance === 'only-short' ? 'one short course in ' : 'a course in ', name]
    : [name];
};

/** Nor is a card applied for and sent. */
const LEAST_FOR_CARD = 2;

/** In fewer months no exam is prepared for, sat and marked: it is booked. */
const LEAST_FOR_EXAM = 3;

function laterGoal(study: Study, slots: Told): GoalDraft | null {
  const name = adviserFor(slots, 'learning', study.what.quote);
  return goal('decide-later', 'path', {
    months: 6,
    action: say('decide-later', 'Decide when to begin with ', study.name, '.'),
    measure: 'A month written down, with the price and the hours it takes.',
    firstStep: [
      name && line('decide-later')`Ask ${name} how long it takes.`,
      'Ask one place what it costs and how long it takes.',
    ],
  });
}
