import { from, line, ours, textIn } from '#src/domain/language/en/compose/line.ts';
import { kindKnown } from '#src/domain/language/en/work-kinds/find-kind.ts';
import { readKind } from '#src/domain/language/en/work-kinds/read-kind.ts';
import type { Gift } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { thoughtsOf } from './aims.ts';
import { ONE_SUCH, whoKnowsOne } from './first-acts.ts';
import { isRefused } from './gift-fields.ts';
import { IN_DIALECT } from './papers.ts';
import { type GoalRow, goal, say } from './parts.ts';
import { peopleOf } from './people.ts';
import { type Study, studiesOf } from './studies.ts';
import type { Told } from './told.ts';
import { freeDays } from './trial-look.ts';

/* With no work in mind, what one gladly does is tried itself: so many pieces of it, for those whom it is for. */

const OPEN: readonly string[] = ['start', 'shift', 'side', 'steady'];
/** Whom one keeps or honours is not whom the piece is for. */
const FOR_NOBODY: readonly string[] = ['provide-for', 'do-good-work', 'be-useful-to', 'show-it-can'];

/** A small piece of what a chip names, in a number that can be done beside all else. */
const BY_CHIP: Readonly<Record<string, string>> = {
  mend: 'Mend five things',
  make: 'Make two small things',
  cook: 'Cook three meals',
  computers: 'Sort out five phones or computers',
  write: 'Write three short texts',
  design: 'Design two small things',
  art: 'Make two small pieces',
};

const PIECES =
  /^(?<verb>fix|repair|mend|restore|make|build|sew|bake|cook|draw|paint|carve|knit|write|design|weld)(?:e?d|ing)? (?<what>.+)$/iu;
const WHEN = / (?:at night|in the evening|on weekends|at home|by myself|alone|when .*|while .*)$/iu;
const IS_MANY =
  /^(?!(?:the|my|our|a|an|any|all|every)\b)(?:[\p{L}'’-]+ ){0,3}?[\p{L}'’-]+[^su'’]s(?= (?:and|or|for|with|of|from|in)\b|$)/iu;
const IS_ONE = /^(?:small|short|little|simple) \p{L}+[^s]$/iu;

/** "Fix five phones and controllers", "Make one small game": some pieces of a gift in the person's own words. */
function piecesOf(gift: Gift): Segment[] | null {
  const said = gift.forms.base ?? '';
  const { verb = '', what: whole = '' } = PIECES.exec(said.replace(WHEN, ''))?.groups ?? {};
  // "People's scooters": so many scooters, and not so many people.
  const what = whole.replace(
    /^(?:(?:other |some |all )*(?:people|everybody|everyone|somebody|neighbou?rs?|friends?|mates?|customers?|folks?|men|women|kids|children)['’]s?|others['’]) (?=\p{L})/iu,
    '',
  );
  if (verb === '' || IN_DIALECT.test(said)) return null;
  const count = IS_MANY.test(what) ? (MADE.test(verb) ? 'two' : 'five') : IS_ONE.test(what) ? 'one' : null;
  return (
    count &&
    line('gift-tried')`${[from(gift, verb, 'base')]} ${[ours(count, 'count')]} ${[from(gift, what, 'base')]}`
  );
}

/** What gives strength; where nothing was said of that, all that one is good at. */
function gladOf(gifts: Told['gifts']): readonly Gift[] {
  const isSaid = gifts.some(({ isStarred, isTiring }) => isStarred || isTiring);
  return gifts.filter(({ isStarred, isTiring }) => !isTiring && (isStarred || !isSaid));
}

/** Some pieces of what one would gladly fill the days with; the own words before the chip. */
function gladPieces({ gifts }: Told): { pieces: Segment[]; isMade: boolean } | null {
  const glad = gladOf(gifts);
  for (const gift of [...glad.filter(({ option }) => option === null), ...glad]) {
    const chip = gift.option === null ? undefined : BY_CHIP[gift.option];
    const pieces = chip ? [from(gift, chip, 'base')] : gift.option === null ? piecesOf(gift) : null;
    if (pieces) return { pieces, isMade: MADE.test(textIn(pieces)) };
  }
  return null;
}

/** What is made alone is nobody's work without pay. */
const MADE = /^(?:make|build|sew|draw|paint|carve|knit|write|design)\b/iu;

/** What one gladly does, done: so many pieces of it for those whom it is for. */
export const giftTried: GoalRow = ({ slots }) => {
  // Who needs work soon asks for work.
  const isSeeking = slots.standing === 'looking' || slots.standing === 'ending';
  if (isSeeking || slots.arc?.id === 'steady') return null;
  if (!OPEN.includes(slots.arc?.id ?? '') || thoughtsOf(slots).length > 0) return null;
  const glad = gladPieces(slots);
  if (!glad) return null;
  const { pieces, isMade } = glad;
  if (slots.known.unpaid === 'none' && !isMade) return null;
  const isFor = !FOR_NOBODY.includes(slots.serving?.verb.id ?? '');
  const who = isFor ? peopleOf(slots) : null;
  const name = adviserFor(slots, 'trying') ?? adviserFor(slots, 'home');
  return goal('gift-tried', 'trial', {
    months: 4,
    action: who
      ? line('gift-tried')`${pieces} for ${who}.`
      : line('gift-tried')`${pieces} for people I know.`,
    measure: isMade
      ? 'Finished, tried by three people, and one thing changed after what they said.'
      : 'All of it done, and a note of what I liked and what I did not.',
    firstStep: [
      name &&
        isMade &&
        line('gift-tried')`Show ${name} one thing that I made before, and ask what to make next.`,
      name && !isMade && line('gift-tried')`Ask ${name} for the first one, and settle a day.`,
      isMade
        ? 'Write down in one line what the first one should be, and keep one evening for it.'
        : 'Tell four people I know that I do it for nothing for a while, and settle the first day.',
    ].filter((step) => step !== false),
  });
};

const EARNED: Readonly<Record<string, string>> = {
  mend: 'by mending things',
  make: 'by building or making things',
  cook: 'by cooking',
  'living-things': 'with animals or plants',
  computers: 'with computers',
  figures: 'with figures',
  deliver: 'by driving',
  children: 'with children',
  care: 'by looking after people',
  explain: 'by teaching',
  write: 'by writing',
  organise: 'by organising things',
  notice: 'by testing or checking things',
  solve: 'by working out hard problems',
  art: 'with music, art or stories',
  design: 'by designing things',
  lead: 'by leading a team',
  safe: 'by keeping people safe',
  serve: 'by serving customers',
};

/** No work in mind, and a trade to be learned: days in a place where it is done. */
export const tradeSeen: GoalRow = ({ slots }) => {
  if (!OPEN.includes(slots.arc?.id ?? '') || thoughtsOf(slots).length > 0) return null;
  const days = freeDays(slots);
  if (!days) return null;
  // What is only renewed is of the trade that one has.
  const studies = studiesOf(slots).filter(({ lapsed, act }) => lapsed === null && act === null);
  const kindOf = ({ what }: Study) => readKind(what.quote.replace(/\?/gu, ' '));
  // Who would learn more of the trade they are in looks at no other one that is for later.
  const own = kindKnown(slots);
  const isInIt = own !== null && studies.some((one) => one.stance !== 'later' && kindOf(one) === own);
  for (const study of studies) {
    const { what } = study;
    const kind = kindOf(study);
    if (isInIt && study.stance === 'later') continue;
    // Computers as everybody uses them are no trade.
    if (OF_EVERYBODY.test(what.quote)) continue;
    if (!kind || kind === own || IS_TAUGHT.test(kind.place)) continue;
    const one = { ...what, option: 'place' };
    return goal('trade-seen', 'trial', {
      months: 3,
      action: say(
        'trade-seen',
        `Spend ${days} `,
        [from(one, kind.at, 'place')],
        ', and see whether I would go back.',
      ),
      measure: `${days.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())} done, and a line each evening: would I go back tomorrow?`,
      firstStep: say('trade-seen', 'Offer one day’s help to ', [from(one, kind.place, 'place')], ' near me.'),
    });
  }
  return null;
};

const OF_EVERYBODY = /^(?:the |basic |some )*(?:computers?|internet|typing|excel|word)\b/iu;

/** A course is given there, and no trade done. */
const IS_TAUGHT = /school|college|university|training|office|\bfirm$/u;

/** Whoever lives from what one would gladly do knows what a day of it is. */
export const livesFromIt: GoalRow = ({ slots }) => {
  if (!OPEN.includes(slots.arc?.id ?? '') || thoughtsOf(slots).length > 0) return null;
  const glad = gladOf(slots.gifts).find(({ option }) => {
    const how = EARNED[option ?? ''];
    // A whole field that was put off the table is looked at with nobody.
    return how !== undefined && !(how.startsWith('with ') && isRefused(option ?? '', slots));
  });
  const how = glad && EARNED[glad.option ?? ''];
  if (!glad || !how) return null;
  return goal('lives-from-it', 'trial', {
    months: 2,
    action: line('lives-from-it')`Talk with two people who earn their living ${[from(glad, how, 'base')]}.`,
    measure: 'Two talks, and how each of them got in.',
    firstStep: [
      ...whoKnowsOne(slots).filter(
        (act) =>
          act !== null &&
          typeof act !== 'string' &&
          /^Ask /u.test(textIn(act)) &&
          !textIn(act).endsWith(ONE_SUCH),
      ),
      'Write down three people I could ask, and send the first message.',
    ],
  });
};
