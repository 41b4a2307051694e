import type { Evidence } from './types.ts';

/** Two answers that pull apart, found by one rule. */
export type Pull = { rule: TensionRule; first: Evidence; second: Evidence; severity: number };

export type TensionRule =
  | 'hours-and-shifts'
  | 'steady-and-own-business'
  | 'cushion-and-leap'
  | 'no-hours-and-learning'
  | 'tiring-strength'
  | 'values-apart'
  | 'someone-close'
  | 'place-and-moving'
  | 'hours-and-goals'
  | 'reads-like-a-goal'
  | 'left-behind-returns'
  | 'set-to-nothing'
  | 'no-proof-yet'
  | 'title-or-pay';
