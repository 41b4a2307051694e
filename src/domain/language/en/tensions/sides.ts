import { courseIn } from '#src/domain/language/en/compose/course.ts';
import { doing, type Verbs } from '#src/domain/language/en/compose/doing.ts';
import { from } from '#src/domain/language/en/compose/line.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import type { Figure, Fit, FitId, Learning, PaperHeld, Phrase, Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { ownOf } from './quote.ts';

export function fitOf({ fits }: Slots, id: FitId): Fit | undefined {
  return fits.find((fit) => fit.id === id);
}

/** A figure in the words it was typed in. */
export function figure(figure: Figure): Segment[] {
  return [from(figure, figure.text, 'figure')];
}

const A_PERIOD = / an? (?:hour|week|month|year)$/u;

/** A figure beside another of the same period, which is said once: "You earn $16.50 an hour now, and you need at least $18." */
export function sumBeside(one: Figure, said: Figure): Segment[] {
  return one.period === said.period ? [from(one, one.text.replace(A_PERIOD, ''), 'figure')] : figure(one);
}

/** The first paper that stands so, as it was typed: what the reader takes for no paper may still be one. */
export function paperIn(typed: readonly Typed[], states: readonly PaperHeld['state'][]): Typed | undefined {
  return ownOf(typed, 'paper').find(({ state }) => states.some((one) => one === state));
}

/** What may be missing between a person and a paper. */
const NAMES_A_STEP =
  /\b(?:exams?|tests?|licen[cs]es?|hours?|credits?|fees?|translations?|forms?|courses?|papers? (?:from|of)|certificates?|diplomas?|degrees?|years?|terms?|semesters?|modules?|thesis|practice|placement|internship|application|evaluation|stamp|apostille|interview)\b/i;

/** What is missing, where it was named: "paper only in Chinese" says why, and not what. */
export function missingStep({ missing }: PaperHeld): Phrase | null {
  return missing && NAMES_A_STEP.test(missing.forms.noun ?? '') ? missing : null;
}

/** "the refresher course": what is to be learned, as it stands after "set on". */
export function nameOfLearning({ what }: Learning): Segment[] | null {
  return courseIn(what)?.map((segment) => ({ ...segment, text: toYou(segment.text) })) ?? null;
}

/** What takes a year or more, by the words that name it: a degree, a programme, a number of years. */
const LONG =
  /\b(?:degree|bachelor'?s?|master'?s?|ph\.?d|doctorate|mba|msw|bsn|b\.?s\.?|m\.?a\.?|university|college|diploma|apprenticeship|law school|medical school|(?:two|three|four|five|[2-9])[- ]year|[2-9] years)\b/i;

export function long({ what }: Learning): boolean {
  return LONG.test(what.quote);
}

const YOURS: Readonly<Record<string, string>> = {
  my: 'your',
  mine: 'yours',
  me: 'you',
  myself: 'yourself',
  our: 'your',
};

/** The person's words said to them: "my two girls" is "your two girls". */
export function toYou(words: string): string {
  return words
    .replace(/\bI am\b|\bI'm\b/g, 'you are')
    .replace(/\bI was\b/g, 'you were')
    .replace(/\bI\b/g, 'you')
    .replace(/\b(?:my|mine|me|myself|our)\b/gi, (word) => YOURS[word.toLowerCase()] ?? word);
}

/** What the work is to do, said to them: "pass on what you know to young cooks". */
export function serves(slots: Slots, verbs: Verbs): Segment[] | null {
  return doing(slots, verbs, 'base')?.map((segment) => ({ ...segment, text: toYou(segment.text) })) ?? null;
}
