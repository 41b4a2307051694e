import { from, line } from '#src/domain/language/en/compose/line.ts';
import { type PullRow, pull } from './pull.ts';
import { chip, said, yoursFirst } from './quote.ts';
import { fitOf, paperIn, serves } from './sides.ts';

export const benefits: PullRow = {
  id: 'hours-benefits',
  find: ({ slots }) => {
    const hours = fitOf(slots, 'hours-at-most');
    const cover = fitOf(slots, 'benefits');
    const count = slots.hours.canGive;
    if (!hours || !cover || count === null || count > 32) return null;
    return pull(
      [
        line('pull-hours')`You want at most ${[from(hours, String(count), 'number')]} hours a week.`,
        line(
          'pull-benefits',
        )`You also need ${[from(cover, 'benefits', 'noun')]}, and part-time work often comes without them.`,
      ],
      'Which employers near you give benefits for so few hours?',
      [
        'Only employers who do',
        'A few hours more, for the benefits',
        'My hours, and cover from somewhere else',
      ],
    );
  },
};

export const notRecognised: PullRow = {
  id: 'papers-pay-now',
  find: ({ typed }) => {
    const paper = paperIn(typed, ['not-recognised']);
    const duty = chip(typed, 'meanwhile', 'children', 'sends-money', 'loan', 'housing');
    if (!paper || !duty) return null;
    const WORDS: Readonly<Record<string, string>> = {
      children: 'There are also children at home to keep.',
      'sends-money': 'You also send money home meanwhile.',
      loan: 'There is also a loan to pay back.',
      housing: 'There is also rent or a mortgage to pay.',
    };
    return pull(
      [
        line('pull-not-recognised')`${yoursFirst(paper)} is not accepted here yet, and that can take time.`,
        [...said(duty, WORDS[duty.option ?? ''] ?? '')],
      ],
      'Which job close to that work could pay you while the paper is looked at?',
      [
        'A smaller job in the same field',
        'The work I have now, and the paper in the evenings',
        'The paper first, for a set number of months',
      ],
    );
  },
};

export const fewForNothing: PullRow = {
  id: 'serve-free',
  find: ({ slots, verbs, typed }) => {
    const none = chip(typed, 'unpaid', 'none');
    const who = serves(slots, verbs);
    if (
      !none ||
      !who ||
      !/\b(?:no money|cannae pay|can(?:no|['’])?t pay|cannot pay|poor)\b/iu.test(
        slots.serving?.who?.quote ?? '',
      )
    )
      return null;
    return pull(
      [
        line('pull-serve')`You want to ${who}.`,
        line('pull-unpaid')`You also want ${said(none, 'no unpaid work')}.`,
      ],
      'Who could pay you for it, if they cannot?',
      ['A fund, a charity or a town', 'Others, who pay a little more', 'A paid job, and this alongside it'],
    );
  },
};
