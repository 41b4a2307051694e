import { line, type Piece, words } from '#src/domain/language/en/compose/line.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import type { Gift, Slots } from '#src/domain/synthesis/slots.ts';
import { aimsOf, shareAWord } from './aims.ts';
import { plainDoing } from './plain-doing.ts';
import { type PullRow, pull } from './pull.ts';
import { allOf, bestSide, chip, ownOf, quoted, said } from './quote.ts';
import { serves } from './sides.ts';
import { TEACHES } from './work-facts.ts';

/** "Explaining things so they make sense"; a doing in plain words that somebody typed; else as typed. */
function doneAs(gift: Gift, typed: readonly Typed[]): Piece {
  if (gift.option !== null) return words(gift, 'gerund');
  const own = ownOf(typed, 'strength').find(({ source }) => source === gift.source);
  return own ? (plainDoing(own) ?? quoted(own)) : null;
}

/** Whether it follows "to fill your days" as it is. */
function isDoing(gift: Gift, typed: readonly Typed[]): boolean {
  return gift.option !== null || doneAs(gift, typed)?.some(({ text }) => text.includes('“')) === false;
}

function glad({ gifts }: Slots): readonly Gift[] {
  return gifts.filter(({ isStarred, forms }) => isStarred && forms.gerund !== undefined);
}

/** Gifts that mean the very thing one wants to leave. */
const GIFT_AND_OFF: readonly {
  off: string;
  words: string;
  gift: string;
  question: string;
  choices: readonly [string, string, string];
}[] = [
  {
    off: 'managing-people',
    words: 'managing people',
    gift: 'lead',
    question: 'Which parts of leading would you still do, with nobody under you?',
    choices: ['Showing new people the work', 'Planning the day, for those who ask', 'None of it'],
  },
  {
    off: 'selling',
    words: 'selling',
    gift: 'serve',
    question: 'What would you still tell a customer, if no figure hung on it?',
    choices: [
      'What suits them, with no target',
      'How a thing works, after it is bought',
      'Nothing: I work behind the counter',
    ],
  },
  {
    off: 'hands-on',
    words: 'hands-on care',
    gift: 'care',
    question: 'How would you look after people without doing the care by hand?',
    choices: [
      'By listening and planning',
      'By teaching those who do it',
      'One day a week by hand, and no more',
    ],
  },
  {
    off: 'screens',
    words: 'whole days at a screen',
    gift: 'computers',
    question: 'How many hours of a day at a screen would still be good?',
    choices: [
      'Two at most',
      'Half the day, and the rest with people',
      'Only to help somebody else with theirs',
    ],
  },
];

export const giftOff: PullRow = {
  id: 'gift-off',
  find: ({ slots, typed }) => {
    for (const row of GIFT_AND_OFF) {
      const off = chip(typed, 'off', row.off);
      const gift = slots.gifts.find(({ option }) => option === row.gift);
      // What tires and is to be left pulls one way only.
      if (!off || !gift || gift.isTiring) continue;
      const done = doneAs(gift, typed);
      return pull(
        [
          line('pull-gift')`People come to you for ${done}.`,
          line('pull-away')`You also want to leave ${said(off, row.words)} behind.`,
        ],
        row.question,
        row.choices,
      );
    }
    return null;
  },
};

const PASSES_ON = ['teach', 'pass-on', 'lead', 'find-feet'];

/** To teach or lead people, and to manage none. */
export const supervisePass: PullRow = {
  id: 'supervise-pass',
  find: ({ slots, verbs, typed }) => {
    const off = chip(typed, 'off', 'managing-people');
    const who = serves(slots, verbs);
    // Who only shows the work manages nobody.
    if (!off || !who || slots.serving?.verb.id !== 'lead') return null;
    return pull(
      [
        line('pull-serve')`You want to ${who}.`,
        line('pull-away')`You also want to leave ${said(off, 'managing people')} behind.`,
      ],
      'Who would decide about their hours and their pay, if you only teach?',
      [
        'Somebody else does: I only show the work',
        'I say how they are doing, and no more',
        'I come as a guest, a few days a month',
      ],
    );
  },
};

const ALONE =
  /\b(?:(?:all )?alone|on my own|by myself|(?:nobody|no[- ]?one)(?: is|'s)? (?:talks?|talking|speaks?|speaking|disturb\w*|interrupt\w*|bother\w*|around|there)|undisturbed|silence|silent)\b/iu;
/** Silence in a room with somebody is not being alone. */
const WITH_SOMEBODY =
  /\b(?:child(?:ren)?|baby|patients?|clients?|customers?|students?|pupils?|persons?|people|man|woman|girls?|boys?|group|class|together|we)\b/iu;
const NOT_ALONE = /\b(?:not|never|n['’]t|leav\w+|left|let)\b[^,]*\balone\b/iu;
const WITH_PEOPLE = ['explain', 'listen', 'children', 'lead', 'bridge', 'serve'];

/** At one's best alone, and the work is with people. */
export const alonePeople: PullRow = {
  id: 'alone-people',
  find: ({ slots, verbs, typed }) => {
    const best = allOf(typed, 'best')[0];
    if (!best || !ALONE.test(best.words)) return null;
    if (NOT_ALONE.test(best.words) || WITH_SOMEBODY.test(best.words)) return null;
    const side = bestSide(best, ALONE);
    const aim = aimsOf(typed).find(({ words: typedAim }) => TEACHES.test(typedAim));
    const who = PASSES_ON.includes(slots.serving?.verb.id ?? '') ? serves(slots, verbs) : null;
    const gift = glad(slots).find(({ option }) => option !== null && WITH_PEOPLE.includes(option));
    const second = who
      ? line('pull-serve')`You also want to ${who}.`
      : aim
        ? line('pull-aim')`You are also thinking of ${quoted(aim)}.`
        : gift
          ? line('pull-glad')`You would also like to fill your days ${doneAs(gift, typed)}.`
          : null;
    return pull(
      [side, second],
      who || aim
        ? 'Would one person beside you suit you, or could you stand in front of a room?'
        : 'In a good week, how many days would be alone, and how many with people?',
      who || aim
        ? ['One person at a time', 'A small group, and then hours alone', 'A room now and then']
        : ['One day with people, the rest alone', 'Half and half', 'People in the morning, alone after that'],
    );
  },
};

const FEW = /^(?:an? |one |two |three |my |(?:a|one|two) or (?:two|three) )/iu;

const ARE_LOUD =
  /\b(?:kids|children|boys|girls|teen\p{L}*|youth|young ?(?:uns|ones|people)|pupils|class(?:es)?|lads|toddlers|crowds?|fans|gangs?)\b/iu;

/** A quiet place, and work that is with people. */
export const quietPeople: PullRow = {
  id: 'quiet-people',
  find: ({ slots, verbs, typed }) => {
    const quiet = chip(typed, 'fit', 'quiet') ?? chip(typed, 'off', 'crowds');
    const who = serves(slots, verbs);
    const verb = slots.serving?.verb.id ?? '';
    // Two or three are no crowd.
    if (FEW.test(slots.serving?.who?.quote ?? '')) return null;
    // A quiet place is more than no crowd: of those who are few at a time nothing is to be asked.
    if (quiet?.signal === 'off' && !ARE_LOUD.test(slots.serving?.who?.quote ?? '')) return null;
    if (!quiet || !who || ![...PASSES_ON, 'welcome', 'bring-together', 'feed'].includes(verb)) return null;
    return pull(
      [
        quiet.signal === 'fit'
          ? line('pull-quiet')`You want ${said(quiet, 'a quiet place')} to work in.`
          : line('pull-crowds')`You want to leave ${said(quiet, 'noisy places')} behind.`,
        line('pull-serve')`You also want to ${who}.`,
      ],
      'How many of them at once would still be quiet enough?',
      ['One at a time', 'Two or three', 'A group, with an hour alone after it'],
    );
  },
};

/** A paper that lies unfinished, for the very thing that would like to fill the days. */
export const gladPaper: PullRow = {
  id: 'glad-paper',
  find: ({ slots, typed }) => {
    for (const gift of glad(slots)) {
      const paper = slots.papers.find(
        ({ state, name }) => state !== 'in-force' && shareAWord(gift.quote, name.quote, 4),
      );
      const typedPaper = paper && ownOf(typed, 'paper').find(({ source }) => source === paper.name.source);
      if (!paper || !typedPaper) continue;
      const state =
        paper.state === 'lapsed'
          ? 'has run out'
          : paper.state === 'not-recognised'
            ? 'is not accepted here'
            : 'is not finished';
      return pull(
        [
          isDoing(gift, typed)
            ? line('pull-glad')`You would like to fill your days ${doneAs(gift, typed)}.`
            : line('pull-glad')`You would like to fill your days with ${doneAs(gift, typed)}.`,
          paper.state === 'missing'
            ? line('pull-paper')`Something is still missing from your ${quoted(typedPaper)}.`
            : line('pull-paper')`Your ${quoted(typedPaper)} ${state}.`,
        ],
        'Would you like to be paid for that work, or is it something you bring along?',
        [
          'Paid: I finish the paper',
          'I bring it along to other work',
          'Both: I try it first, and then decide',
        ],
      );
    }
    return null;
  },
};
