import { from, line, ours, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Adviser, PaperHeld } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf, isFamiliar, peopleOfRole } from './aims.ts';
import { onePlace, placesOfKind } from './one-place.ts';
import { myPaper, papersIn } from './papers.ts';
import { type GoalDraft, type GoalRow, goal } from './parts.ts';
import { placeToAsk, severalPlaces } from './place-to-ask.ts';
import type { Told } from './told.ts';

/* Trials of who has a trade and a paper of it from another country. */

/** "my diploma is accepted", "my papers as an engineer are accepted". */
function onceAccepted(paper: PaperHeld): Segment[] {
  const mine = myPaper(paper) ?? [];
  return [
    ...mine,
    ours(/^my papers\b/u.test(textIn(mine)) ? ' are recognised' : ' is recognised', 'near-it'),
  ];
}

/** In a new country, before the paper counts: those who do the work here, and paid work near it. */
export const nearIt: GoalRow = ({ slots }) => {
  const [aim] = aimsOf(slots);
  const paper = papersIn(slots, 'not-recognised').find((one) => myPaper(one) !== null);
  if (slots.arc?.id !== 'elsewhere' || !aim || !paper) return null;
  const place = placeToAsk(slots);
  const where = place
    ? severalPlaces(place)
    : [ours(placesOfKind(slots) ?? 'places that do such work', 'place')];
  const name = adviserFor(slots, 'insider');
  // A friend knows more of it than a mother does.
  const isOfHome = ({ relation }: Adviser) => relation === 'parents' || relation === 'relative';
  const friends = { ...slots, advisers: slots.advisers.filter((one) => !isOfHome(one)) };
  const home = adviserFor(friends, 'home') ?? adviserFor(slots, 'home');
  const one = onePlace(slots);
  // What was named as the step before the work of old.
  const nearer =
    aim.kind === 'role' && slots.inMind.some(({ isLater }) => isLater)
      ? [from(aim.role, aim.role.a, 'noun')]
      : null;
  return goal('near-it', 'trial', {
    months: 2,
    action: nearer
      ? line('near-it')`Ask three ${where} about work as ${nearer} until ${onceAccepted(paper)}.`
      : line('near-it')`Ask three ${where} what paid work I could do there until ${onceAccepted(paper)}.`,
    measure: 'Three answers received, and one application sent.',
    firstStep: [
      name && line('near-it')`Ask ${name} which place to try first.`,
      home && line('near-it')`Choose the first one with ${home}, and go there.`,
      one && line('near-it')`Call ${one}, and ask who decides there.`,
      'Choose the first one, and go there.',
    ],
  });
};

/** Who did it for years abroad knows an ordinary week: how others had their paper accepted is what they lack. */
export function whoWasAccepted(slots: Told): GoalDraft | null {
  const paper = papersIn(slots, 'not-recognised').find((one) => myPaper(one) !== null);
  if (slots.arc?.id !== 'elsewhere' || !paper || (slots.years?.count ?? 0) < MANY_YEARS) return null;
  const name = adviserFor(slots, 'insider');
  return goal('two-talks', 'trial', {
    months: 2,
    action: line(
      'accepted',
    )`Talk with two ${fromAbroad(slots)}, about how they had their ${kindOfPaper(paper)} recognised.`,
    measure: 'Two talks, with the steps, the months and the costs of each on one page.',
    firstStep: [
      name && line('accepted')`Ask ${name} for the first name.`,
      'Write to one group of people from my country who work in the trade here, and ask for a name.',
    ],
  });
}

const MANY_YEARS = 5;

/** "radiographers from abroad who work here": by the name of the trade, where its plural is sure. */
function fromAbroad(slots: Told): Segment[] {
  const [aim] = aimsOf(slots);
  const role = aim?.kind === 'role' && isFamiliar(aim, slots) ? aim.role : slots.roles[0];
  const people = role && peopleOfRole(role);
  return people
    ? [
        ...people.map((one) => ({ ...one, text: one.text.replace(/ (?:in|at|for|on|with) .*$/u, '') })),
        ours(' from abroad who work here', 'accepted'),
      ]
    : [ours('people from abroad who do such work here', 'accepted')];
}

/** "diplomas", of "Diploma of economist": what others have of the kind. */
const kindOfPaper = ({ name }: PaperHeld): string =>
  `${/\b(?:diploma|degree|licen[cs]e|certificate)\b/iu.exec(name.quote)?.[0].toLowerCase() ?? 'paper'}s`;
