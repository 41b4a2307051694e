import { line } from '#src/domain/language/en/compose/line.ts';
import { type PullRow, pull } from './pull.ts';
import { chip, said } from './quote.ts';
import { figure, sumBeside } from './sides.ts';

/** So many times the pay of now is another kind of work; more than the most is no figure to plan with. */
const MUCH_MORE = 1.8;
const MOST = 5;

/** Much more pay than now, and nothing to learn and no hours for it. */
export const payNoLearning: PullRow = {
  id: 'pay-no-learning',
  find: ({ slots, typed }) => {
    const { now, aim } = slots.pay;
    const none = chip(typed, 'learning-hours', 'none');
    if (!none || slots.learning.length > 0 || slots.arc?.id === 'own') return null;
    if (!now?.amount || !aim?.amount || now.period !== aim.period) return null;
    const times = aim.amount / now.amount;
    if (times < MUCH_MORE || times > MOST) return null;
    return pull(
      [
        line('pull-aim')`You earn ${figure(now)} now, but you are aiming for ${sumBeside(aim, now)}.`,
        line('pull-hours')`You also have ${said(none, 'no hours for learning')}.`,
      ],
      'What that you can do already could be worth so much, and to whom?',
      [
        'A smaller step up first',
        'The same skills, where they are paid better',
        'Something short to learn after all, if it pays',
      ],
    );
  },
};
