import type { Signal } from '#src/domain/model/question.ts';

/** Answers that can meet a phrase of theirs: what the person wants, can do and has done. */
export const MEETING: ReadonlySet<Signal> = new Set<Signal>([
  'serve',
  'work',
  'target',
  'proof',
  'best',
  'theme',
  'value',
  'strength',
  'knowledge',
  'learning',
  'loved-work',
  'motto',
]);

/** What else the interview answer, the CV line and the messages to strangers are written from. */
const WRITTEN_FROM: ReadonlySet<Signal> = new Set<Signal>([
  'arc',
  'years',
  'horizon',
  'reason',
  'paper',
  'story-before',
  'story-after',
]);

/**
 * Of what the work must fit, what shapes the work itself; what home and health ask for is for the goals alone.
 */
const SHAPES_WORK = /^(?:(?:near|partly)-home|known-hours|hours-at-most|benefits)$/;

/** Whether an answer of this kind, or this one of a list, is ever said to an employer: of any other nothing needs to be promised or kept. */
export function isToldToEmployers(signal: Signal, option: string | null = null): boolean {
  return (
    MEETING.has(signal) || WRITTEN_FROM.has(signal) || (signal === 'fit' && SHAPES_WORK.test(`${option}`))
  );
}
