import { from, line, listed, ours } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { aJob, thoughtsOf } from './aims.ts';
import { type Acts, atHome, firstLines } from './first-acts.ts';
import { sanePay } from './my-list.ts';
import { figure } from './terms-in-words.ts';
import type { Told } from './told.ts';

/** What goes out each month, by what was ticked: "the 875 for housing and the loan". */
export function monthly(slots: Told): Segment[] | null {
  const said = slots.meanwhile.flatMap(({ id, detail, origin }) => {
    const text = MONTHLY[id];
    if (!text) return [];
    return detail && id === 'housing'
      ? [[ours('the ', 'monthly'), from(detail, detail.quote, 'figure'), ours(' for housing', 'monthly')]]
      : [[from({ ...origin, option: id }, text, 'monthly')]];
  });
  // One thing alone is no month.
  return said.length > 1 ? listed(said, 'monthly') : null;
}

const MONTHLY: Readonly<Record<string, string>> = {
  housing: 'housing',
  loan: 'the loan',
  'sends-money': 'the money I send home',
  children: 'the children',
};

/** With whom one speaks of the money of a month. */
const SHARES: readonly string[] = ['partner', 'parents', 'relative'];

/** Who has still to choose a kind of work writes no application yet. */
const CHOOSES: readonly string[] = ['start', 'shift', 'side'];

/** What is needed, beside what a month takes; without a figure, what one would never give up. */
export function beside(slots: Told): Acts {
  const close = { ...slots, advisers: slots.advisers.filter(({ relation }) => SHARES.includes(relation)) };
  const name = adviserFor(close, 'home');
  const isChosen = thoughtsOf(slots).length > 0 || !CHOOSES.includes(slots.arc?.id ?? '');
  const isAwaited =
    slots.arc?.id === 'elsewhere' && slots.papers.some(({ state }) => state === 'not-recognised');
  const named = isChosen && !isAwaited ? aJob(slots) : null;
  const job = named && [ours('such a job', 'beside')];
  const hourly = hourlyPay(slots);
  return [
    hourly && line('beside')`Work out what ${hourly}.`,
    job && name
      ? line('beside')`Find one ad for ${job}, and go through it point by point with ${name}.`
      : null,
    // What stands first in an application, where no one shares the bills.
    ...(isChosen ? firstLines(slots) : []),
    isAwaited && slots.standing === 'working'
      ? 'Ask at my present work whether a better post is open to me.'
      : null,
    job && line('beside')`Find one ad for ${job}, and mark what it gives and what it does not.`,
    name
      ? line('beside')`Show these points to ${name}, and mark the one that I would never give up.`
      : 'Find one ad that names the pay and the hours, and mark what it gives and what it does not.',
    'Write these points on one page, with the one that I would never give up at the top.',
  ];
}

/** "each of my 24 hours of a week must bring, for £1,100 a month": where both were named, the pay of an hour is what an ad can be checked against. */
function hourlyPay(slots: Told): Segment[] | null {
  const { need } = sanePay(slots);
  const fit = slots.fits.find(({ id }) => id === 'hours-at-most');
  const hours = fit?.detail?.forms.noun;
  if (!need || need.period === 'hour' || need.period === null || !fit || !hours || !/^\d+$/u.test(hours))
    return null;
  return line(
    'beside',
  )`each of my ${[from(fit, `${hours} hours`, 'fit')]} of a week must bring, for ${figure(need)}`;
}

/** The drop in pay, or the month, gone through with whoever shares it. */
export function money(slots: Told): Acts {
  const { now, need } = sanePay(slots);
  const isDrop = now?.amount && need?.amount && now.period === need.period && need.amount < now.amount;
  const out = monthly(slots);
  const close = { ...slots, advisers: slots.advisers.filter(({ relation }) => SHARES.includes(relation)) };
  return [
    ...atHome(
      slots,
      (name) => line('money')`Put these terms on one card with ${name}, and mark the first ad that fits.`,
      'Put these terms on one card, and mark the first ad that fits.',
    ),
    ...(isDrop && now
      ? atHome(
          close,
          (name) => line('money')`Go through the drop from ${figure(now)} with ${name}.`,
          line('money')`Write down what I could do without if the pay drops from ${figure(now)}.`,
        )
      : []),
    ...(out
      ? atHome(
          close,
          (name) => line('money')`Write down with ${name} what each month takes: ${out}.`,
          line('money')`Write down what each month takes: ${out}.`,
        )
      : []),
  ];
}
