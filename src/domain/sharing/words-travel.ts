import type { Audience, Matter } from './audience.ts';

/** Whom a field, or words of a kind, may reach. */
export type TravelRule = Readonly<Record<Audience, boolean>>;

/** To everybody. */
export const everywhere: TravelRule = {
  self: true,
  paper: true,
  'paper-with-private': true,
  stranger: true,
  'shared-screen': true,
  calendar: true,
  'client-file': true,
  'coach-file': true,
  client: true,
  coach: true,
  return: true,
  'return-with-private': true,
};

/** Private matters and money: for the person, and whom they choose themselves. */
const KEPT_BACK: TravelRule = {
  ...everywhere,
  paper: false,
  stranger: false,
  'shared-screen': false,
  calendar: false,
  return: false,
};

/**
 * Words, by what they are to others. On a shared screen only what is open stands by itself: whatever else there is, the
 * client opens there. A saved copy is the person's own, so it holds all of them. Whoever reads paper or
 * a calendar is mostly someone the person knows; a stranger hears no limits, no people of their own and no money.
 */
export const WORDS_TRAVEL: Readonly<Record<Matter, TravelRule>> = {
  open: everywhere,
  personal: { ...everywhere, stranger: false, 'shared-screen': false },
  'private-matter': KEPT_BACK,
  money: KEPT_BACK,
};
