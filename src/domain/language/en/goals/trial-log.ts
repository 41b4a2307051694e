import { line, words } from '#src/domain/language/en/compose/line.ts';
import { kindInMind, kindKnown } from '#src/domain/language/en/work-kinds/find-kind.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { adviserFor } from './advisers.ts';
import { nameOfWork } from './aims.ts';
import { type GoalRow, goal } from './parts.ts';
import type { Told } from './told.ts';
import { logOf } from './trade-pieces.ts';

const LONG_NAME = 14;
const BEGINS: readonly string[] = ['start', 'shift', 'side'];

/** The piece to be proud of, by its name: the first page of the log. */
function firstPiece({ proofs }: Told): Segment[] | null {
  const thing = proofs.find(({ stem, isSaidAloud }) => stem === 'thing' && isSaidAloud);
  const name = thing?.stem === 'thing' ? words(thing.what, 'noun') : null;
  return name && countStretches(name[0]?.text ?? '') <= LONG_NAME ? name : null;
}

const MENDED =
  /\b(?:fix\p{L}*|mend\p{L}*|repair\p{L}*|rebuil\p{L}*|stripped|going again|work(?:s|ed|ing)? again|ran again|runs? now|broken|dead|fault\p{L}*)\b/iu;

/** Whoever is come to with what is broken, and has told of something that they brought back. */
function mends({ gifts, proofs, work }: Told): boolean {
  const told = [
    ...proofs.flatMap((proof) =>
      'what' in proof ? [proof.what] : 'did' in proof ? [proof.did] : 'clause' in proof ? [proof.clause] : [],
    ),
  ].map(({ quote }) => quote);
  return (
    gifts.some(({ option, isTiring }) => option === 'mend' && !isTiring) &&
    [...told, ...work.map(nameOfWork)].some((text) => MENDED.test(text))
  );
}

/** Who does such work already, and begins in a trade of it: the pieces of it written up, for whoever takes people on. */
export const logOfTrade: GoalRow = ({ slots }) => {
  const aimed = kindInMind(slots)?.id;
  const log = logOf(aimed) ?? (aimed === 'engineering' && mends(slots) ? logOf('repair-work') : null);
  const known = kindKnown(slots)?.id;
  const isRepair = log !== null && log === logOf('repair-work');
  const isDone = known === aimed || (isRepair && (log === logOf(known) || mends(slots)));
  if (
    !log ||
    !isDone ||
    (known === undefined && slots.proofs.length === 0) ||
    !BEGINS.includes(slots.arc?.id ?? '')
  )
    return null;
  const name = adviserFor(slots, 'insider');
  const first = firstPiece(slots);
  return goal('log-of-trade', 'trial', {
    months: 5,
    action: name
      ? line('log-of-trade')`Keep a log of the ${log.pieces} that I do, with photos, checked by ${name}.`
      : `Keep a log of the ${log.pieces} that I do, with photos.`,
    measure: `Six ${log.pieces} written up: ${log.holds}.`,
    firstStep: first
      ? name
        ? line('log-of-trade')`Write up this one first, half a page, and show it to ${name}: ${first}.`
        : line('log-of-trade')`Write up this one first, half a page and a photo: ${first}.`
      : name
        ? line('log-of-trade')`Write up the last one, half a page, and show it to ${name}.`
        : 'Write up the last one, half a page and a photo.',
    firstDays: 3,
  });
};

/** Who goes on in the work they know, where nothing nearer is at hand: what each piece of it taught. */
export const logOfWork: GoalRow = ({ slots }) => {
  const log = logOf(kindKnown(slots)?.id);
  if (!log || slots.arc?.id !== 'grow') return null;
  const boss = adviserFor(slots, 'insider') ?? adviserFor(slots, 'boss');
  return goal('log-of-work', 'trial', {
    months: 5,
    action: `Write up ten ${log.pieces}: ${log.holds}.`,
    measure: boss
      ? line(
          'log-of-work',
        )`Ten on paper, gone through with ${boss}, and one page on what comes again and again.`
      : 'Ten on paper, and one page on what comes again and again.',
    firstStep: 'Write up the last one, half a page, this week.',
    firstDays: 5,
  });
};
