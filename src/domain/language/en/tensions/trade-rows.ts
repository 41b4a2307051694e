import { from, line, listed, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import type { Origin, Slots, Work } from '#src/domain/synthesis/slots.ts';
import { aimsOf } from './aims.ts';
import { type PullRow, pull } from './pull.ts';
import { chip, said } from './quote.ts';
import { wordsOfWork } from './words-of-work.ts';
import { FACTS, type Fact } from './work-facts.ts';

/** What is to be left, and what a trade often brings that is just that. */
const LEFT: readonly { off: string; words: string; facts: readonly Fact[] }[] = [
  { off: 'lifting', words: 'heavy lifting', facts: ['body'] },
  { off: 'nights', words: 'night shifts', facts: ['nights'] },
  { off: 'hands-on', words: 'hands-on care', facts: ['care'] },
  { off: 'travel', words: 'travel for work', facts: ['away', 'body'] },
  { off: 'weekends', words: 'weekend work', facts: ['weekends'] },
  { off: 'phones', words: 'the phones', facts: ['calls'] },
  { off: 'crowds', words: 'noisy places', facts: ['noise'] },
  { off: 'screens', words: 'screens all day', facts: ['screens'] },
  { off: 'selling', words: 'selling', facts: ['sales'] },
  { off: 'long-hours', words: 'long hours', facts: ['late'] },
];

const MOST = 3;

function originOf(work: Work): Origin {
  switch (work.kind) {
    case 'role':
      return work.role;
    case 'field':
      return work.field;
    case 'own':
      return work.own;
    case 'doing':
      return work.doing;
  }
}

/** "You know “vet nurse” from 11 years of it."; without the years where the first work could not be read. */
function knownSide({ work, years, isFirstNamed }: Slots): Piece {
  const [first] = work;
  if (!first) return null;
  const origin = originOf(first);
  const called = [from({ ...origin, option: null }, `“${wordsOfWork(first)}”`, 'quote')];
  const isCounted = years !== null && isFirstNamed && work.length === 1 && years.count >= 2;
  return isCounted
    ? line('pull-known-work')`You know ${called} from ${[
        from(years.origin, String(years.count), 'number'),
      ]} years of it.`
    : line('pull-known-work')`The work that you know is ${called}.`;
}

function leftOf(typed: readonly Typed[], words: string) {
  return LEFT.flatMap(({ off, words: ours, facts }) => {
    const chosen = chip(typed, 'off', off);
    return chosen && facts.some((fact) => FACTS[fact].test(words)) ? [said(chosen, ours)] : [];
  }).slice(0, MOST);
}

/** Nothing in mind yet, and what is to be left is what the work that is known often brings. */
export const tradeLeft: PullRow = {
  id: 'trade-left',
  find: ({ slots, typed }) => {
    const [first] = slots.work;
    if (!first || aimsOf(typed).length > 0) return null;
    const left = leftOf(typed, wordsOfWork(first));
    if (left.length === 0) return null;
    return pull(
      [
        knownSide(slots),
        line(
          'pull-away',
        )`You want to leave ${listed(left, 'pull-away')} behind, and such work often brings just that.`,
      ],
      'Would you stay in it if you checked, planned or taught such work, or would you sooner leave it for good?',
      [
        'Stay in the trade, in a part without it',
        'Other work, where what I know still counts',
        'Something quite new',
      ],
    );
  },
};
