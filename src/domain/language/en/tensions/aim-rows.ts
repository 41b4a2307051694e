import { from, line, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import { type Aim, aimsOf, alsoInMind, asTyped, inMind, isWithin, nameOfAim } from './aims.ts';
import { leaveBehind } from './leave-behind.ts';
import { type PullRow, pull } from './pull.ts';
import { ownOf, quoted } from './quote.ts';
import { figure, fitOf } from './sides.ts';

/** A job in mind, and something of one's own. */
export const ownAndJob: PullRow = {
  id: 'own-and-job',
  find: ({ typed }) => {
    const aims = aimsOf(typed);
    const own = aims.find(({ isOwn }) => isOwn);
    const job = aims.find(({ isOwn }) => !isOwn);
    if (!own || !job) return null;
    return pull(
      aims.indexOf(own) < aims.indexOf(job) ? [inMind(own), alsoInMind(job)] : [inMind(job), alsoInMind(own)],
      'Which one comes first, and for how long?',
      ['The job first, and my own after it', 'My own first, and small', 'Both, on fixed days of the week'],
    );
  },
};

/** Whether one is only more words for the other. */
function areSame(first: Aim, second: Aim): boolean {
  return (
    first.words.toLowerCase() === second.words.toLowerCase() ||
    isWithin(first.words, second.words) ||
    isWithin(second.words, first.words)
  );
}

/** The other way of a life, said as such: "something boring, home every night". */
const CALM = /\b(?:boring|nothing special|home every (?:night|evening|day)|an? quiet life|easy life)\b/iu;

/** So few hours a week do not hold two posts. */
const FEW_HOURS = 10;

function hasFewHours(slots: Slots): boolean {
  const { canGive } = slots.hours;
  return fitOf(slots, 'hours-at-most') !== undefined && canGive !== null && canGive <= FEW_HOURS;
}

/** What to ask of two: by the hours there are. */
function askedOfTwo(slots: Slots): Piece {
  const hours = fitOf(slots, 'hours-at-most');
  const count = slots.hours.canGive;
  if (hours && count !== null && hasFewHours(slots))
    return line(
      'pull-question',
    )`With at most ${[from(hours, String(count), 'number')]} hours a week, which of the two would get most of them?`;
  return line('pull-question')`If both said yes on the same day, which one would you be sorry to turn down?`;
}

/** Two jobs, or two kinds of work, in mind. */
export const twoAims: PullRow = {
  id: 'two-aims',
  find: ({ slots, typed }) => {
    const [first, second] = aimsOf(typed).filter(({ isOwn }) => !isOwn);
    if (!first || !second || areSame(first, second)) return null;
    // A field by its letters beside a post is more often the field of that post.
    if ([first, second].some(({ words }) => /^\p{Lu}{2,5}$/u.test(words))) return null;
    // A doubt about the second is no pull: it says which one comes first.
    const isOpen = CALM.test(second.words) || hasFewHours(slots);
    if (!isOpen) return null;
    const one = nameOfAim(first);
    const other = nameOfAim(second);
    return pull([inMind(first), alsoInMind(second)], askedOfTwo(slots), [
      one ? `I would choose: ${one}` : 'I would choose the first',
      other ? `I would choose: ${other}` : 'I would choose the second',
      'I need a day in each before I can say',
    ]);
  },
};

const BUT =
  /^(.{4,}?)[,.;:–-]*\s+(?<!\b(?:anything|nothing|everything|all)\s)((?:but|though|although)\b.{4,})$/iu;

/** "One lorry, but I have seen others sink": what one has in mind, and what one says against it. */
export const butAim: PullRow = {
  id: 'but-aim',
  find: ({ slots, typed }) => {
    for (const aim of aimsOf(typed)) {
      const [, what, but] = BUT.exec(aim.words) ?? [];
      if (!what || !but) continue;
      const isHours = /\bhours?\b/iu.test(but);
      // "A hospital, but not the ward" says which one: no two sides.
      if (!isHours && !aim.isOwn) continue;
      const { need } = slots.pay;
      const found = pull(
        [
          inMind({ ...asTyped(aim), words: what }),
          line('pull-but')`You also say of it: ${quoted(aim, but)}.`,
        ],
        isHours && need
          ? line('pull-question')`Where would the rest of the ${figure(need)} that you need come from?`
          : 'What would have to be true before you put your own money in it?',
        isHours
          ? [
              'A second part-time job alongside it',
              'I ask whether the hours can grow',
              'I wait for a post with more hours',
            ]
          : ['I ask somebody who does it', 'I try a small part of it first', 'I let it go for now'],
      );
      if (found) return found;
    }
    return null;
  },
};

/** "The old people, but my uncle must not lose": whom the work serves, and whom it must not cost. */
export const butServe: PullRow = {
  id: 'but-serve',
  find: ({ typed }) => {
    const who = ownOf(typed, 'serve')[0];
    const [, whom, but] = (who && BUT.exec(who.words)) ?? [];
    // "Girls with skill but no money" says who they are; a second who, or oneself, is another side.
    if (!who || !whom || !but || !/\b(?:i|my|me|we|our)\b/iu.test(but)) return null;
    return pull(
      [
        line('pull-who')`Your work is to be for ${quoted(who, whom)}.`,
        line('pull-but')`You also say: ${quoted(who, but)}.`,
      ],
      'What could you do that is good for both?',
      [
        'I ask both what they need',
        'I begin with the part that costs nobody',
        'I choose which of the two comes first',
      ],
    );
  },
};

/** What is to be left behind, and still has to go on. */
export const offGoesOn: PullRow = {
  id: 'off-goes-on',
  find: ({ typed }) => {
    for (const off of ownOf(typed, 'off')) {
      const goesOn = ownOf(typed, 'meanwhile').find(({ words }) => isWithin(off.words, words));
      if (!goesOn) continue;
      const found = pull(
        [leaveBehind(off), line('pull-goes-on')`This has to go on meanwhile: ${quoted(goesOn)}.`],
        'On which day does it end, and who could have it after you?',
        ['I name an end date, and say it', 'I hand it to somebody', 'I keep this one, and leave another'],
      );
      if (found) return found;
    }
    return null;
  },
};
