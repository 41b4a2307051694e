import { from, line } from '#src/domain/language/en/compose/line.ts';
import { aimsOf, alsoInMind, inMind, nameOfOwn } from './aims.ts';
import { shortOf } from './pay-rows.ts';
import { type PullRow, pull } from './pull.ts';
import { chip, said } from './quote.ts';
import { figure, fitOf } from './sides.ts';

export const ownMoney: PullRow = {
  id: 'own-money',
  find: ({ slots, typed }) => {
    const own = aimsOf(typed).find(({ isOwn }) => isOwn);
    const { saved, needed } = slots.own;
    if (!own || !saved || !needed || saved.amount === null || needed.amount === null) return null;
    if (saved.amount >= needed.amount) return null;
    return pull(
      [
        own.read
          ? line('pull-needed')`For ${nameOfOwn(own)} you need about ${figure(needed)}.`
          : line('pull-needed')`For your ${nameOfOwn(own)} you need about ${figure(needed)}.`,
        line('pull-saved')`You have ${figure(saved)} saved so far.`,
      ],
      'Which part of it could you start with that money, and what would it earn?',
      ['Small jobs first', 'Somebody who joins and shares the cost', 'Save until all of it is there'],
    );
  },
};

export const ownSends: PullRow = {
  id: 'own-sends',
  find: ({ typed }) => {
    const own = aimsOf(typed).find(({ isOwn }) => isOwn);
    const duty = chip(typed, 'meanwhile', 'sends-money', 'loan', 'housing');
    if (!own || !duty) return null;
    const WORDS: Readonly<Record<string, string>> = {
      'sends-money': 'You also send money home, and that goes on.',
      loan: 'There is also a loan to pay back.',
      housing: 'There is also rent or a mortgage to pay.',
    };
    return pull(
      [inMind(own), [...said(duty, WORDS[duty.option ?? ''] ?? '')]],
      duty.option === 'sends-money'
        ? 'What must be paid before you could send less for a while?'
        : 'How many months of that must be put aside before you begin?',
      [
        'Begin small, alongside paid work',
        'Put some months aside first',
        'Begin with somebody who shares the cost',
      ],
    );
  },
};

export const shortOwn: PullRow = {
  id: 'short-own',
  find: ({ slots, typed }) => {
    const lack = shortOf(slots);
    const own = aimsOf(typed).find(({ isOwn }) => isOwn);
    if (!lack || !own) return null;
    return pull(
      [lack.side, alsoInMind(own)],
      'In which month could it bring in that much, and what would you live on until then?',
      [
        'My work now pays until then',
        'A second income at home pays until then',
        'I wait until more is put aside',
      ],
    );
  },
};

/** What tells that somebody is at home for the children at certain hours. */
const OF_CHILDREN = ['school-hours', 'home-by', 'evenings'];

/** Something of one's own, and somebody at home who needs one. */
export const ownDuties: PullRow = {
  id: 'own-duties',
  find: ({ typed }) => {
    const own = aimsOf(typed).find(({ isOwn }) => isOwn);
    const duty = chip(typed, 'meanwhile', 'cares-for', 'children');
    if (!own || !duty || (duty.option === 'children' && !chip(typed, 'fit', ...OF_CHILDREN))) return null;
    const isCare = duty.option === 'cares-for';
    return pull(
      [
        inMind(own),
        isCare
          ? line('pull-care')`There is also ${said(duty, 'someone you look after')}.`
          : line('pull-children')`There are also ${said(duty, 'children at home')}.`,
      ],
      isCare
        ? 'Which hours of the week would be for your own work, and who would be with them then?'
        : 'Which hours of the week would be for your own work, and who would be with the children then?',
      [
        'Fixed hours, with somebody at home',
        'Part of it from home',
        'Small at first, and more when there is help',
      ],
    );
  },
};

/** Work without an employer, by the words for it in what somebody has in mind. */
const FREE =
  /\b(?:independent(?! (?:living|school|hospital|advoca\w+|bookshop))|freelance\w*|self[- ]employed|sole trader|on my own account)\b/iu;

export const steadyOwn: PullRow = {
  id: 'steady-own',
  find: ({ slots, typed }) => {
    const steady = fitOf(slots, 'steady-pay') ?? fitOf(slots, 'benefits');
    const aims = aimsOf(typed);
    const own = aims.find(({ isOwn }) => isOwn) ?? aims.find(({ words }) => FREE.test(words));
    if (!steady || !own) return null;
    // Who lives from it already, with others at work, has that pay from it.
    if (own.isOwn && slots.advisers.some(({ relation }) => relation === 'team')) return null;
    return pull(
      [
        inMind(own),
        line(
          'pull-steady',
        )`You also want ${[from(steady, steady.id === 'benefits' ? 'benefits' : 'steady pay', 'noun')]}.`,
      ],
      'How many months without a payday could you manage, and what would you live on?',
      [
        'A paid job alongside it, until it pays its own way',
        'Some months of costs put aside first',
        'The same work, but employed',
      ],
    );
  },
};
