import { from, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Arc, Slots } from '#src/domain/synthesis/slots.ts';
import { say } from './frames.ts';
import { toldWorks } from './from.ts';
import { momentOf } from './moment.ts';
import { hasOnlyYears } from './only-years.ts';
import { isTellable } from './tellable.ts';

/**
 * What the wish grew from as a sentence of its own, where it stands before what is wanted: "That is why" points back at
 * it. Null where it has no such sentence, or nothing says first who is speaking.
 */
export function reasonBeforeAim(slots: Slots, length: number): Piece {
  const { reason, inMind, serving, arc } = slots;
  if (!reason || length === 30 || !isTellable(reason)) return null;
  if (toldWorks(slots).length === 0 || !arc || ANSWERS_AT_ONCE.has(arc.id)) return null;
  // A day long ago explains no look for steady work.
  if (arc.id === 'steady' && reason.stem === 'since') return null;
  const isSure = inMind.some(({ isHedged }) => !isHedged);
  if (!isSure && (inMind.length > 0 || serving === null)) return null;
  const moment = momentOf(reason);
  if (moment) return moment;
  const { clause = '' } = reason.clause.forms;
  if (reason.stem !== 'because' || !IS_A_SENTENCE.test(clause)) return null;
  return say('reason-alone', { sentence: [from(reason.clause, clause, 'clause')] });
}

/** Whether it begins with the work that the person has; who begins answers at once. */
export function isWorkFirst(slots: Slots): boolean {
  const { arc, inMind, serving } = slots;
  // Who begins and has no job in mind says what they have done, and then whom they would like to serve.
  const isOpen = inMind.length === 0 && (serving?.who ?? null) !== null;
  if (!arc || (arc.id === 'start' && !isOpen)) return false;
  return toldWorks(slots).length > 0 || hasOnlyYears(slots);
}

/** A Saturday job explains no first wish, and "stay useful" grew from nothing that happened: both answer at once. */
const ANSWERS_AT_ONCE: ReadonlySet<Arc> = new Set(['start', 'keep']);

/** Begins with its subject: "because of my kids" and "because if not" do not stand alone. */
const IS_A_SENTENCE =
  /^(?:I(?:['’](?:m|ve))?|we|my|our|the|a|an|there|it|they|he|she|nobody|everybody|every|no|some|many|most|people|this|that|these|those|one|two|\p{Lu}\p{Ll}+) \p{L}/u;

/** Arcs whose aim is new: nobody has wanted to go back since a day when they were still there. */
export const SINCE_THEN: ReadonlySet<Arc> = new Set(['start', 'shift', 'own']);
