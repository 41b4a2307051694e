import { textIn } from '#src/domain/language/en/compose/line.ts';
import { toBeRecognised } from '#src/domain/language/en/recognition.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { myPaper, papersIn } from './papers.ts';
import { say } from './parts.ts';
import { isLong, isTool, type Study } from './studies.ts';
import { BY_FORM, isDone, isTalked, partsLeft, whoOneBecomes } from './study-act.ts';
import { IS_SPOKEN } from './study-signs.ts';
import { FIND_OUT } from './study-to-renew.ts';
import { wanted } from './study-wanted.ts';
import {
  A_RESULT,
  FINISHES,
  IS_A_TEST,
  IS_GIVEN,
  keepsBooks,
  marksMissing,
  stepLeft,
} from './study-words.ts';
import type { Told } from './told.ts';

/** How one knows that it is learned. */
export function measureOf(study: Study, slots: Told): Segment[] | string | null {
  const { form, left, extent, paper } = study;
  if (study.lapsed && A_RESULT.test(textIn(study.name))) return 'The new result in my hand.';
  if (study.act === FIND_OUT)
    return 'One page with the steps, the price and the date, and the first step done.';
  if (/^Re(?:new|valid)/u.test(study.act ?? '')) return 'The paper valid again in my hand.';
  if (partsLeft(study)) return 'Each of them done, and the paper in my hand.';
  if (left) return say('learn', left, ' today, none at the end, and the paper in my hand.');
  if (extent.date) return say('learn', 'Passed or begun, with this date in mind: ', extent.date.text, '.');
  if (isTalked(study)) return 'Ten held, and the last one without stopping to look up words.';
  if (form === 'language' && IS_SPOKEN.test(study.what.quote)) return SPOKEN;
  const step = stepLeft(study);
  if (step && (IS_A_TEST.test(textIn(step)) || marksMissing(study))) return 'The result in my hand.';
  if (step) return 'All of it done and confirmed, and the last step booked.';
  if (isLong(study) && form !== 'skill') return BY_FORM[form === 'place' ? 'place' : 'long'][1];
  if (keepsBooks(study, slots))
    return 'One month kept from its first day to its last, with what was left at the end.';
  if (form === 'skill' && whoOneBecomes(study)) return BY_FORM.long[1];
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
      ? 'Done three times without help.'
      : 'The last lesson done, and one thing from it tried out.';
  if (toBeRecognised(textIn(study.name)))
    return 'Everything handed in, and a list in writing of what they still ask for.';
  const given = IS_GIVEN.exec(textIn(study.name))?.[1];
  if (given) return `The ${given === 'CDL' ? given : given.toLowerCase()} in my hand.`;
  // The school that one is still at comes to its end with it.
  const school =
    form === 'exam' && slots.standing === 'studying' && !/\bdriving\b/iu.test(study.what.quote)
      ? papersIn(slots, 'not-finished').find((one) => one !== paper && myPaper(one) !== null)
      : undefined;
  if (school) return say('learn', 'The result in my hand, and ', myPaper(school), ' finished.');
  if (form === 'course' && /\blevel \d/iu.test(textIn(study.name))) return 'The certificate in my hand.';
  const card = form === 'course' ? cardBeside(study, slots) : null;
  if (card) return say('learn', 'The last lesson done, and ', card, ' in my hand.');
  if (form === 'skill' && FINISHES.test(textIn(study.name))) return 'Done three times without help.';
  if (form === 'skill' && (isDone(study) || extent.isBegun || /^(?:the|my|an?) /iu.test(textIn(study.name))))
    return isDone(study)
      ? 'Done three times, and checked by one person from the field.'
      : 'Done three times without help.';
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

const SPOKEN = 'Twenty half-hours of conversation with somebody who speaks it well.';
