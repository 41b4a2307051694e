import { from, line, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import type { Reason, Slots } from '#src/domain/synthesis/slots.ts';
import { telling } from './aim-learning-rows.ts';
import { aimsOf, alsoInMind, shareAWord } from './aims.ts';
import { type PullRow, pull } from './pull.ts';
import { chip, ownOf, quoted, said } from './quote.ts';
import { paperIn, serves, toYou } from './sides.ts';
import { keptFree } from './work-sides.ts';

/*
 * Pairs whose two sides stand in filled chips or fields, told by exact words: nothing is concluded about either.
 */

/** One's own pace, and steady pay: both are a must. */
export const paceSteady: PullRow = {
  id: 'pace-steady',
  find: ({ typed }) => {
    const pace = chip(typed, 'fit', 'free-pace');
    const steady = chip(typed, 'fit', 'steady-pay');
    if (!pace || !steady || aimsOf(typed).length === 0) return null;
    return pull(
      [
        line('pull-pace')`You want to work at ${said(pace, 'your own pace')}.`,
        line('pull-steady')`You also want ${said(steady, 'steady pay')}.`,
      ],
      'Who pays by the month for this work, and sets no pace?',
      [
        'A post of a few days, and my own work alongside it',
        'Orders with a day that I set myself',
        'One customer who pays by the month',
      ],
    );
  },
};

/** A place that is near by the very words for it. */
const NEAR_HERE =
  /\b(?:(?:out|round|around|up|down) here|near (?:me|us|here|home|my \p{L}+)|close to home|(?:in|of|from) (?:my|our|this) (?:own )?(?:town|village|island|valley|street|area|parish|estate|neighbou?rhood))\b/iu;

function reasonSide({ stem, clause }: Reason): Piece {
  const text = clause.forms.clause;
  if (text === undefined) return null;
  const why = from(clause, toYou(text), 'clause');
  return stem === 'because'
    ? line('pull-reason')`You want this work because ${[why]}.`
    : line('pull-reason')`You have wanted this work ever since ${[why]}.`;
}

/** To move for work, and a reason or a must-fit that names where one lives. */
export const moveReason: PullRow = {
  id: 'move-reason',
  find: ({ slots: { reason }, typed }) => {
    const move = chip(typed, 'place', 'would-move');
    if (!move) return null;
    const fit = ownOf(typed, 'fit').find(({ words }) => NEAR_HERE.test(words));
    const near = fit
      ? line('pull-near')`The work must fit this: ${quoted(fit)}.`
      : reason && NEAR_HERE.test(reason.clause.quote)
        ? reasonSide(reason)
        : null;
    return pull(
      [near, line('pull-move')`You ${said(move, 'would also move for the right work')}.`],
      'Would you go away to learn it and come back, or would you do it in another place?',
      ['I go to learn, and come back', 'Another place would do', 'Only as far as I can still be here'],
    );
  },
};

const EVENING_TRADE =
  /\b(?:chefs?|cooks?|restaurants?|waiter|waitress|bartender|bar (?:work|staff)|pubs?|hotels?)\b/iu;
/** Who cooks for a school or a ward, or keeps the books of a hotel, goes home in the afternoon. */
const BY_DAY =
  /\b(?:schools?|nursery|canteen|hospital|care home|by day|daytime|mornings?|lunch|breakfast|book ?keep\w*|accounts?|accountant|office|housekeep\w*|teach\w*|train\w*)\b/iu;

/** Evenings that are kept free, and a place that is full in the evening. */
export const eveningTables: PullRow = {
  id: 'evening-tables',
  find: ({ typed }) => {
    const kept = chip(typed, 'fit', 'evenings');
    const aim = aimsOf(typed).find(
      ({ words, isOwn }) => !isOwn && EVENING_TRADE.test(words) && !BY_DAY.test(words),
    );
    if (!kept || !aim) return null;
    return pull(
      [keptFree(kept), alsoInMind(aim)],
      'Places like that are often full in the evening. Which of them need somebody by day?',
      ['Breakfast and lunch only', 'A place that closes in the afternoon', 'Work behind it, done by day'],
    );
  },
};

/** Whether words name what a paper is for: "cook" and "cookery certificate". */
function isOfPaper(words: string, paper: Typed): boolean {
  return shareAWord(telling(words), telling(paper.words), 4);
}

const A_LICENCE_TO_DRIVE =
  /\b(?:driv\w+|class (?:[1-5]|[a-e])|hgv|lgv|pcv|psv|cdl|bus|coach|lorry|truck|taxi|minibus)\b/iu;
/** Who drives on the road; a train asks for another licence, and a mechanic of buses for none. */
const DRIVES =
  /(?<!\b(?:train|tram|crane|forklift|pile) )\bdriv(?:e|er|ers|ing)\b(?! (?:instruct\w*|lessons?|school))|\b(?:courier|chauffeur|taxi work)\b/iu;

/** What the lapsed paper is used for, in the answers: the work in mind, or whom one gets where they need to be. */
function usedFor(paper: Typed, slots: Slots, typed: readonly Typed[], who: Piece): Piece {
  const isToDrive = A_LICENCE_TO_DRIVE.test(paper.words);
  const aim = aimsOf(typed).find(({ words }) => isOfPaper(words, paper) || (isToDrive && DRIVES.test(words)));
  if (aim) return alsoInMind(aim);
  return isToDrive && slots.serving?.verb.id === 'get-there' && who
    ? line('pull-serve')`You also want to ${who}.`
    : null;
}

/** A paper that has run out, and the work that asks for it. */
export const lapsedUsed: PullRow = {
  id: 'lapsed-used',
  find: ({ slots, verbs, typed }) => {
    const paper = paperIn(typed, ['lapsed']);
    // Who is set on renewing it has chosen.
    const isRenewing = ownOf(typed, 'learning').some(
      ({ words, state }) => paper && state === 'set-on-it' && shareAWord(words, paper.words, 4),
    );
    if (!paper || isRenewing) return null;
    return pull(
      [
        line('pull-lapsed')`Your ${quoted(paper)} has run out.`,
        usedFor(paper, slots, typed, serves(slots, verbs)),
      ],
      'What does it take to renew it, and which part of that work may you do until then?',
      [
        'I ask this month what renewing takes',
        'The part that needs no such paper',
        'A helping post until it is renewed',
      ],
    );
  },
};
