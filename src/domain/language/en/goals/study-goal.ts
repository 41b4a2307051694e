import { addMonths } from '#src/domain/dates.ts';
import { line, ours, textIn, words } from '#src/domain/language/en/compose/line.ts';
import { LETTERS, trainedAs } from '#src/domain/language/en/spoken/step-shape.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { ownAim } from './aims.ts';
import { isAgain } from './finish-part.ts';
import type { Acts } from './first-acts.ts';
import { placesToLearn } from './in-own-words.ts';
import { runsOne } from './own-goals.ts';
import { isTitle, missingOf, myPaper, papersIn, thingMissing } from './papers.ts';
import { type GoalDraft, type GoalGiven, goal, ownDeadline, say } from './parts.ts';
import { A_PROGRAM, isLong, isTool, type Study, type StudyForm, studiesOf } from './studies.ts';
import { hoursForLearning, monthsFor } from './study-time.ts';
import { asCapital, type Told, typedAs } from './told.ts';

/** All that is set on or short, the long last: a place to learn at work is what the applications are for. */
export function wanted(slots: Told): readonly Study[] {
  if (slots.learningHours === 0) return [];
  const isApplied = placesToLearn(slots) !== null;
  const all = studiesOf(slots).filter(
    ({ stance, form }) =>
      (stance === 'set-on-it' || stance === 'only-short') && !(isApplied && form === 'place'),
  );
  const tongue =
    slots.arc?.id === 'elsewhere' ? all.find(({ what }) => IS_OF_TONGUE.test(what.quote)) : undefined;
  const first = tongue ? [tongue, ...all.filter((one) => one !== tongue)] : all;
  return [...first.filter((study) => !isLong(study)), ...first.filter(isLong)];
}

/** In a new country the language is asked for before the trade. */
export const IS_OF_TONGUE = /\b(?:IELTS|TOEFL|OET|TOEIC|DELF|DALF|JLPT|[ABC][12])\b/iu;

/** What comes first of all that is set on or short. */
export function nearest(slots: Told): Study | null {
  return wanted(slots)[0] ?? null;
}

/** Hours for a licence are part of renewing it. */
export const IS_RENEWAL = /\b(?:renew|re-?regist|recertif|revalidat|cpd\b|back on the regist)/iu;

/** What is done with a thing to learn, by its form: the verb, and how one knows that it is done. */
const BY_FORM: Readonly<Record<StudyForm, readonly [string, string]>> = {
  card: ['Get ', 'The card in my hand.'],
  paper: ['Finish ', 'The paper for it in my hand.'],
  exam: ['Pass ', 'The result in my hand.'],
  office: ['Apply for ', 'Everything handed in, and the answer in writing.'],
  course: ['Finish ', 'The last lesson done.'],
  long: ['Have a place with a start date for ', 'The place confirmed in writing.'],
  place: ['Have a signed place for ', 'A signed place, after at least five applications.'],
  language: ['Get better at ', 'Ten short texts in it, read by somebody who speaks it well.'],
  made: ['Finish ', 'Finished, and shown to two people who know the work.'],
  skill: ['Learn ', 'Used three times in real work.'],
};

/** What the law or an office gives stands in the hand by its own name. */
const IS_GIVEN = /\b(licen[cs]e|permit|ticket|certificate|card|diploma)[.!]*$/iu;
const FINISHES = /^(?:how|to) /iu;

const A_RESULT = /\b(?:IELTS|TOEFL|OET|TOEIC|DELF|DALF|JLPT|exam|test)\b/u;

/** A goal for one thing to learn, with the hours that there are. */
export function studyGoal(study: Study, { slots, today }: GoalGiven): GoalDraft | null {
  const isShort = study.stance === 'only-short';
  if (study.stance === 'if-free') return freeGoal(study, slots);
  if (study.stance === 'later') return laterGoal(study, slots);
  const last = ownDeadline(slots.known, today);
  const isSoon = last !== null && last < addMonths(today, LEAST_FOR_EXAM) && !study.extent.date;
  const tested = stepLeft(study);
  if ((study.form === 'exam' || (tested && IS_A_TEST.test(textIn(tested)))) && isSoon)
    return goal('learn', 'path', {
      months: LEAST_FOR_EXAM,
      action: say('learn', 'Book a date for ', study.name, '.'),
      measure: 'A date booked, with what it costs and what it asks for on one page.',
      firstStep: firstActs(study, slots),
    });
  const isTight = last !== null && last < addMonths(today, LEAST_FOR_COURSE) && isLessons(study);
  if (isTight)
    return goal(isShort ? 'learn-short' : 'learn', 'path', {
      months: LEAST_FOR_COURSE,
      action: say('learn', 'Begin ', ...lessonsIn(study), '.'),
      measure: 'The first two lessons done, and the dates of what is left on my calendar.',
      firstStep: firstActs(study, slots),
    });
  const hours = study.form === 'card' || study.lapsed || isLong(study) ? null : hoursForLearning(slots);
  const months = monthsFor(study, slots, today) + (study.extent.date || isShort ? 0 : 2);
  return goal(isShort ? 'learn-short' : 'learn', 'path', {
    months,
    action: say('learn', ...actOn(study, slots), ...(hours ? [', ', hours] : []), '.'),
    measure: measureOf(study, slots),
    firstStep: firstActs(study, slots),
  });
}

/** In fewer months few hours a week end no course: it is begun. */
const LEAST_FOR_COURSE = 2;

/** Lessons of a length that nobody wrote. */
const isLessons = ({ form, extent, stance }: Study) =>
  (form === 'course' || (form === 'skill' && stance === 'only-short')) &&
  !extent.whole &&
  !extent.date &&
  !extent.isBegun;

const lessonsIn = (study: Study): readonly (string | Segment[])[] => {
  const name = study.form === 'skill' ? bareName(study) : asShort(study);
  return study.form === 'skill' && !FINISHES.test(textIn(name)) ? ['one short course in ', name] : [name];
};

/** In fewer months no exam is prepared for, sat and marked: it is booked. */
const LEAST_FOR_EXAM = 3;

/** Without how or when it is to be: ", short course" behind the name of a course would say it twice. */
function bareName({ name }: Study): Segment[] {
  const end = name.findIndex(({ text }) => text.startsWith(', '));
  return end > 0 ? name.slice(0, end) : name;
}

/** "An instructor course" is "a short instructor course", where only something short will do. */
function asShort({ name, form, stance }: Study): Segment[] {
  if (stance !== 'only-short') return name;
  const [article, ...rest] = name;
  const isOne = (form === 'course' || form === 'paper') && article && /^an? $/iu.test(article.text);
  return isOne && !/short/iu.test(textIn(name)) ? [ours('a short ', 'short'), ...rest] : name;
}

/** "A course to become a trainer" is finished: nobody becomes a course. */
const IS_A_COURSE =
  /\b(?:courses?|class(?:es)?|training|programme|program|school|certificate|diploma|exam|test|workshop)\b/iu;

function actOn(study: Study, slots: Told): readonly (string | Segment[])[] {
  const { form, act, paper, extent, stance } = study;
  const name = form === 'skill' ? bareName(study) : asShort(study);
  const text = textIn(name);
  // A result that ran out is not renewed: one sits for it again.
  if (study.lapsed && A_RESULT.test(text)) return ['Take ', name.slice(-1), ' again'];
  if (act) return [act, name];
  const step = stepLeft(study);
  if (step && IS_A_TEST.test(textIn(step))) return ['Pass ', step, ' for ', paperOf(study, slots)];
  if (step) return ['Get what is still missing for ', paperOf(study, slots), ': ', step];
  if (keepsBooks(study, slots))
    return ['Learn ', name, ', and keep one whole month of my own figures that way'];
  if (isTool(study) && form === 'skill') return ['Do three small pieces of real work with ', name];
  if (form === 'skill' && A_PROGRAM.test(study.what.quote)) return ['Learn to use ', name];
  if (form === 'skill' && stance === 'only-short' && !FINISHES.test(text))
    return ['Finish one short course in ', name];
  if (form === 'skill' && extent.isBegun) return ['Go on with ', name];
  if (form === 'skill' && trainedAs(study))
    return ['Have a place with a start date to train as ', [...(trainedAs(study) ?? [])]];
  if (form === 'skill') return [/^\p{L}+ing \p{L}/u.test(text) ? 'Get better at ' : 'Learn ', name];
  if (isTitle(text.replace(/^an? /u, '')) && !IS_A_COURSE.test(text)) return ['Become ', name];
  if (isLong(study)) return [BY_FORM[form === 'place' ? 'place' : 'long'][0], name];
  if (form === 'long') return ['Finish ', name];
  if (LETTERS.test(text.replace(/^my /u, ''))) return ['Get ', name];
  if (form === 'exam' && (paper?.state !== 'not-finished' || !extent.half) && IS_GIVEN.test(text))
    return ['Get ', name];
  return [BY_FORM[form][0], name];
}

const IS_A_TEST = /\b(?:test|exam)$/iu;

/** What a paper still lacks, by its name. */
function stepLeft({ paper, left, form }: Study): Segment[] | null {
  if (left || form === 'language' || paper?.state !== 'missing' || missingOf(paper) !== 'step') return null;
  return words(thingMissing(paper), 'noun');
}

/** The paper by its name; an official one with a number in it keeps the capital that was typed. */
function paperOf({ paper, name }: Study, slots: Told): Segment[] {
  const said = (paper && myPaper(paper)) ?? name;
  const typed = typedAs(slots, 'paper').find(({ source }) => source === paper?.name.source)?.words ?? '';
  return said.map((one) => (/\d/u.test(one.text) ? { ...one, text: asCapital(one.text, typed) } : one));
}

function measureOf(study: Study, slots: Told): Segment[] | string | null {
  const { form, left, extent, paper } = study;
  if (study.lapsed && A_RESULT.test(textIn(study.name))) return 'The new result in my hand.';
  if (/^Re(?:new|valid)/u.test(study.act ?? '')) return 'The paper valid again in my hand.';
  if (left) return say('learn', left, ' today, none at the end, and the paper in my hand.');
  if (extent.date) return say('learn', 'Passed or begun, with this date in mind: ', extent.date.text, '.');
  if (form === 'language' && IS_SPOKEN.test(study.what.quote)) return SPOKEN;
  const step = stepLeft(study);
  if (step && IS_A_TEST.test(textIn(step))) return 'The result in my hand.';
  if (step) return 'All of it done and confirmed, and the last step booked.';
  if (isLong(study) && form !== 'skill') return BY_FORM[form === 'place' ? 'place' : 'long'][1];
  if (keepsBooks(study, slots))
    return 'One month kept from its first day to its last, with what was left at the end.';
  if (form === 'skill' && trainedAs(study)) return BY_FORM.long[1];
  if (isTool(study)) {
    const reader = adviserFor(slots, 'learning', study.what.quote);
    return say(
      'learn',
      'Three pieces done, and the mistakes marked by ',
      reader ?? 'somebody from the field',
      '.',
    );
  }
  if (form === 'skill' && study.stance === 'only-short')
    return FINISHES.test(textIn(study.name))
      ? slots.arc?.id === 'keep'
        ? 'Done three times without help.'
        : 'Used three times in real work, without help.'
      : 'The last lesson done, and one thing of it used.';
  const given = IS_GIVEN.exec(textIn(study.name))?.[1];
  if (given) return `The ${given.toLowerCase()} in my hand.`;
  // The school that one is still at comes to its end with it.
  const abroad =
    slots.arc?.id === 'elsewhere' && IS_OF_TONGUE.test(study.what.quote) ? firstAbroad(slots) : null;
  const next = abroad ? examAfter(study, slots) : null;
  if (abroad && next)
    return say(
      'learn',
      'The result in my hand, ',
      abroad,
      ' handed in to be looked at, and every step of ',
      next,
      ' on one page.',
    );
  if (abroad) return say('learn', 'The result in my hand, and ', abroad, ' handed in to be looked at.');
  const school =
    form === 'exam' && slots.standing === 'studying'
      ? papersIn(slots, 'not-finished').find((one) => one !== paper && myPaper(one) !== null)
      : undefined;
  if (school) return say('learn', 'The result in my hand, and ', myPaper(school), ' finished.');
  if (form === 'course' && /\blevel \d/iu.test(textIn(study.name))) return 'The certificate in my hand.';
  const card = form === 'course' ? cardBeside(study, slots) : null;
  if (card) return say('learn', 'The last lesson done, and ', card, ' in my hand.');
  return form === 'long' ? 'The last part passed.' : BY_FORM[form][1];
}

/** The licence that one is set on beside a course. */
function cardBeside({ what }: Study, slots: Told): Segment[] | null {
  const card = wanted(slots).find(
    (other) =>
      other.stance === 'set-on-it' && other.what.source !== what.source && IS_GIVEN.test(textIn(other.name)),
  );
  return card?.name ?? null;
}

/** The exam of the trade that comes after the language. */
function examAfter(study: Study, slots: Told): Segment[] | null {
  const next = wanted(slots).find(
    ({ form, stance, what }) =>
      form === 'exam' &&
      stance === 'set-on-it' &&
      what.source !== study.what.source &&
      !IS_OF_TONGUE.test(what.quote),
  );
  return next?.name ?? null;
}

/** The paper from home that is not accepted here yet. */
function firstAbroad(slots: Told): Segment[] | null {
  const paper = papersIn(slots, 'not-recognised').find((one) => myPaper(one) !== null);
  return paper ? myPaper(paper) : null;
}

/** A language that is to be spoken is not known by texts. */
const IS_SPOKEN = /\b(?:sp[eo]ak\p{L}*|spoken|talk\p{L}*|convers\p{L}*)\b/iu;
const SPOKEN = 'Twenty half hours of talk in it, with somebody who speaks it well.';

/** Who has a business learns books on their own. */
const OF_BOOKS = /\bbook ?keeping\b|\bkeep\w* (?:the |my )?(?:books?|accounts?)\b|\baccounts?\b/iu;

/** Who has a business tries books on its own figures. */
const keepsBooks = (study: Study, slots: Told) =>
  study.form === 'skill' &&
  runsOne(slots) &&
  (OF_BOOKS.test(study.what.quote) || OF_A_LEDGER.test(study.what.quote));
const OF_A_LEDGER = /\b(?:quick ?books?|xero|sage|wave|freshbooks|tally|excel|spreadsheets?)\b/iu;

/** Who helps pay, who had the paper before, and where it is taught. */
function firstActs(study: Study, slots: Told): Acts {
  const { form, left, extent } = study;
  const boss = adviserFor(slots, 'boss');
  const name = adviserFor(slots, 'learning', study.what.quote);
  const isPaid = slots.standing === 'working' && form !== 'skill' && form !== 'language';
  const school = schoolOf(study);
  if (left && /^(?:1|one)\b/iu.test(textIn(left)))
    return ['Find out when it can be sat, and choose two evenings a week for it.'];
  if (left || extent.half) return ['List what is still open, and choose two evenings a week for it.'];
  if ((study.lapsed || /^Re(?:new|valid)/u.test(study.act ?? '')) && !A_RESULT.test(textIn(study.name)))
    return ['Ask the office that issues it what is needed and what it costs.'];
  if (keepsBooks(study, slots)) return ['Write down all that came in and went out in the last seven days.'];
  if (ownAim(slots) && OF_BOOKS.test(study.what.quote))
    return [
      'Start one notebook with all that comes in and goes out, from today.',
      'Find one course or one person who teaches it.',
    ];
  if (isTool(study)) return ['Choose one lesson for beginners, and do the first hour.'];
  return [
    boss && isPaid
      ? line('learn')`Look up the start date and the cost, and ask ${boss} for half an hour about it.`
      : null,
    name && !isTool(study)
      ? form === 'skill' || form === 'language'
        ? slots.arc?.id === 'keep'
          ? line('learn')`Ask ${name} to show me the first part of it.`
          : line('learn')`Ask ${name} who teaches it, and what it costs.`
        : line('learn')`Ask ${name} which steps it takes, and in which order.`
      : null,
    form === 'exam' && isAgain(study)
      ? 'Do one old paper at home, and ask the school for the date of the next exam.'
      : null,
    school && line('learn')`Ask ${school} for the price, the next start and what it asks for.`,
    study.paper?.state === 'not-finished'
      ? 'Call the school, and write down which parts are still open, what each costs and the next dates.'
      : null,
    form === 'exam' || form === 'card'
      ? say(
          'learn',
          'Look up the next date and the price of ',
          study.name,
          ', and mark my hours for it on the calendar.',
        )
      : form === 'language'
        ? 'Find one person who speaks it well, and fix the first half hour.'
        : form === 'skill'
          ? FINISHES.test(textIn(bareName(study)))
            ? say('learn', 'Find one person who can show me ', bareName(study), ', and ask for an hour.')
            : say(
                'learn',
                'Find one course in ',
                bareName(study),
                ', and write down its price and its first day.',
              )
          : say(
              'learn',
              'Look up two places for ',
              asShort(study),
              ', and write down the price and the next start of each.',
            ),
  ];
}

/** "AIOU" of "BEd from AIOU": the very school that was named. */
function schoolOf({ name }: Study): Segment[] | null {
  const last = name.at(-1);
  const [, school] = NAMED_SCHOOL.exec(last?.text ?? '') ?? [];
  return last && school ? [{ ...last, text: school }] : null;
}

const NAMED_SCHOOL =
  /\b(?:at|from|by|with) ((?:the )?(?:\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,3}|(?:\p{L}+ )?(?:college|university|vo[- ]?tech|polytechnic|academy|tafe)))$/u;

function freeGoal(study: Study, slots: Told): GoalDraft | null {
  const { form, name: named, lapsed, what } = study;
  // What refreshes a paper is looked for by its own name.
  const own = lapsed && !/\bagain$/iu.test(what.quote) ? words(what, 'noun') : null;
  const name = own ?? named;
  const who = trainedAs({ what });
  if (lapsed && own === null)
    return goal('learn-free', 'path', {
      months: 3,
      action: say('learn-free', 'Get ', name, ' renewed, free of charge or paid for by an employer.'),
      measure: 'Renewed, with nothing to pay.',
      firstStep:
        slots.standing === 'ending'
          ? 'Ask my present employer to pay for it before the contract ends.'
          : 'Ask the office that issues it who can have it renewed for free.',
    });
  const isSkill = form === 'skill' || form === 'language';
  // A teacher knows where the free places are; whoever knows the trade is asked about the trade.
  const school = schoolOf(study);
  const guide = slots.standing === 'studying' ? adviserFor(slots, 'school', what.quote) : null;
  return goal('learn-free', 'path', {
    months: 2,
    action: who
      ? say('learn-free', 'Find a free place to train as ', who, '.')
      : !isSkill || IS_A_COURSE.test(textIn(name))
        ? say(
            'learn-free',
            form === 'exam' || form === 'paper' ? 'Find a free class for ' : 'Find a free place for ',
            name,
            '.',
          )
        : FINISHES.test(textIn(name))
          ? say('learn-free', 'Find somebody who shows me free of charge ', name, '.')
          : say('learn-free', 'Begin a free course in ', name, '.'),
    measure: 'A start date in writing, with nothing to pay.',
    firstStep: [
      school && line('learn-free')`Ask ${school} who can learn there for free, and when the next one starts.`,
      guide && line('learn-free')`Ask ${guide} where one can learn it for free, and how one gets a place.`,
      IS_A_COURSE.test(textIn(name)) &&
      /\b(?:at|of|by|from|in) (?:the |a |an )?\p{Lu}|\b[A-Z]{3,}\b/u.test(textIn(name))
        ? say('learn-free', 'Look up ', name, ', and write down who gives a free place and when it begins.')
        : null,
      'Ask at the library who teaches it for free, and when the next one starts.',
      slots.arc?.id === 'keep' ? null : 'Write to one place, and ask who may learn there for free.',
    ],
  });
}

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
