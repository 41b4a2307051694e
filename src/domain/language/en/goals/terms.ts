import { from, line, ours, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf, aJob, ownAim, placeToAsk, thoughtsOf } from './aims.ts';
import { isAgain } from './finish-part.ts';
import { atHome, bossWhoHelps } from './first-acts.ts';
import { isOfTheUnion, placesToLearn } from './in-own-words.ts';
import { beside, money, monthly } from './money-of-a-month.ts';
import { myList, sanePay } from './my-list.ts';
import { runsOne } from './own-goals.ts';
import { myPaper, papersIn } from './papers.ts';
import { type GoalDraft, type GoalRow, goal, say } from './parts.ts';
import { fixedDay } from './path-arcs.ts';
import { AN_EXAM } from './path-papers.ts';
import { placeNamed } from './place-named.ts';
import { SEEKS } from './pressed.ts';
import { savings } from './savings.ts';
import { isLong, studiesOf } from './studies.ts';
import { nearest, wanted } from './study-goal.ts';
import { besideThePlace } from './ten-things.ts';
import { allTerms, atLeast, before, figure } from './terms-in-words.ts';
import { isOut, type Told } from './told.ts';

/* What the work must bring in and fit, settled on one page with whoever decides or shares the money. */

/** In a new country: what it takes until the paper counts, on one page. */
const recognitionPage: GoalRow = ({ slots }) => {
  const paper = papersIn(slots, 'not-recognised').find((one) => myPaper(one) !== null);
  if (slots.arc?.id !== 'elsewhere' || !paper || !nearest(slots)) return null;
  // Exams that are the recognition itself are the way there already.
  if (wanted(slots).some(({ what }) => /equivalen|recogni|nostrif|homolog/iu.test(what.quote))) return null;
  // Who has terms of their own holds to them first.
  if (allTerms(slots)) return null;
  return goal('recognition-page', 'terms', {
    months: 4,
    action: say(
      'recognition-page',
      'Have every step, cost and month of getting ',
      myPaper(paper),
      ' accepted on one page.',
    ),
    measure: 'One page, in the order of the steps.',
    firstStep: [
      'Ask the office that decides for its list of steps and costs.',
      ...atHome(slots, (name) => line('recognition-page')`Go through the costs with ${name}.`, null),
    ],
  });
};

/** What one's own thing costs and brings in. */
const ownFigures: GoalRow = ({ slots }) => {
  const own = ownAim(slots);
  if (!own) return null;
  const least = atLeast(slots, 'aim');
  return goal('own-price', 'terms', {
    months: 6,
    action: say(
      'own-price',
      'Work out on one page what a month of my own ',
      [from(own, own.thing, 'noun')],
      ' costs',
      least ? ', and how it brings in ' : ' and brings in',
      least ?? [],
      '.',
    ),
    measure: 'One page with the price, the costs and what is left.',
    firstStep: atHome(
      slots,
      (name) => line('own-price')`Write down the largest costs of a month with ${name}.`,
      'Write down the five largest costs of a month.',
    ),
  });
};

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
const withTheBoss: GoalRow = ({ slots }) => {
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
      ? line(
          'boss',
        )`Write “${[from(number.from, number.from.quote, 'figure')]} to ${[from(number.to, number.to.quote, 'figure')]}” and two more results on one page.`
      : 'Write three results of the last year on one page, to bring along.';
  const named = post?.kind === 'role' ? line('boss')` as ${[from(post.role, post.role.a, 'noun')]}` : null;
  // Nobody is given twice their pay for one talk: the least that is needed stands, and the aim beside it.
  const isFar = aim?.amount && now?.amount && aim.period === now.period && aim.amount > now.amount * 1.5;
  const sum = isFar && need ? need : (aim ?? need);
  const isMore = sum?.amount && now?.amount && sum.period === now.period && sum.amount > now.amount;
  const rise =
    sum &&
    (isMore && now
      ? named
        ? line('boss')`${figure(sum)} (now ${[from(now, now.text.replace(A_PERIOD, ''), 'figure')]})`
        : line('boss')`${figure(sum)}, up from ${figure(now)}`
      : figure(sum));
  const what =
    rise ??
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
      months: 9,
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
      measure: 'One talk, and the answer in writing.',
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

/** Who hands on or stays useful: what one will say yes to. */
const onMyTerms: GoalRow = (given) => {
  const { slots, path } = given;
  if (slots.arc?.id !== 'keep' && slots.arc?.id !== 'pass') return null;
  const list = allTerms(slots);
  if (list && path === 'one-agreement' && !placeNamed(slots)) return besideThePlace(given);
  if (slots.arc.id === 'keep' && list && path?.startsWith('learn')) return fixedDay(given, list);
  const boss = slots.arc.id === 'pass' ? adviserFor(slots, 'boss') : null;
  return goal('own-terms', 'terms', {
    months: 5,
    action: list
      ? boss
        ? line('own-terms')`Agree with ${boss} on ${list}.`
        : line('own-terms')`Settle before I begin: ${list}.`
      : line(
          'own-terms',
        )`Agree on my days, my hours and my part with ${boss ?? [ours('whoever it is for', 'whom')]}.`,
    measure: boss ? 'All of it in writing.' : 'A yes to each point before the first day, or I look further.',
    firstStep: atHome(
      slots,
      (name) => line('own-terms')`Write these points on one page with ${name}.`,
      'Write these points on one card, and take it along.',
    ),
  });
};

/** Before one learns a trade: what it costs and pays. */
const whatItCosts: GoalRow = ({ slots }) => {
  const isPupil = slots.arc?.id === 'start' && slots.standing === 'studying';
  if (!isPupil || placesToLearn(slots)) return null;
  const next =
    nearest(slots) ?? studiesOf(slots).find((one) => isLong(one) && one.stance !== 'if-free') ?? null;
  // What a school gives to all of its pupils has no price to find out.
  const study = next && (AN_EXAM.test(textIn(next.name)) || isAgain(next)) ? null : next;
  const [aim] = aimsOf(slots);
  const job =
    aim?.kind === 'role' ? line('costs')`a first year as ${[from(aim.role, aim.role.a, 'noun')]} pays` : null;
  const { need } = sanePay(slots);
  const besideNeed = job && need ? say('costs', ', beside the ', figure(need), ' that I need') : [];
  if (!study && !job) return null;
  return goal('what-it-costs', 'terms', {
    months: 5,
    action: study
      ? say(
          'costs',
          'Find out what ',
          study.name,
          isLong(study) ? ' costs in a year' : ' costs',
          ...(job ? [', and what ', job] : []),
          besideNeed,
          '.',
        )
      : need
        ? say('costs', 'Find out what the way there costs, and what ', job, besideNeed, '.')
        : say('costs', 'Find out what ', job, ', and what the way there costs.'),
    measure: 'Figures from two places on one page.',
    firstStep: [
      ...atHome(slots, (name) => line('costs')`Find the first figure together with ${name}.`, null),
      'Ask one place, and write down the first figure.',
    ],
  });
};

/** Who is at school and has chosen nothing: three places for beginners, beside what must fit. */
const threeForBeginners: GoalRow = ({ slots }) => {
  const isPupil = slots.arc?.id === 'start' && slots.standing === 'studying';
  const list = myList(slots, { withPay: false });
  if (!isPupil || !list || thoughtsOf(slots).length > 0) return null;
  const { now } = sanePay(slots);
  return goal('what-it-costs', 'terms', {
    months: 6,
    action: line('beginners')`Find three jobs or training places for beginners that fit this: ${list}.`,
    measure: now
      ? line('beginners')`Three on one page, with the pay of each beside the ${figure(now)} that I have now.`
      : 'Three on one page, with the pay and the way there of each.',
    firstStep: atHome(
      slots.advisers.some(({ relation }) => relation === 'parents')
        ? { ...slots, advisers: slots.advisers.filter(({ relation }) => relation === 'parents') }
        : slots,
      (name) =>
        line('beginners')`Look up the first one with ${name}, and write down its pay and the way there.`,
      'Look up the first one, and write down its pay and the way there.',
    ),
  });
};

/** Places to learn at work, side by side. */
const comparePlaces: GoalRow = ({ slots }) => {
  const places = placesToLearn(slots);
  if (!places) return null;
  const list = allTerms(slots);
  return goal('compare-places', 'terms', {
    months: 6,
    action: line(
      'compare',
    )`Compare three ${places} on one page: the pay, the way there and the days in class.`,
    measure: list
      ? line('compare')`Three on one page, and beside each whether this fits: ${list}.`
      : 'Three on one page, and one of them marked.',
    firstStep: ['Find one that takes people on, and ask for those three things.'],
  });
};

/** " of a job as a cook": what is offered; in a new country, what can be done until the paper counts. */
function offeredWork(slots: Told, when: string): readonly (string | Segment[])[] {
  const paper = papersIn(slots, 'not-recognised').find((one) => myPaper(one) !== null);
  if (slots.arc?.id === 'elsewhere' && paper) return [...nearTheTrade(slots), when];
  const job = aJob(slots);
  return job ? [' of ', job, when !== '' && textIn(job).includes(', ') ? `,${when}` : when] : [when];
}

/** Posts that one can have before the paper of the trade is accepted. */
const IS_NEAR =
  /\b(?:assistants?|aide?s?|technicians?|tech|helpers?|paralegals?|clerks?|hygienists?|interpreters?|carers?|caregivers?|coordinators?|operators?|trainees?)\b/iu;

/** " of work as a paralegal", where a post near the trade was named; else " of work in a pharmacy", where it is done. */
function nearTheTrade(slots: Told): readonly (string | Segment[])[] {
  const other = slots.inMind.find((one) => one.kind === 'role' && IS_NEAR.test(one.role.role));
  if (other?.kind === 'role') return [' of work as ', [from(other.role, other.role.a, 'noun')]];
  const place = placeToAsk(slots);
  return place
    ? [/^[aeiou]/iu.test(textIn(place)) ? ' of work in an ' : ' of work in a ', place]
    : [' of work closer to my own trade'];
}

/** Whoever seeks work holds to the terms that they named: ad by ad, or as the offer itself where no other goal is one. */
const holdToTerms: GoalRow = ({ slots, path }) => {
  if (!SEEKS.includes(slots.arc?.id ?? '')) return null;
  // Before the paper counts, what is aimed for in the own trade is asked of nobody.
  const isAwaited = slots.arc?.id === 'elsewhere' && papersIn(slots, 'not-recognised').length > 0;
  const list = isAwaited
    ? allTerms({ ...slots, pay: { ...slots.pay, aim: null } }, 'now')
    : allTerms(slots, 'aim');
  if (!list) return null;
  const when = slots.standing === 'working' && !runsOne(slots) ? ' before I give notice' : '';
  // One term alone is no list.
  const colon = / and /u.test(textIn(list)) || atLeast(slots, 'aim') ? ': ' : ', with this in it: ';
  return goal('hold-to-terms', 'terms', {
    // Before a kind of work is chosen nobody can be asked for it.
    months: path === 'name-one' ? 11 : 8,
    action: say('hold', 'Have one written offer', ...offeredWork(slots, when), colon, list, '.'),
    measure: IS_SEVERAL.test(textIn(list))
      ? 'The offer on paper, with each of these points in it.'
      : 'One offer on paper, with this in it.',
    firstStep: [...beside(slots), ...money(slots)],
  });
};

const IS_SEVERAL = / and |, /u;

/** One figure to live on, where no terms were given. */
const whatINeed: GoalRow = ({ slots }) => {
  const out = monthly(slots);
  const now = sanePay(slots).now;
  return goal('what-i-need', 'terms', {
    months: 3,
    action: 'Work out the amount that I need to live on each month.',
    measure: now
      ? line('need')`One figure, beside the ${figure(now)} that I have now.`
      : 'One figure, written down.',
    firstStep: atHome(
      slots,
      (name) =>
        out
          ? line('need')`Add up with ${name} what a month takes: ${out}.`
          : line('need')`Add up with ${name} what I spend in a month.`,
      out ? line('need')`Add up what a month takes: ${out}.` : 'Add up what I spend in a month.',
    ),
    firstDays: 3,
  });
};

/** The first row that applies. */
export const TERMS: readonly GoalRow[] = [
  recognitionPage,
  savings,
  ownFigures,
  withTheBoss,
  onMyTerms,
  comparePlaces,
  whatItCosts,
  threeForBeginners,
  holdToTerms,
  whatINeed,
];
