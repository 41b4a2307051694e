import type { Origin } from '#src/domain/model/goal-record.ts';
import { type Audience, MATTERS, matterOf } from './audience.ts';
import { WORDS_TRAVEL } from './words-travel.ts';

/** Whether an audience sees whatever the person wrote: for them nothing needs to be read. */
export function seesAll(audience: Audience): boolean {
  return MATTERS.every((matter) => WORDS_TRAVEL[matter][audience]);
}

/** Whether words may reach an audience: the one decision, by what they say and where they came from. */
export function mayReach(audience: Audience, words: Origin): boolean {
  return WORDS_TRAVEL[matterOf(words)][audience];
}
