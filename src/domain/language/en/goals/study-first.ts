import { line, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor, HAS_BEEN_THERE } from './advisers.ts';
import { ownAim } from './aims.ts';
import { isAgain } from './finish-part.ts';
import type { Acts } from './first-acts.ts';
import { missingOf } from './papers.ts';
import { isTool, type Study } from './studies.ts';
import { isTalked } from './study-act.ts';
import { A_SCHOOL_YEAR } from './study-signs.ts';
import { FIND_OUT } from './study-to-renew.ts';
import { A_RESULT, bareName, FINISHES, IS_FURTHER, keepsBooks, OF_BOOKS } from './study-words.ts';
import type { Told } from './told.ts';
import { whoGives } from './who-gives-it.ts';

/** Who helps pay, who had the paper before, and where it is taught. */
export function firstActs(study: Study, slots: Told): Acts {
  const { form, left, extent } = study;
  const boss = adviserFor(slots, 'boss');
  const name = adviserFor(slots, 'learning', study.what.quote);
  const isPaid = slots.standing === 'working' && form !== 'skill' && form !== 'language';
  const school = schoolOf(study);
  const many = adviserFor(slots, 'taught');
  const helper = many && line('learn')`Ask ${many} who can show me, and settle an hour.`;
  if (left && /^(?:1|one)\b/iu.test(textIn(left)))
    return ['Find out when it can be sat, and choose two evenings a week for it.'];
  if (left || extent.half) return ['List what is still open, and choose two evenings a week for it.'];
  if (
    form === 'exam' &&
    study.paper?.state === 'missing' &&
    ['money', 'owed'].includes(missingOf(study.paper))
  )
    return ['Look up the fee and the next date, and write down what to put aside each week.'];
  if (study.act === FIND_OUT) return ['Ask the office that decides what is needed and what it costs.'];
  if ((study.lapsed || /^Re(?:new|valid)/u.test(study.act ?? '')) && !A_RESULT.test(textIn(study.name)))
    return ['Ask the office that issues it what is needed and what it costs.'];
  if (keepsBooks(study, slots)) return ['Write down all that came in and went out in the last seven days.'];
  if (ownAim(slots) && OF_BOOKS.test(study.what.quote))
    return [
      'Start one notebook with all that comes in and goes out, from today.',
      'Find one course or one person who teaches it.',
    ];
  if (A_SCHOOL_YEAR.test(textIn(study.name)) && !isAgain(study))
    return [
      name && line('learn')`Write down what is still hard for me, and show it to ${name}.`,
      'Do one old paper at home, and mark what I cannot do yet.',
    ];
  if (isTool(study))
    return [
      IS_FURTHER.test(study.what.quote)
        ? 'Choose the first lesson, and do one hour of it.'
        : 'Choose one lesson for beginners, and do the first hour.',
    ];
  return [
    boss && isPaid
      ? line('learn')`Look up the start date and the cost, and ask ${boss} for half an hour about it.`
      : null,
    name && !isTool(study)
      ? isTalked(study)
        ? line('learn')`Ask ${name} who speaks it well, and fix the first half-hour.`
        : form === 'skill' || form === 'language'
          ? slots.arc?.id === 'keep'
            ? line('learn')`Ask ${name} to show me the first part of it.`
            : line('learn')`Ask ${name} who teaches it, and what it costs.`
          : withSomebody(study, slots, name)
      : null,
    form === 'exam' && isAgain(study)
      ? 'Do one old paper at home, and ask for the date of the next exam.'
      : null,
    school && line('learn')`Ask ${school} for the price, the next start date and what it asks for.`,
    (study.paper?.state === 'not-finished' || study.isToFinish) && !A_RESULT.test(textIn(study.name))
      ? line(
          'learn',
        )`Ask ${whoGives(study.paper?.name ?? study.what)} which parts are still open, and what they cost.`
      : null,
    form === 'office' ? 'Look up who decides, and what must be handed in.' : null,
    form === 'sign-up' ? 'Look up who gives it, and write down the price and the next start date.' : null,
    form === 'exam' || form === 'card'
      ? 'Look up the next date and the price.'
      : form === 'language'
        ? 'Find one person who speaks it well, and fix the first half-hour.'
        : form === 'skill'
          ? FINISHES.test(textIn(bareName(study)))
            ? (helper ?? 'Find one person who can show me, and ask for an hour.')
            : study.stance === 'only-short'
              ? 'Find one such course, with its price and first day.'
              : 'Find one course for it, with its price and first day.'
          : form === 'place'
            ? 'Write down two places that take people on for it, and ask when they choose new ones.'
            : 'Look up two places that run it, with the price and next start date of each.',
  ];
}

/** Who has been through it knows the steps; with all others one goes through what was looked up. */
function withSomebody({ form }: Study, slots: Told, name: Segment[]): Segment[] | null {
  const hasDoneIt =
    slots.arc?.id === 'elsewhere' ||
    slots.advisers.some(
      (one) => HAS_BEEN_THERE.test(one.name) && name.some(({ sources }) => sources.includes(one.source)),
    );
  if (hasDoneIt) return line('learn')`Ask ${name} which steps it takes, and in which order.`;
  return form === 'exam' || form === 'card' || form === 'office'
    ? line('learn')`Look up the next date and the price, and go through both with ${name}.`
    : line('learn')`Look up the price and the next start date, and go through both with ${name}.`;
}

/** "AIOU" of "BEd from AIOU": the very school that was named. */
export function schoolOf({ name }: Study): Segment[] | null {
  const last = name.at(-1);
  const [, school] = NAMED_SCHOOL.exec(last?.text ?? '') ?? [];
  return last && school ? [{ ...last, text: school }] : null;
}

const NAMED_SCHOOL =
  /\b(?:at|from|by|with) ((?:the )?(?:\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,3}|(?:\p{L}+ )?(?:college|university|vo[- ]?tech|polytechnic|academy|tafe)))$/u;
