import { addMonths } from '#src/domain/dates.ts';
import { line, textIn, words } from '#src/domain/language/en/compose/line.ts';
import { trainedAs } from '#src/domain/language/en/spoken/step-shape.ts';
import { AT_A_SCHOOL } from '#src/domain/language/en/spoken/step-verb.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { type Acts, bossWhoHelps } from './first-acts.ts';
import { onePlace } from './one-place.ts';
import { type GoalDraft, type GoalGiven, goal, ownDeadline, say } from './parts.ts';
import { isLong, isTool, type Study } from './studies.ts';
import { schoolOf } from './study-first.ts';
import { openChoice } from './study-open.ts';
import { hoursForLearning, monthsFor } from './study-time.ts';
import { FINISHES, IS_A_COURSE, IS_GIVEN } from './study-words.ts';
import { studying } from './studying.ts';
import { isOut, type Told, typedAs } from './told.ts';

/** What would be learned only for nothing: a free place is looked for. */
export function freeGoal(study: Study, { slots, today }: GoalGiven): GoalDraft | null {
  const { form, name: named, lapsed, what } = study;
  // What refreshes a paper is looked for by its own name.
  const own =
    lapsed && (IS_A_COURSE.test(what.quote) || !/\bagain\b|\bback$/iu.test(what.quote))
      ? words(what, 'noun')
      : null;
  const name = own ?? named;
  const who = trainedAs({ what });
  if ((lapsed && own === null) || (!lapsed && /^Re(?:new|valid)/u.test(study.act ?? '')))
    return goal('learn-free', 'path', {
      months: 3,
      action: say('learn-free', 'Get ', name, ' renewed, free of charge or paid for by an employer.'),
      measure: 'Renewed, with nothing to pay.',
      firstStep:
        slots.standing === 'ending'
          ? 'Ask my present employer to pay for it before the contract ends.'
          : 'Ask the office that issues it who can have it renewed for free.',
    });
  const open = openChoice(study, slots);
  if (open) return open;
  const isSkill = form === 'skill' || form === 'language';
  // A teacher knows where the free places are; whoever knows the trade is asked about the trade.
  const school = schoolOf(study);
  const guide = slots.standing === 'studying' ? adviserFor(slots, 'school', what.quote) : null;
  const helper = slots.arc?.id === 'keep' ? null : adviserFor(slots, 'taught');
  if (isDear(study)) return whoPays(study, name, slots);
  const isSeeking = (slots.standing === 'looking' || slots.standing === 'ending') && !isSkill;
  const isOfEvenings = isTool(study) || form === 'language' || OF_EVENINGS.test(textIn(name));
  const steps: Acts = [
    school && line('learn-free')`Ask ${school} who can learn there for free, and when the next one starts.`,
    guide && line('learn-free')`Ask ${guide} where I can learn it for free, and how I get a place.`,
    IS_A_COURSE.test(textIn(name)) &&
    /\b(?:at|of|by|from|in) (?:the |a |an )?\p{Lu}|\b[A-Z]{3,}\b/u.test(textIn(name))
      ? say('learn-free', 'Look up ', name, ', and write down who gives a free place and when it begins.')
      : null,
    helper && line('learn-free')`Ask ${helper} who teaches it for free, and when the next one starts.`,
    isSeeking
      ? 'Ask at the employment office where one is free.'
      : isOfEvenings
        ? 'Ask at the library who teaches it for free, and when the next one starts.'
        : 'Call one college, and ask who gives it for free.',
    slots.arc?.id === 'keep' ? null : 'Write to one place, and ask who may learn there for free.',
  ];
  const months = Math.max(MONTHS_OF_A_COURSE, monthsFor(study, slots, today));
  const last = ownDeadline(slots.known, today);
  const isInTime = last === null || last > addMonths(today, months);
  const isCourse =
    IS_A_COURSE.test(textIn(name)) &&
    form !== 'exam' &&
    form !== 'language' &&
    !IS_A_TRADE.test(textIn(name));
  const isSure = !IS_UNSURE.test(
    typedAs(slots, 'learning').find(({ source }) => source === what.source)?.words ?? '',
  );
  if (
    isInTime &&
    isSure &&
    !who &&
    !isLong(study) &&
    !FINISHES.test(textIn(name)) &&
    (isCourse || isOfEvenings)
  ) {
    // A card or a ticket is got, or is renewed where one had it before; a test is passed.
    const isPaper =
      IS_GIVEN.test(textIn(name)) &&
      !isCourse &&
      (/\b(?:again|renew\p{L}*|refresh\p{L}*)\b/iu.test(what.quote) ? 'Renew ' : 'Get ');
    const hours = hoursForLearning(slots);
    return goal('learn-free', 'path', {
      months,
      action: say(
        'learn-free',
        ...(isCourse || isPaper
          ? [isPaper || 'Finish ', name, ' at no cost']
          : ['Finish a free course in ', name]),
        ...(isPaper ? [] : studying(hours)),
        '.',
      ),
      measure: IS_GIVEN.test(textIn(name))
        ? 'The certificate in my hand.'
        : isOfEvenings
          ? 'The last lesson done, and one thing from it tried out.'
          : 'The last lesson done, and the certificate in my hand.',
      firstStep: steps,
    });
  }
  return goal('learn-free', 'path', {
    months: 2,
    action: who
      ? say('learn-free', 'Find a free place to train as ', who, '.')
      : !isSkill || IS_A_COURSE.test(textIn(name)) || AT_A_SCHOOL.test(textIn(name))
        ? say(
            'learn-free',
            form === 'exam' || form === 'paper'
              ? 'Find a free class for '
              : `Find a free place ${onOrFor(name)} `,
            name,
            '.',
          )
        : FINISHES.test(textIn(name))
          ? say('learn-free', 'Find somebody who shows me free of charge ', name, '.')
          : say('learn-free', 'Begin a free course in ', name, '.'),
    measure: 'A start date in writing, with nothing to pay.',
    firstStep: steps,
  });
}

/** One has a place on a course, and one for a card. */
const onOrFor = (name: Segment[]): string => (ON_A_COURSE.test(textIn(name)) ? 'on' : 'for');
const ON_A_COURSE = /^(?:an?|the) (?!.* on )(?:.* )?(?:course|programme|program|refresher|diploma|HN[CD])\b/u;

/** A licence of a trade, or a school of weeks: the library gives none of them for free, an employer or an office may pay. */
const isDear = (study: Study): boolean =>
  A_LICENCE_OF_A_TRADE.test(study.what.quote) || (study.extent.whole?.months ?? 0) >= WEEKS_OF_SCHOOL;

const A_LICENCE_OF_A_TRADE =
  /\b(?:CDL|HGV|LGV|PCV|(?:bus|truck|lorry|forklift|crane|driv\p{L}+|operator\p{L}*) licen[cs]e|lineman school|flight school|trade school)\b/iu;
const WEEKS_OF_SCHOOL = 2;

/** A class that is only thought of is looked for, and not yet finished. */
const IS_UNSURE = /\b(?:maybe|mibbe|perhaps|idk|dunno|i guess|not sure)\b|\?/iu;
const MONTHS_OF_A_COURSE = 5;
const OF_EVENINGS =
  /\b(?:computers?|typing|internet|e-?mail|word|office|book ?keeping|accounts|first aid|food (?:safety|hygiene)|safeguarding|public speaking)\b/iu;
/** A whole trade is begun, and not finished in half a year. */
const IS_A_TRADE = /\b(?:technical|vocational|professional|school|programme|program|college|diploma|ITI)\b/iu;

function whoPays({ form }: Study, name: Segment[], slots: Told): GoalDraft | null {
  const place = onePlace(slots);
  const boss = bossWhoHelps(slots);
  const isSeeking = isOut(slots);
  return goal('learn-free', 'path', {
    months: 2,
    // Who has no work is paid for by an office, and needs a start date above all.
    action: isSeeking
      ? say(
          'learn-free',
          form === 'exam' ? 'Find a free class for ' : `Find a free place ${onOrFor(name)} `,
          name,
          '.',
        )
      : say('learn-free', 'Find out who would pay for ', name, '.'),
    measure: isSeeking
      ? 'A start date in writing, with nothing to pay.'
      : 'A yes or a no in writing from two who could pay, and the next start date.',
    firstStep: [
      isSeeking ? 'Ask at the employment office who pays for it, and when the next one starts.' : null,
      boss && line('learn-free')`Ask ${boss} whether it could be paid for.`,
      place && line('learn-free')`Call ${place}, and ask whether they pay for it.`,
      form === 'exam'
        ? 'Ask at the employment office who pays for it.'
        : 'Ask the school and the employment office who has paid for others.',
    ],
  });
}
