import { line, textIn, words } from '#src/domain/language/en/compose/line.ts';
import { trainedAs } from '#src/domain/language/en/spoken/step-shape.ts';
import { AT_A_SCHOOL } from '#src/domain/language/en/spoken/step-verb.ts';
import { adviserFor } from './advisers.ts';
import { type GoalDraft, goal, say } from './parts.ts';
import type { Study } from './studies.ts';
import { schoolOf } from './study-first.ts';
import { FINISHES, IS_A_COURSE } from './study-words.ts';
import type { Told } from './told.ts';

/** What would be learned only for nothing: a free place is looked for. */
export function freeGoal(study: Study, slots: Told): GoalDraft | null {
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
  const isSkill = form === 'skill' || form === 'language';
  // A teacher knows where the free places are; whoever knows the trade is asked about the trade.
  const school = schoolOf(study);
  const guide = slots.standing === 'studying' ? adviserFor(slots, 'school', what.quote) : null;
  const helper = slots.arc?.id === 'keep' ? null : adviserFor(slots, 'taught');
  const isSeeking = (slots.standing === 'looking' || slots.standing === 'ending') && !isSkill;
  return goal('learn-free', 'path', {
    months: 2,
    action: who
      ? say('learn-free', 'Find a free place to train as ', who, '.')
      : !isSkill || IS_A_COURSE.test(textIn(name)) || AT_A_SCHOOL.test(textIn(name))
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
      helper && line('learn-free')`Ask ${helper} who teaches it for free, and when the next one starts.`,
      isSeeking
        ? 'Ask at the employment office where it is free, and when the next one starts.'
        : 'Ask at the library who teaches it for free, and when the next one starts.',
      slots.arc?.id === 'keep' ? null : 'Write to one place, and ask who may learn there for free.',
    ],
  });
}
