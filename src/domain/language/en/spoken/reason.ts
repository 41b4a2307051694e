import { from } from '#src/domain/language/en/compose/line.ts';
import { isATime } from '#src/domain/language/en/reader/whole-reason.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import type { Told, Way } from './context.ts';
import { say } from './frames.ts';
import { originOf } from './from.ts';
import { momentAlone } from './moment-and-for.ts';
import { isTellable } from './tellable.ts';

/** What the wish grew from, in a whole clause of the person's own that blames nobody. */
export function* REASON({ used, slots }: Told): Iterable<Way> {
  const { arc, reason, inMind, serving } = slots;
  if (!reason || !isTellable(reason)) return;
  const isSure = inMind.some(({ isHedged }) => !isHedged);
  if (isSure) yield* momentAlone(slots);
  const { sentence } = reason.clause.forms;
  if (sentence !== undefined) {
    yield [say('reason-alone', { sentence: [from(reason.clause, sentence, 'sentence')] })];
    return;
  }
  // "I am just starting out" is no wish that "this" could mean.
  const wishes = [...inMind.map(originOf), ...(serving ? [serving.verb] : [])];
  if (arc?.id === 'start' && !wishes.some(({ source }) => used.has(source))) return;
  const clause = [from(reason.clause, reason.clause.forms.clause ?? '', 'clause')];
  if (reason.stem === 'because') {
    if (arc?.id !== 'start' && isSure) yield [say('reason-work-because', { clause })];
    // Not as the statement says it, which the person has just read.
    yield [say('reason-is', { clause })];
    yield [say('reason-because', { clause })];
    return;
  }
  const isUnsure = inMind.length > 0 && inMind.every(({ isHedged }) => isHedged);
  if (isUnsure) yield [say('reason-thought', { clause })];
  // The work stands some sentences before.
  else if (arc?.id !== 'start' && isSure) yield [say('reason-work-since', { clause })];
  else yield* REASONS_SINCE.map((frame): Way => [say(frame, { clause })]);
  if (!isATime(reason.clause.forms.clause ?? '')) yield [say('reason-began', { clause })];
}

/** Whether the reason is told by itself, before what it led to. */
export function standsAlone({ reason }: Slots): boolean {
  return reason?.clause.forms.sentence !== undefined && isTellable(reason);
}

/** Not first as the statement begins: who has just read it hears the same twice. */
const REASONS_SINCE = ['reason-since', 'reason-ever'] as const;
