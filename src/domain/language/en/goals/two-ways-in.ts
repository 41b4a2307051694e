import { line, ours, textIn } from '#src/domain/language/en/compose/line.ts';
import { adviserFor } from './advisers.ts';
import { kindToRing, theWork, thoughtsOf } from './aims.ts';
import { startAtPlaces } from './first-call.ts';
import { unreadAim } from './in-own-words.ts';
import { myList, sanePay } from './my-list.ts';
import { type GoalRow, goal, say } from './parts.ts';
import { nearest } from './path-learning.ts';
import { studiesOf } from './studies.ts';

/** Nobody is taken on for it from school. */
const BY_DEGREE =
  /\b(?:doctor|physician|surgeon|lawyer|solicitor|teacher|lecturer|vet|veterinarian|psychologist|pharmacist|dentist|architect|scientist|biologist|chemist|physicist|engineer|economist|physiotherapist|midwife|nurse|professor|pilot|judge)\b/iu;

/** "Old people who live alone": those one would be with are nothing to learn. */
const PEOPLE =
  /^(?:(?!with\b|for\b|of\b|to\b|in\b|about\b)(?:\p{L}+(?<!ing) )){0,3}?(?:people|children|kids|babies|toddlers|teenagers|teens|adults|elders|seniors|pensioners|women|men|girls|boys|families|patients|refugees|migrants|pupils|youths?|folks?|persons|animals|dogs|horses)(?: (?:who|that|with|in|at|from|of|like)\b.*)?$/iu;

/** Who still studies and names no pay: two ways into the work side by side. */
export const twoWaysIn: GoalRow = ({ slots }) => {
  const isSchool = slots.standing === 'studying' && slots.arc?.id === 'start';
  const { need } = sanePay(slots.known);
  const [aim] = thoughtsOf(slots);
  const named = aim ? theWork(aim) : unreadAim(slots);
  const work = named && PEOPLE.test(textIn(named)) ? say('two-ways-in', 'work with ', named) : named;
  const list = myList(slots, { withPay: false });
  const name = adviserFor(slots, 'learning');
  const course = studiesOf(slots).find(
    ({ stance, form, what }) =>
      stance !== 'later' &&
      (form === 'course' || form === 'long' || form === 'paper') &&
      what.source !== nearest(slots)?.what.source,
  );
  if (isSchool && !need && work && course)
    return goal('two-ways-in', 'terms', {
      months: 4,
      action: line(
        'apply-both',
      )`Apply for ${course.name}, and to two places that pay while I learn ${work === named ? work : say('apply-both', 'to ', work)}.`,
      measure: 'One course application and two others sent, with the closing date of each on one page.',
      firstStep:
        course.stance === 'if-free'
          ? 'Write down what the course asks for, when it closes, and who helps with the fee.'
          : 'Find the page of the course, and write down what it asks for and when it closes.',
    });
  const kind = kindToRing(slots);
  if (isSchool && !need && aim?.kind === 'role' && kind && !kind.isRare && !BY_DEGREE.test(aim.role.role))
    return goal('two-ways-in', 'terms', {
      months: 4,
      action: line(
        'three-places',
      )`Find three ${[ours(kind.places, 'places')]} that take beginners, and apply to two of them for a start as a helper or a trainee.`,
      measure: list
        ? line(
            'three-places',
          )`Three names with what each asks for, each checked against my list: ${list}; and two applications sent.`
        : 'Three names with what each asks for, and two applications sent.',
      firstStep: startAtPlaces(slots),
    });
  return isSchool && !need && work
    ? goal('two-ways-in', 'terms', {
        months: 3,
        action: line(
          'two-ways-in',
        )`Find the two best ways into ${work}, one through a school and one that pays while I learn.`,
        measure: list
          ? line(
              'two-ways-in',
            )`Two ways side by side: what each asks for, the years, the cost, and whether it fits my list: ${list}.`
          : 'Two ways side by side: what each asks for, the years and the cost.',
        firstStep: name
          ? line('two-ways-in')`Ask ${name} which two they would look at first.`
          : 'Call one place that does such work, and ask how their youngest one began.',
      })
    : null;
};
