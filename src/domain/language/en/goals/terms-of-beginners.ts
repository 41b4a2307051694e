import { from, line, textIn } from '#src/domain/language/en/compose/line.ts';
import { aimsOf, thoughtsOf } from './aims.ts';
import { isAgain } from './finish-part.ts';
import { atHome } from './first-acts.ts';
import { placesToLearn } from './in-own-words.ts';
import { myList, sanePay } from './my-list.ts';
import { oneTerm } from './one-term.ts';
import { type GoalRow, goal, say } from './parts.ts';
import { isLong, type Study, studiesOf } from './studies.ts';
import { studyGoal } from './study-goal.ts';
import { A_SCHOOL_YEAR } from './study-signs.ts';
import { nearest } from './study-wanted.ts';
import { allTerms, figure } from './terms-in-words.ts';

/** "my BTEC", half done: its price is known. */
const isBegun = ({ paper }: Study) => paper?.state === 'not-finished';

/** Before one learns a trade: what it costs and pays. */
export const whatItCosts: GoalRow = (given) => {
  const { slots, path } = given;
  const isPupil = slots.arc?.id === 'start' && slots.standing === 'studying';
  if (!isPupil || placesToLearn(slots)) return null;
  const next =
    nearest(slots) ?? studiesOf(slots).find((one) => isLong(one) && one.stance !== 'if-free') ?? null;
  // What a school gives to all of its pupils has no price to find out, nor what one is on already or learns by doing it.
  const isFree =
    next &&
    (isBegun(next) || next.form === 'skill' || A_SCHOOL_YEAR.test(textIn(next.name)) || isAgain(next));
  const study = isFree ? null : next;
  // Who ends one school and is set on the next needs a place there before its price.
  if (path === 'finish-studies' && study?.stance === 'set-on-it' && isLong(study)) {
    const place = studyGoal(study, given);
    return place && { ...place, kind: 'terms' };
  }
  const [aim] = aimsOf(slots);
  const job =
    aim?.kind === 'role'
      ? line('costs')`a first year as ${[from(aim.role, aim.role.a, 'noun')]} pays`
      : aim?.kind === 'field'
        ? line('costs')`a first year in ${[from(aim.field, aim.field.name, 'noun')]} pays`
        : null;
  const { need } = sanePay(slots);
  if (!study && !job) return null;
  return goal('what-it-costs', 'terms', {
    months: 2,
    action: study
      ? say(
          'costs',
          'Find out what ',
          study.name,
          isLong(study) ? ' costs in a year' : ' costs',
          ...(job ? [', and what ', job] : []),
          '.',
        )
      : say(
          'costs',
          'Find out what ',
          job,
          // Who is on the way knows its price.
          next && isBegun(next) ? ', and what I need to get in.' : ', and what the training costs.',
        ),
    measure:
      job && need
        ? line('costs')`Figures from two places on one page, beside the ${figure(need)} that I need.`
        : 'Figures from two places on one page.',
    firstStep: [
      ...atHome(slots, (name) => line('costs')`Find the first figure with ${name}.`, null),
      'Ask one place, and write down the first figure.',
    ],
  });
};

/** Who is at school and has chosen nothing: three places for beginners, beside what must fit. */
export const threeForBeginners: GoalRow = ({ slots }) => {
  const isPupil = slots.arc?.id === 'start' && slots.standing === 'studying';
  const list = myList(slots, { withPay: false });
  if (!isPupil || !list || thoughtsOf(slots).length > 0) return null;
  const { now } = sanePay(slots);
  const one = oneTerm(list);
  return goal('what-it-costs', 'terms', {
    months: 6,
    action: one
      ? say('beginners', 'Find three jobs or training places for beginners ', one.before, one.term, '.')
      : line('beginners')`Find three jobs or training places for beginners that fit this: ${list}.`,
    measure: now
      ? line(
          'beginners',
        )`All three on one page, with the pay of each beside the ${figure(now)} that I have now.`
      : 'All three on one page, with the pay and the way there of each.',
    firstStep: atHome(
      slots.advisers.some(({ relation }) => relation === 'parents')
        ? { ...slots, advisers: slots.advisers.filter(({ relation }) => relation === 'parents') }
        : slots,
      (name) =>
        line('beginners')`Look up the first one with ${name}, and write down its pay and the way there.`,
      'Look up the first one, and write down its pay and the way there.',
    ),
  });
};

/** Places to learn at work, side by side. */
export const comparePlaces: GoalRow = ({ slots }) => {
  const places = placesToLearn(slots);
  if (!places) return null;
  const list = allTerms(slots);
  return goal('compare-places', 'terms', {
    months: 6,
    action: line(
      'compare',
    )`Compare three ${places} on one page: the pay, the way there and the days in class.`,
    measure: list
      ? line('compare')`All three on one page, and beside each whether this fits: ${list}.`
      : 'All three on one page, and one of them marked.',
    firstStep: ['Find one that takes people on, and ask for those three things.'],
  });
};
