import { line, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import { type PullRow, pull } from './pull.ts';
import { chip, ownOf, quoted, said } from './quote.ts';

/** "You would move for it.", "You are thinking of studying in another country.": null where they would not go. */
function moveSide(typed: readonly Typed[]): Piece {
  const move = chip(typed, 'place', 'would-move', 'abroad-work', 'abroad-study');
  if (!move) return null;
  const WORDS: Readonly<Record<string, string>> = {
    'would-move': 'would move for the right work',
    'abroad-work': 'are thinking of working in another country',
    'abroad-study': 'are thinking of studying in another country',
  };
  return line('pull-move')`You ${said(move, WORDS[move.option ?? ''] ?? '')}.`;
}

/** "Close enough to check on papaw". */
const NEAR_SOMEBODY =
  /\b(?:close (?:enough )?to|near(?:by)?(?: to)?|not far from|in reach of|within (?:an hour|reach|\d+ (?:min\p{L}*|km|miles)) of|check on)\b.{0,24}\b(?:family|parents|mother|father|mum|mom|mam|mama|mamaw|dad|papa|papaw|gran(?:ny|dma|dad|dpa)?|nan(?:a|na)?|abuel[ao]|sister|brother|son|daughter|kids?|children|girls|boys|wife|husband|partner|aunt(?:ie|y)?|uncle)\b/iu;

const BEGINS_NEAR = /^(?:close|near|nearby|not far|in reach|within)\b/iu;

/** To move, and to be near home, or near somebody there. */
export const moveNear: PullRow = {
  id: 'move-near',
  find: ({ typed }) => {
    const near = chip(typed, 'fit', 'near-home');
    const move = moveSide(typed);
    const theirs = near ? undefined : ownOf(typed, 'fit').find(({ words }) => NEAR_SOMEBODY.test(words));
    if (theirs && move)
      return pull(
        [
          move,
          BEGINS_NEAR.test(theirs.words)
            ? line('pull-near')`You also need to be ${quoted(theirs)}.`
            : line('pull-near')`You also need this: ${quoted(theirs)}.`,
        ],
        'How far away could you still do that, and how often?',
        [
          'An hour away at most',
          'Further for some months, and then back',
          'Further, if somebody here does it with me',
        ],
      );
    if (!near || !move) return null;
    return pull(
      [move, line('pull-near')`The work must also be ${said(near, 'near home')}.`],
      'Which home would it have to be near: the one you have, or a new one?',
      [
        'Here first, for some months',
        'Anywhere, if I live close to the work',
        'Only the places that I name today',
      ],
    );
  },
};

const CANNOT_COME =
  /\b(?:shop|stall|stand|farm|animals?|animales|cows?|llamas?|goats?|land|garden|house|mother|father|mum|mam|mom|dad|parents?|brother|sister|gran(?:ny|dma|dpa)?|nan|son|daughter|apprentices?|school|class|church|choir|team)\b/iu;

/** To move, and what only goes on where one lives. */
export const moveStays: PullRow = {
  id: 'move-goes-on',
  find: ({ typed }) => {
    const goesOn = ownOf(typed, 'meanwhile').filter(
      ({ words }) =>
        CANNOT_COME.test(words) &&
        !/\d|\b(?:till|until|fees?|money|pay|stock|medicine|operation|braces)\b/iu.test(words),
    );
    const [first, second] = goesOn;
    const move = moveSide(typed);
    if (!first || !move) return null;
    return pull(
      [
        move,
        second
          ? line('pull-goes-on')`This has to go on meanwhile: ${quoted(first)} and ${quoted(second)}.`
          : line('pull-goes-on')`This has to go on meanwhile: ${quoted(first)}.`,
      ],
      'Who could keep that going while you are away?',
      [
        'Somebody I name and ask this month',
        'It comes along, or is near enough to visit',
        'I look for work here until it can go without me',
      ],
    );
  },
};

/** To move, and those who need one where one is. */
export const moveCare: PullRow = {
  id: 'move-care',
  find: ({ typed }) => {
    const care = chip(typed, 'meanwhile', 'cares-for', 'children');
    const move = moveSide(typed);
    // Who said that they come along has answered it.
    const isTaken = ownOf(typed, 'fit').some(({ words }) => /\bcomes? (?:along|with)\b/iu.test(words));
    if (!care || !move || isTaken) return null;
    const isCare = care.option === 'cares-for';
    return pull(
      [
        move,
        isCare
          ? line('pull-care')`There is also ${said(care, 'someone you look after')}.`
          : line('pull-children')`There are also ${said(care, 'children at home')}.`,
      ],
      isCare
        ? 'Who could look after them if a place came up far away?'
        : 'What would the children need in a new place before you could say yes?',
      isCare
        ? [
            'They come with me',
            'Somebody near them, and I visit',
            'Only as far as I can be back the same day',
          ]
        : ['We all go together', 'I go first, for a set time', 'Only after a school year has ended'],
    );
  },
};

const HOW_ONE_GETS_THERE =
  /\b(?:by|on|near|along|in|on the) (?:an? |the )?(?:bus|train|tram|metro|taxi|marta)\b|\b(?:bus|train|tram|metro|taxis?|jeepney) (?:route|line|stop|ride|only|max\w*)\b|\b(?:bus|train) or\b|\b(?:no|nae|dont|don['’]t|do not|can['’]?t|cannot) (?:(?:a|have a|got a) )?(?:drive|driving|licen[cs]e|car)\b|\b(?:walking distance|transport (?:money|costs?|fares?)|(?:bus|taxi|train) (?:money|fares?)|petrol|on foot|by bike|commute)\b/iu;

/** To move, and how one gets to work. */
export const moveTravel: PullRow = {
  id: 'move-travel',
  find: ({ typed }) => {
    const way = ownOf(typed, 'fit').find(
      ({ words }) => HOW_ONE_GETS_THERE.test(words) && !/\bnights?\b/iu.test(words),
    );
    const move = moveSide(typed);
    if (!way || !move) return null;
    return pull(
      [move, line('pull-way')`You also need this: ${quoted(way)}.`],
      'In a new place, how would you get to work in the first month?',
      [
        'A room from which I can walk',
        'Only places that a bus or a train reaches',
        'Near here first, and further later',
      ],
    );
  },
};
