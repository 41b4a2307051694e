import { line, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import { aimsOf, alsoInMind, inMind, shareAWord } from './aims.ts';
import { dutySide, growSide } from './duty-side.ts';
import { leaveBehind } from './leave-behind.ts';
import { shortOf } from './pay-rows.ts';
import { type PullRow, pull } from './pull.ts';
import { chip, ownOf, quoted, said, yours } from './quote.ts';
import { figure, serves, sumBeside } from './sides.ts';

/** So much less that a month has to change. */
const MUCH_LESS = 0.75;
/** Less by so much that one feels it. */
const CLEARLY_LESS = 0.87;
/** An aim this much over what comes in is a jump. */
const _MUCH_MORE = 1.5;
/** Over this, the two may be of different periods: a month and a year. */
const OTHER_PERIOD = 4;

/** Less pay than now, and what has to be paid meanwhile. */
export const lessPay: PullRow = {
  id: 'less-pay',
  find: ({ slots, typed }) => {
    const { now, aim } = slots.pay;
    const duty = dutySide(typed);
    if (!now?.amount || !aim?.amount || aim.amount > now.amount * MUCH_LESS || !duty) return null;
    if (now.amount > aim.amount * OTHER_PERIOD) return null;
    return pull(
      [line('pull-less')`You earn ${figure(now)} now, but you are aiming for ${sumBeside(aim, now)}.`, duty],
      'What would you leave out of a month, to live on the smaller figure?',
      [
        'I live on it for two months now, and see',
        'I ask for a little more before I say yes',
        'Some months put aside before I change',
      ],
    );
  },
};

/** Less than what comes in now, with nobody named who lives on it too. */
export const aimBelow: PullRow = {
  id: 'aim-below',
  find: ({ slots }) => {
    const { now, aim } = slots.pay;
    const isPaid = slots.standing === 'working' || slots.standing === 'ending';
    if (!isPaid || !now?.amount || !aim?.amount || now.period !== aim.period || now.currency !== aim.currency)
      return null;
    if (aim.amount > now.amount * CLEARLY_LESS || now.amount > aim.amount * OTHER_PERIOD) return null;
    return pull(
      [
        line('pull-below')`You earn ${figure(now)} now.`,
        line('pull-below')`You are aiming for ${sumBeside(aim, now)}.`,
      ],
      'What would change first in an ordinary month, and could you try such a month now?',
      [
        'I live on it for two months now, and see',
        'I ask for a little more before I say yes',
        'Some months put aside before I change',
      ],
    );
  },
};

/** A change, and money for a short time. */
export const cushionChange: PullRow = {
  id: 'cushion-change',
  find: ({ slots, typed }) => {
    const cushion = chip(typed, 'cushion', 'under-three');
    const change = changeSide(slots, typed);
    if (!cushion || !change) return null;
    const works = slots.standing === 'working' || slots.standing === 'ending';
    return pull(
      [change, line('pull-cushion')`You could not live on less money ${said(cushion, 'for three months')}.`],
      works
        ? 'Which part of it could you try while your pay keeps coming in?'
        : 'What could pay you from the second month on?',
      works
        ? [
            'One evening or one Saturday of it',
            'Fewer hours in my work now',
            'I wait until three months are put aside',
          ]
        : ['Any work, with a date to look again', 'Work that is near to it', 'A paid place where I learn it'],
    );
  },
};

function changeSide({ arc }: Slots, typed: readonly Typed[]): Piece {
  const [aim] = aimsOf(typed);
  if (!aim) return null;
  if (aim.isOwn) return inMind(aim);
  return arc?.id === 'shift' ? line('pull-change')`You want something different: ${quoted(aim)}.` : null;
}

/** A paper that takes years, and that leads to some work only; a school paper opens most doors. */
const HIGHER =
  /\b(?:degree|bachelor\w*|master['’]?s?|masteral|ph\.?d|doctorate|university|thesis|[bm]\.?sc|bba|bbs)\b/iu;
/** What one needs to live in a place, whatever the work. */
const EVERYDAY = /\b(?:[abc][12]|inburgering|language|driving|driver['’]?s?)\b/iu;

/** A paper that lies unfinished, and other work in mind. */
export const unfinishedAim: PullRow = {
  id: 'unfinished-aim',
  find: ({ slots, typed }) => {
    const [aim] = aimsOf(typed);
    const paper = ownOf(typed, 'paper').find(({ state }) => state === 'not-finished');
    const isMoving = ['shift', 'side'].includes(slots.arc?.id ?? '');
    if (!aim || !paper || !isMoving || EVERYDAY.test(paper.words) || !HIGHER.test(paper.words)) return null;
    if (slots.standing === 'studying') return null;
    if (shareAWord(aim.words, paper.words)) return null;
    // Who is set on it has chosen already.
    if (ownOf(typed, 'learning').some(({ words }) => shareAWord(words, paper.words, 4))) return null;
    return pull(
      [line('pull-unfinished')`You list ${yours(paper)} as not finished.`, alsoInMind(aim)],
      'Does that work require the paper, or would you finish it for another reason?',
      ['It asks for it: I finish it first', 'I finish it for myself, at my pace', 'I let it go, and say so'],
    );
  },
};

/** To pass on or be there for somebody, and not for nothing. */
export const unpaidPass: PullRow = {
  id: 'unpaid-pass',
  find: ({ slots, verbs, typed }) => {
    const none = chip(typed, 'unpaid', 'none');
    const who = serves(slots, verbs);
    const passes = slots.arc?.id === 'pass' || slots.arc?.id === 'keep';
    // Whoever has a post may pass it on within it.
    if (!none || !who || !passes || slots.standing === 'working') return null;
    return pull(
      [
        line('pull-serve')`You want to ${who}.`,
        line('pull-unpaid')`You also want ${said(none, 'no unpaid work')}.`,
      ],
      'Who would pay you for those hours?',
      [
        'An employer, as part of a post',
        'A school, a club or a fund',
        'Those who learn from me, a little each',
      ],
    );
  },
};

/** Something of one's own, and what a month must bring in. */
export const ownNeed: PullRow = {
  id: 'own-need',
  find: ({ slots, typed }) => {
    const own = aimsOf(typed).find(({ isOwn }) => isOwn);
    const { need } = slots.pay;
    if (!own || !need) return null;
    return pull(
      [inMind(own), line('pull-need')`You also need at least ${figure(need)}.`],
      line(
        'pull-question',
      )`How much of the ${figure(need)} must it bring in, and what would bring in the rest?`,
      [
        'All of it, after the first year',
        'Half of it, alongside a paid job',
        'Nothing at first: other work pays',
      ],
    );
  },
};

/** Too little now, and a wish to grow where one is. */
export const shortGrow: PullRow = {
  id: 'short-grow',
  find: ({ slots }) => {
    const lack = shortOf(slots);
    const stay = growSide(slots);
    if (!lack || !stay) return null;
    return pull(
      [lack.side, stay],
      'What step where you are would bring in the rest, and when could you ask for it?',
      [
        'I ask for the next step, with a figure',
        'I ask for more hours, or for other tasks',
        'I look elsewhere, if nothing comes by a date',
      ],
    );
  },
};

const WHO_DECIDES =
  /\b(?:boss(?:es)?|owners?|(?:his|her|owner['’]?s?|\p{L}+ji) (?:son|wife|brother|nephew)|managers?|chiefs?|decid\w+|promises?|favou?rit\w+|politics)\b/iu;

/** To grow where one is, and to leave behind the way things are decided there. */
export const growOff: PullRow = {
  id: 'grow-off',
  find: ({ slots, typed }) => {
    const off = ownOf(typed, 'off').find(({ words }) => WHO_DECIDES.test(words));
    const stay = growSide(slots);
    if (!off || !stay) return null;
    const near = chip(typed, 'fit', 'near-home');
    return pull(
      [leaveBehind(off), stay],
      near
        ? line(
            'pull-question',
          )`What would show you, within a year, that this had changed, and where ${said(near, 'near home')} would you look if it had not?`
        : 'What would show you, within a year, that this had changed, and where would you look if it had not?',
      [
        'A task that I decide alone, agreed with them',
        'I ask openly, and give it some months',
        'I look elsewhere alongside my work',
      ],
    );
  },
};
