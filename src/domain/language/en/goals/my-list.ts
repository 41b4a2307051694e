import { from, listed, ours } from '#src/domain/language/en/compose/line.ts';
import type { Figure, Fit, Off, Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';

/** More than this nobody checks an advertisement against. */
const MOST_ITEMS = 6;
const MOST_OFF = 2;
const MOST_WORDS_OF_OWN = 9;

/** What the work must fit and bring in, as items of a list: "home by 6", "no nights", "1,250 a month or more". */
export function myList(slots: Slots, { withPay = true }: { withPay?: boolean } = {}): Segment[] | null {
  const pay = withPay ? payItems(slots) : [];
  const fits = slots.fits.flatMap((fit) => fitItem(fit) ?? []);
  const kept = fits.slice(0, MOST_ITEMS - pay.length);
  const room = Math.min(MOST_OFF, MOST_ITEMS - pay.length - kept.length);
  const off = slots.off
    .filter((one) => !isSaidAsFit(one, slots))
    .flatMap((one) => offItem(one) ?? [])
    .slice(0, Math.max(0, room));
  return listed([...kept, ...off, ...pay], 'my-list');
}

/** The least that is needed, and the aim, as items. */
function payItems(slots: Slots): Segment[][] {
  const { need, aim, now } = sanePay(slots);
  const items: Segment[][] = [];
  if (need) items.push([from(need, need.text, 'figure'), ours(' or more', 'need')]);
  else if (!aim && now) items.push([ours('more than ', 'now'), from(now, now.text, 'figure')]);
  if (aim && aim.text !== need?.text) items.push([from(aim, aim.text, 'figure'), ours(' as the aim', 'aim')]);
  return items;
}

/** So many times the other figure is another period, typed under the wrong word. */
const BEYOND_SENSE = 5;

/** The figures of pay that can stand beside each other: a year's pay under "a month" is left out. */
export function sanePay({ pay: { now, need, aim } }: Slots): Slots['pay'] {
  const base = need ?? now;
  const fits = (figure: Figure | null) =>
    figure !== null && figure.amount !== null && figure.amount > 0 ? figure : null;
  const isOdd =
    aim?.amount && base?.amount && base.period === aim.period && aim.amount > base.amount * BEYOND_SENSE;
  return { now: fits(now), need: fits(need), aim: isOdd ? null : fits(aim) };
}

/** One must-fit as an item of a list. */
function fitItem(fit: Fit): Segment[][] | null {
  const detail = fit.detail?.forms.noun ?? null;
  const say = (text: string) => [[from(fit, text, 'fit')]];
  switch (fit.id) {
    case 'home-by':
      return detail ? say(`home by ${detail}`) : null;
    case 'weekends':
      return say(detail ? `weekends free for ${detail}` : 'weekends free');
    case 'evenings':
      return say(detail ? `evenings free for ${detail}` : 'evenings free');
    case 'school-hours':
      return say('school hours');
    case 'hours-at-most':
      return say(detail ? `${detail} hours a week at most` : 'part-time hours');
    case 'known-hours':
      return say('hours known in advance');
    case 'steady-pay':
      return say('steady pay');
    case 'benefits':
      return say('benefits');
    case 'no-nights':
      return say('no nights');
    case 'body':
      return say('work that my body can keep doing');
    case 'partly-home':
      return say('some days from home');
    case 'near-home':
      return say('near home');
    case 'quiet':
      return say('a quiet place');
    case 'no-travel':
      return say('no travel');
    case 'free-pace':
      return say('my own pace');
    case 'outdoors':
      return say('outdoors');
    case 'own':
      return ownItem(fit);
  }
}

function ownItem(fit: Fit): Segment[][] | null {
  const text = fit.words?.forms.noun;
  return fit.words && text && text.split(' ').length <= MOST_WORDS_OF_OWN
    ? [[from(fit.words, text, 'noun')]]
    : null;
}

/** A listed thing to leave behind that the list can refuse: "the phones" is "no phones". */
function offItem(off: Off): Segment[][] | null {
  const text = off.forms.noun?.replace(/^the\s+/i, '');
  if (!text || (off.option !== null && UNSAID.has(off.option))) return null;
  return [[from(off, `no ${text}`, 'off')]];
}

/** What no advertisement says, or what reads oddly after "no". */
const UNSAID = new Set(['micromanaged', 'one-thing', 'screens', 'crowds', 'paperwork']);
const SAME_AS_FIT: Readonly<Record<string, readonly string[]>> = {
  nights: ['no-nights'],
  weekends: ['weekends'],
  travel: ['no-travel'],
  crowds: ['quiet'],
  'long-hours': ['hours-at-most'],
  lifting: ['body'],
};

function isSaidAsFit({ option }: Off, { fits }: Slots): boolean {
  return fits.some(({ id }) => (SAME_AS_FIT[option ?? ''] ?? []).includes(id));
}
