import { line, ours, words } from '#src/domain/language/en/compose/line.ts';
import { kindInMind } from '#src/domain/language/en/work-kinds/find-kind.ts';
import type { Proof } from '#src/domain/synthesis/slots.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf, nameOfWork, ownAim, shareAStem } from './aims.ts';
import { type GoalDraft, type GoalGiven, type GoalRow, goal, say } from './parts.ts';
import type { Told } from './told.ts';

/** Who begins something that is new to them, or beside what they have. */
const BEGINS: readonly string[] = ['start', 'shift', 'side', 'own'];

const A_COUNT = /^\d{1,3}$/u;
const MOST_TO_GO_ON = 60;
const NEXT_ROUND = 10;
const LONG_NAME = 14;

function proofOf<S extends Proof['stem']>(slots: Told, stem: S) {
  return slots.proofs.find((proof): proof is Extract<Proof, { stem: S }> => proof.stem === stem);
}

/** A count of what one did oneself, "pianos of neighbours that I tuned", which went up: it goes on to the next round number. */
export const goOn: GoalRow = ({ slots }) => {
  const number = proofOf(slots, 'number');
  if (!number || !BEGINS.includes(slots.arc?.id ?? '')) return null;
  const what = words(number.what, 'noun');
  const isMine = /\bI (?:\p{L}+ed|made|built|sold|taught|wrote|drew|cut|grew|did|baked)\b/u.test(
    what?.[0]?.text ?? '',
  );
  if (!isMine || !A_COUNT.test(number.to.quote) || !A_COUNT.test(number.from.quote)) return null;
  const [before, now] = [Number(number.from.quote), Number(number.to.quote)];
  if (now <= before || now < 2 || now > MOST_TO_GO_ON) return null;
  const next = Math.ceil((now * 1.5) / NEXT_ROUND) * NEXT_ROUND;
  return goal('go-on', 'trial', {
    months: 8,
    action: line('go-on')`Go on from ${words(number.to, 'noun')} to ${String(next)}: ${what}.`,
    measure: `${next} in all, each new one with half a page on what I found and what I did.`,
    firstStep: 'Write the half page on the last one, and ask who could be next.',
  });
};

/** Whether something that the person did themselves speaks for the work in mind. */
export const proofOfTrade = (slots: Told): boolean =>
  [goOn, smallSet, bestOfThem].some((row) => row({ slots } as GoalGiven) !== null);

/** Made with the hands or at a desk, and small enough to make another. */
const WAS_MADE =
  /\b(?:carved|sewn|sewed|built|drawn|made|painted|knitted|crocheted|welded|woven|printed|written|turned|stitched|baked|forged|soldered|embroidered|coded|designed|filmed|recorded)\b/iu;
const A_PIECE =
  /\b(?:dress|jacket|quilt|coat|table|chair|bench|stool|box|knife|knives|model|puppet|doll|guitar|violin|song|album|video|film|app|website|game|drawing|painting|poster|comic|cake|bag|shoe|ring|lamp|rug|basket|pot|vase|bowl|costume|robot|kite|notebook|sketchbook|tricycle|bicycle|bike|oven|stove|cart|boat|toy|instrument|saddle)(?:e?s)?\b/iu;
/** Whoever lives from what they make. */
const MAKES =
  /(?:maker|technician|smith|wright|tailor|seamstress|dressmaker|carpenter|joiner|welder|designer|illustrator|artist|potter|ceramicist|luthier|weaver|printer|baker|pastry chef|confectioner|animator|photographer|composer|arranger|developer|programmer|builder|restorer|upholsterer|florist|jeweller|jeweler|milliner|cobbler|painter|sculptor|machinist|writer|author|prosthetist|orthotist|bookbinder|engraver)s?\b/iu;
const MAKING_KINDS: readonly string[] = [
  'carpentry',
  'metalwork',
  'sewing-and-tailoring',
  'software-development',
  'graphic-design',
  'art',
  'photography',
  'baking',
];

/** Whether the work in mind is to make things, so that pieces speak for the person. */
function makesThings(slots: Told): boolean {
  const own = ownAim(slots)?.thing ?? '';
  return (
    aimsOf(slots).some((aim) => MAKES.test(nameOfWork(aim))) ||
    MAKES.test(own) ||
    MAKING_KINDS.includes(kindInMind(slots)?.id ?? '') ||
    ['build-for', 'make'].includes(slots.serving?.verb.id ?? '')
  );
}

const isSmall = (text: string) =>
  countStretches(text) <= LONG_NAME && (WAS_MADE.test(text) || A_PIECE.test(text));

/** Somebody new to a trade of making, with one piece to be proud of: a small set of them that can be shown. */
export const smallSet: GoalRow = ({ slots }) => {
  const thing = proofOf(slots, 'thing');
  const name = words(thing?.what, 'noun');
  const text = name?.[0]?.text ?? '';
  if (!name || !BEGINS.includes(slots.arc?.id ?? '') || !makesThings(slots) || !isSmall(text)) return null;
  if (!/^(?:an?|one|my|the first) /iu.test(text)) return null;
  return goal('small-set', 'trial', {
    months: 4,
    action: line('small-set')`Make a small set of pieces to show, beginning with this: ${name}.`,
    measure: 'Five pieces, each with a photo and one line on what was hard.',
    firstStep: 'Take a photo of the first one in daylight.',
    firstDays: 3,
  });
};

const SOME =
  /^(?:about |more than |over |around )?(\d{1,3}) (?!years?|months?|weeks?|days?|hours?|people|times)\p{L}/iu;
const FEWEST = 5;
const HANDS_ON: readonly string[] = ['teach', 'pass-on', 'show-it-can', 'tell-the-stories'];

/** So many pieces behind one: the best of them on pages that others can order by, or learn from. */
export const bestOfThem: GoalRow = ({ slots }) => {
  const behind = proofOf(slots, 'behind-me');
  const name = words(behind?.what, 'noun');
  const text = name?.[0]?.text ?? '';
  const count = Number(SOME.exec(text)?.[1] ?? 0);
  const own = ownAim(slots);
  const isOfIt = own !== null && shareAStem(text, own.thing);
  if (!name || count < FEWEST || !(isSmall(text) || isOfIt)) return null;
  if (!['grow', ...BEGINS].includes(slots.arc?.id ?? '')) return null;
  const isTaught = HANDS_ON.includes(slots.serving?.verb.id ?? '');
  return isTaught
    ? goal('best-of-them', 'trial', {
        months: 8,
        action: line('best-of-them')`Turn the best of this into pages that others can learn from: ${name}.`,
        measure: 'Thirty pages ready, each with two lines on what to look for.',
        firstStep: 'Choose the first five, and take a clear picture of each.',
        firstDays: 3,
      })
    : goal('best-of-them', 'trial', {
        months: 4,
        action: say('best-of-them', 'Put the best five of my ', name, ' on one page each.'),
        measure: own
          ? 'Five pages with a photo, the hours, the material and the price, shown to three who could order.'
          : 'Five pages with a photo, the hours and what was hard, shown to three people who decide.',
        firstStep: 'Measure and photograph the best one, and write down what went into it.',
        firstDays: 3,
      });
};

/** A figure at work that went the right way: how it was done, on paper and under one's own name. */
export const writeItUp: GoalRow = ({ slots }) => {
  const number = proofOf(slots, 'number');
  const what = words(number?.what, 'noun');
  const isSide = slots.arc?.id === 'side' && slots.standing === 'working';
  if (!number || !what || !(isSide || slots.arc?.id === 'grow')) return null;
  const boss = adviserFor(slots, 'boss');
  return goal('write-it-up', 'trial', {
    months: 3,
    action: line(
      'write-it-up',
    )`Put on two pages, under my own name, how ${what} went from ${words(number.from, 'noun')} to ${words(number.to, 'noun')}.`,
    measure: boss
      ? line('write-it-up')`Two pages with the figures, shown to ${boss} and to the people I work with.`
      : 'Two pages with the figures, read by two people who could use them.',
    firstStep: 'Put the figures that I have into one table.',
    firstDays: 3,
  });
};

const REPAIRS =
  /\b(?:fix(?:ing|er)?|mend\p{L}*|repair\p{L}*|mechanic|fitter|technician|electrician|mending|serviceman|maintenance)\b/iu;

/** Who repairs and goes to another trade of repairing has it on paper: fault, work and end. */
export const recordOfRepairs: GoalRow = ({ slots }): GoalDraft | null => {
  const isRepair =
    slots.work.some((known) => REPAIRS.test(nameOfWork(known))) &&
    (slots.serving?.verb.id === 'repair-for' || slots.gifts.some(({ option }) => option === 'mend'));
  if (!isRepair || !['start', 'shift', 'side'].includes(slots.arc?.id ?? '')) return null;
  return goal('record-of-repairs', 'trial', {
    months: 4,
    action: 'Keep a record of twenty repairs: the fault, what I did, and how it ended.',
    measure: [ours('Twenty entries that an employer or a teacher could read.', 'record-of-repairs')],
    firstStep: 'Begin with the last three, from memory.',
    firstDays: 3,
  });
};

const YEARS_TO_BE_KNOWN = 5;

/** Pieces finished under one's own name, for who makes what others play, print or show without it. */
export const underMyName: GoalRow = ({ slots }) => {
  const [aim] = aimsOf(slots);
  if (aim?.kind !== 'role' || !['start', 'side', 'shift', 'back', 'grow'].includes(slots.arc?.id ?? ''))
    return null;
  const piece = PIECES.find(([sign]) => sign.test(aim.role.role))?.[1];
  if (!piece) return null;
  const isKnown = slots.arc?.id === 'side' && (slots.years?.count ?? 0) >= YEARS_TO_BE_KNOWN;
  return goal('under-my-name', 'trial', {
    months: 6,
    action: isKnown
      ? `Finish six ${piece} with my name on them, the one that people know first.`
      : `Finish six ${piece} that I can show.`,
    measure: `Six ${piece} finished, each with a date and my name.`,
    firstStep: 'Choose the first one, and do a page of it this week.',
    firstDays: 3,
  });
};

/** What each of them finishes. */
const PIECES: readonly (readonly [RegExp, string])[] = [
  [/\bstoryboard artist\b/iu, 'short storyboards'],
  [/\b(?:composer|arranger|songwriter|lyricist)\b/iu, 'scores'],
  [/\b(?:illustrator|cartoonist|draughtsman|draftsman)\b/iu, 'drawings'],
  [/\b(?:writer|author|poet|playwright|novelist|screenwriter|journalist|columnist)\b/iu, 'texts'],
  [/\b(?:photographer)\b/iu, 'series of photos'],
  [/\b(?:artist|painter|sculptor|ceramicist|printmaker)\b/iu, 'pieces'],
  [/\b(?:animator|film ?maker|video ?maker|video editor)\b/iu, 'short films'],
];
