import { whoOf } from '#src/domain/language/en/compose/doing.ts';
import { from, line, ours, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Work } from '#src/domain/synthesis/slots.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf, isFamiliar, nameOfWork, theWork } from './aims.ts';
import { myList } from './my-list.ts';
import { type GoalRow, goal, say } from './parts.ts';
import { wanted } from './path-learning.ts';
import { isLong } from './studies.ts';
import { takesLearners } from './terms-before-paper.ts';
import { typedAs } from './told.ts';
import { waitsForTraining } from './training.ts';

const SHORT_WHO = 7;
const A_DATE = /^(?:\d{1,2} \p{Lu}\p{L}+(?: 20\d\d)?|\p{Lu}\p{L}+ 20\d\d)$/u;
const SEEKS: readonly string[] = ['start', 'shift', 'side'];

/** Before a post that one has to learn for there is nothing to apply to: places that take on who still learns. */
export const learnOnThePost: GoalRow = (given) => {
  const { slots } = given;
  const isAtWork = slots.standing === 'working' && SEEKS.includes(slots.arc?.id ?? '');
  return isAtWork && waitsForTraining(slots) ? takesLearners(given) : null;
};

/** A year or more of study: what it costs and who pays, where there is no pay yet. */
export const studyCosts: GoalRow = ({ slots }) => {
  const study = wanted(slots).find(isLong);
  if (slots.standing !== 'studying' || slots.arc?.id !== 'start' || !study || study.form === 'place')
    return null;
  const name = adviserFor(slots, 'home');
  return goal('study-costs', 'terms', {
    months: 2,
    action: line('study-costs')`Work out what ${study.name} costs in a year, and who could pay which part.`,
    measure: 'One page: the fee, the room and the travel, with a name beside each sum.',
    firstStep: name
      ? line('study-costs')`Write down with ${name} what a year of it costs.`
      : 'Look up the fee, and write down what a room and the travel cost.',
  });
};

/** Who hands on what they know where they are puts the very post to the one who decides. */
export const proposeRole: GoalRow = ({ slots }) => {
  const boss = adviserFor(slots, 'boss');
  // The boss of an orchard has no school, and no post of a tutor to give: what is of the trade is put to them.
  const aims = aimsOf(slots);
  const aim = aims.length > 1 ? (aims.find((one) => isFamiliar(one, slots)) ?? aims[0]) : aims[0];
  const isThere = slots.standing === 'working' || slots.standing === 'ending';
  const isNew = aim && !slots.work.some((known) => nameOfWork(known) === nameOfWork(aim));
  if (slots.arc?.id !== 'pass' || !isThere || !boss || !aim || !isNew) return null;
  const who = whoOf(slots, SHORT_WHO);
  const list = myList(slots);
  const date = typedAs(slots, 'deadline').find(({ option }) => option === 'ends-on');
  const before =
    date && A_DATE.test(date.words) ? [ours(' before ', 'date'), from(date, date.words, 'deadline')] : [];
  const isPartTime = slots.fits.some(({ id }) => id === 'hours-at-most');
  const isNamed = aim.kind === 'role' || aim.kind === 'field';
  const isTold = who && isNamed && !textIn(theWork(aim) ?? []).includes(textIn(who));
  return goal('propose-role', 'terms', {
    months: 3,
    action: say(
      'propose-role',
      'Propose ',
      isPartTime && isNamed ? 'part-time ' : '',
      theWork(aim),
      ' to ',
      boss,
      ...(isTold ? [', for ', who] : []),
      '.',
    ),
    measure: say(
      'propose-role',
      'One page talked through, and an answer in writing',
      before,
      ...(list ? [' to my terms: ', list] : []),
      '.',
    ),
    firstStep: line('propose-role')`Ask ${boss} for half an hour, and bring one page.`,
    firstDays: 5,
  });
};

function smallPart(aim: Work) {
  switch (aim.kind) {
    case 'role':
      return line('small-part')`as ${[from(aim.role, aim.role.a, 'noun')]}`;
    case 'field':
      return line('small-part')`in ${[from(aim.field, aim.field.name, 'noun')]}`;
    default:
      return null;
  }
}

/** Past work, with work in mind: a small part of it on one's own terms. */
export const agreeOnPart: GoalRow = ({ slots }) => {
  const [aim, other] = aimsOf(slots);
  const list = myList(slots);
  const orOther = other ? smallPart(other) : null;
  if (slots.arc?.id !== 'keep' || !aim || aim.kind === 'doing' || !list) return null;
  const name = adviserFor(slots, 'jobs');
  return goal('agree-on-part', 'terms', {
    months: 6,
    action: say(
      'agree-on-part',
      slots.unpaid === 'none' ? 'Agree on a small paid part ' : 'Agree on a small part ',
      smallPart(aim),
      ...(orOther ? [' or ', orOther] : []),
      ', on my own terms.',
    ),
    measure: line('agree-on-part')`One agreement in writing, for good or on trial: ${list}.`,
    firstStep: name
      ? line('agree-on-part')`Ask ${name} who could use such work, and write down one name.`
      : 'Write down who decides about it, and ask for half an hour.',
  });
};
