import { from, line, ours, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Work } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { aimsOf } from './aims.ts';
import { bossWhoHelps } from './first-acts.ts';
import { runsOne } from './home-trade.ts';
import { isOfTheUnion } from './in-own-words.ts';
import { myList, sanePay } from './my-list.ts';
import { type GoalDraft, type GoalRow, goal, say } from './parts.ts';
import { before, figure } from './terms-in-words.ts';
import { isOut, type Told } from './told.ts';
import { isKnown } from './trial-look.ts';
import { wentFrom } from './went-from.ts';

/** What the work that one has gives already is asked of nobody. */
function askedOfTheBoss(slots: Told): Told {
  const isNew = ({ id }: { id: string }) => !GIVEN_ALREADY.includes(id);
  return {
    ...slots,
    fits: slots.fits.filter(isNew),
    typed: slots.typed.filter(({ option }) => isNew({ id: option ?? '' })),
  };
}

const GIVEN_ALREADY: readonly string[] = ['near-home', 'steady-pay', 'benefits', 'outdoors'];
const A_PERIOD = / an? (?:hour|day|week|month|year)$/u;

/** Who grows settles pay and hours with whoever decides. */
export const withTheBoss: GoalRow = ({ slots }) => {
  if (slots.arc?.id !== 'grow' || isOut(slots)) return null;
  // Who runs the place asks nobody for more: it has to bring it in.
  if (runsOne(slots)) return ownPage(slots);
  const boss = bossWhoHelps(slots);
  const { now, aim, need } = sanePay(slots);
  const list = myList(askedOfTheBoss(slots), { withPay: false });
  const [post] = aimsOf(slots);
  const number = slots.proofs.find(({ stem }) => stem === 'number');
  const proof =
    number?.stem === 'number'
      ? line('boss')`Write on one page how ${wentFrom(number)}, with two more results.`
      : 'Write three results of the last year on one page, to bring along.';
  const named = afterPost(post, slots);
  // Nobody is given twice their pay for one talk: the least that is needed stands, and the aim beside it.
  const isFar = aim?.amount && now?.amount && aim.period === now.period && aim.amount > now.amount * 1.5;
  const isNeedMore = (need?.amount ?? 0) > (now?.amount ?? 0);
  const sum = isFar && need && isNeedMore ? need : (aim ?? need);
  const isMore = sum?.amount && now?.amount && sum.period === now.period && sum.amount > now.amount;
  const rise =
    sum &&
    (isMore && now
      ? named
        ? line('boss')`${figure(sum)} (now ${[from(now, now.text.replace(A_PERIOD, ''), 'figure')]})`
        : line('boss')`${figure(sum)}, up from ${figure(now)}`
      : figure(sum));
  const isOnTheWay = isFar && sum === aim;
  const what =
    (rise && isOnTheWay ? say('boss', 'a step towards ', rise) : rise) ??
    (sanePay(slots.known).aim || sanePay(slots.known).need
      ? [ours('my pay', 'boss')]
      : [ours('pay and hours', 'boss')]);
  const whom =
    boss ??
    ((sanePay(slots.known).aim ?? sanePay(slots.known).need) && !isOfTheUnion(slots)
      ? [ours('whoever decides at work', 'boss')]
      : null);
  if (whom)
    return goal('with-the-boss', 'terms', {
      months: 4,
      action: say(
        'boss',
        'Talk with ',
        whom,
        ' about ',
        ...(named ? ['a post', named, ': '] : []),
        what,
        // "Pay, hours and weekends free": "pay and hours" holds an "and" already.
        ...(list ? [named ? (/ and /u.test(textIn(what)) ? ', and ' : before(list)) : ', with ', list] : []),
        '.',
      ),
      measure: 'One talk held, and the answer in writing.',
      firstStep: [proof],
    });
  return goal('three-posts', 'terms', {
    months: 7,
    action: say('boss', 'Find out the pay and the hours of three posts', named ?? [], '.'),
    measure: list
      ? line('boss')`Three posts on one page, and beside each whether this fits: ${list}.`
      : 'Three posts on one page, with the pay and the hours of each.',
    firstStep: ['Find the first one, and write down what it pays and what it asks for.'],
  });
};

/** " as a supervisor", " in quality control": a field that one works in already is no new post. */
function afterPost(post: Work | undefined, slots: Told): Segment[] | null {
  if (post?.kind === 'role') return line('boss')` as ${[from(post.role, post.role.a, 'noun')]}`;
  return post?.kind === 'field' && !isKnown(post, slots)
    ? line('boss')` in ${[from(post.field, post.field.name, 'noun')]}`
    : null;
}

/** What one runs already, and what it is to bring in. */
function ownPage(slots: Told): GoalDraft | null {
  const { now, need, aim } = sanePay(slots);
  const sum = aim ?? need;
  if (!sum) return null;
  const list = myList(slots, { withPay: false });
  return goal('own-price', 'terms', {
    months: 5,
    action: say(
      'own-page',
      'Work out on one page how what I run can bring in ',
      figure(sum),
      ...(now && now !== sum ? [', up from ', figure(now)] : []),
      ...(list ? [', with ', list] : []),
      '.',
    ),
    measure: 'One page with the prices, the costs and the hours, and one price changed after it.',
    firstStep: 'Write down what came in and what went out last week.',
  });
}
