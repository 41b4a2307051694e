import { from, line, ours, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Figure, Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { myList, sanePay } from './my-list.ts';
import { say } from './parts.ts';
import type { Told } from './told.ts';

/** A figure as it was given; "$50k" is written out. */
export const figure = (one: Figure): Segment[] => [from(one, inFull(one.text), 'figure')];

/** "$50,000", of "$50k". */
const inFull = (text: string) =>
  text.replace(/(\d+(?:\.\d)?)\s?k\b/giu, (_, count: string) =>
    String(Math.round(Number(count) * 1000)).replace(/\B(?=(?:\d{3})+$)/gu, ','),
  );

/** "at least 2,750 a month"; "at least what I need" where no figure may be seen; null where none was given. */
export function atLeast(slots: Told, other: 'aim' | 'now' | null = null): Segment[] | null {
  const of = (pay: Slots['pay']) => pay.need ?? (other ? pay[other] : null);
  const shown = of(sanePay(slots));
  const { aim, need } = sanePay(slots);
  // What is only aimed for is no floor.
  if (shown && !need && shown === aim && other === 'aim') return line('at-least')`about ${figure(shown)}`;
  if (shown) return line('at-least')`at least ${figure(shown)}`;
  return of(sanePay(slots.known)) ? [ours('at least what I need', 'at-least')] : null;
}

/** "at least €1,100 a month (the aim is €1,400)": what is aimed for stands beside what is needed. */
function leastAndAim(slots: Told, other: 'aim' | 'now' | null): Segment[] | null {
  const least = atLeast(slots, other);
  const { need, aim } = sanePay(slots);
  const { now } = sanePay(slots);
  // Who begins in a trade has what they earn now for a floor, and the aim for later.
  const isFloor = !need && other === 'aim' && now?.amount && aim?.amount && now.period === aim.period;
  if (isFloor && aim && now && (aim.amount ?? 0) > (now.amount ?? 0)) {
    const later = inFull(aim.text).replace(/ an? (?:hour|day|week|month|year)$/u, '');
    return say(
      'at-least',
      'at least the ',
      figure(now),
      ' that I have now (the aim is ',
      [from(aim, later, 'figure')],
      ')',
    );
  }
  const isMore = need?.amount && aim?.amount && need.period === aim.period && aim.amount > need.amount;
  if (!least || !isMore) return least;
  const bare = inFull(aim.text).replace(/ an? (?:hour|day|week|month|year)$/u, '');
  return say('at-least', least, ' (the aim is ', [from(aim, bare, 'figure')], ')');
}

/** All terms in one list: the pay first. */
export function allTerms(slots: Told, other: 'aim' | 'now' | null = null): Segment[] | null {
  const least = leastAndAim(slots, other);
  const list = myList(slots, { withPay: false });
  if (!least) return list;
  return list ? say('terms', least, before(list), list) : least;
}

/** What joins a list to what stands before it: one thing alone comes after "and". */
export const before = (list: Segment[]) => (/ and /u.test(textIn(list)) ? ', ' : ' and ');
