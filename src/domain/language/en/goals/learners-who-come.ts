import { ours, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Work } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { nameOfWork } from './aims.ts';
import { whoCanBeMet } from './deed-of-own.ts';
import { type GoalDraft, goal, say } from './parts.ts';
import { saysMornings } from './says-mornings.ts';
import { several } from './several.ts';
import { allTerms } from './terms-in-words.ts';
import { type Told, typedAs } from './told.ts';

/* Who would teach in a room of their own, or a few at a time, asks no college for a post: learners come to them. */

const OWN_ROOM =
  /\b(?:in|at|from) (?:my|our) (?:own )?(?<room>workshop|studio|house|home|garage|shed|kitchen|yard|shop|salon|farm|barn)\b|\b(?:at|from) (?<home>home)\b/iu;
const A_FEW =
  /\b(?<class>small (?:class|group))\b|\b(?:one or two|1 or 2|two or three|2 or 3|a couple of|an? \p{L}+ or two)\b/iu;
const TEACHES = /\b(?:teach\p{L}*|train(?:er|ing)|instruct\p{L}*|tutor\p{L}*)\b/iu;

/** Learners on a fixed day each week, with all the terms that may be said; null where it is a post that is sought. */
export function learnersWhoCome(aim: Work, slots: Told): GoalDraft | null {
  if (!TEACHES.test(nameOfWork(aim))) return null;
  const said = [...typedAs(slots, 'target'), ...typedAs(slots, 'fit')].filter(
    ({ option }) => option === null,
  );
  const room = said.map(({ words }) => OWN_ROOM.exec(words)?.groups).find(Boolean);
  const few = typedAs(slots, 'target')
    .map(({ words }) => A_FEW.exec(words))
    .find(Boolean);
  if (!room && !few) return null;
  const terms = allTerms(withoutRoom(slots));
  const isOne =
    slots.arc?.id === 'pass' && textIn(whoComes(few?.groups?.class, slots) ?? []).startsWith('one learner');
  const name = adviserFor(slots, 'insider') ?? adviserFor(slots, 'trying');
  return goal('one-agreement', terms ? 'terms' : 'path', {
    months: 6,
    action: say(
      'learners-come',
      'Have ',
      whoComes(few?.groups?.class, slots),
      saysMornings(slots) ? ' on a fixed morning each week' : ' on a fixed day each week',
      room ? (room.room ? ` in my ${room.room.toLowerCase()}` : ' at home') : '',
      ...(terms ? [': ', terms] : []),
      '.',
    ),
    measure: terms
      ? 'A yes to each of these points, and the first four weeks kept.'
      : 'The first four weeks kept.',
    firstStep: [
      // The learner is found for the try before it.
      isOne ? 'Choose the day and the hour that I could keep every week.' : null,
      name &&
        say('learners-come', 'Ask ', name, ' for somebody who would like to learn it, and settle a day.'),
      'Ask at one school for somebody who would like to learn it, and settle a day.',
    ],
  });
}

/** "a small class", "two of the young people of my street", "one learner". */
function whoComes(group: string | undefined, slots: Told): Segment[] | null {
  if (group) return [ours(`a ${group.toLowerCase()}`, 'learners-come')];
  const who = whoCanBeMet(slots);
  const two = who && several('two', who);
  return [...(two ?? [ours('one learner', 'learners-come')]), ours(' with me', 'learners-come')];
}

/** Where it is stands before the terms, and in none of them. */
const withoutRoom = (slots: Told): Told => ({
  ...slots,
  fits: slots.fits.filter(({ quote }) => !OWN_ROOM.test(quote)),
  typed: slots.typed.filter(({ signal, words }) => signal !== 'fit' || !OWN_ROOM.test(words)),
});
