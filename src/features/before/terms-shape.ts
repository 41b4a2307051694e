import * as z from 'zod/mini';
import type { Terms } from '#src/domain/coaching/contract.ts';
import type { IsoDate } from '#src/domain/dates.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { isLeftOut, NO_DAY, readDay, type TypedDay, typedOf } from '#src/domain/typed-day.ts';

/** What a field of these forms may be told, by name. */
export type ProblemName = 'empty' | 'too-long' | 'date-none' | 'date-past' | 'date-ahead';

const typedDay = z.object({ day: z.string(), month: z.string(), year: z.string() });
const problem = (name: ProblemName) => ({ error: name });
const text = z.string().check(z.maxLength(LIMITS.note, problem('too-long')));

/** The terms as their form holds them. */
export type TermsDraft = { purpose: string; whoSees: string; limits: string; keepUntil: TypedDay };

export function termsDraftOf({ purpose, whoSees, limits, keepUntil }: Terms): TermsDraft {
  return { purpose, whoSees, limits, keepUntil: keepUntil === null ? NO_DAY : typedOf(keepUntil) };
}

export function termsIn({ keepUntil, ...texts }: TermsDraft): Terms {
  return { ...texts, keepUntil: isLeftOut(keepUntil) ? null : readDay(keepUntil) };
}

/** Terms need a purpose and who sees what; a day until which words are kept lies ahead, or is left out. */
export function termsShape(today: IsoDate): z.ZodMiniType<TermsDraft, TermsDraft> {
  return z.object({
    purpose: text.check(z.refine(isWritten, problem('empty'))),
    whoSees: text.check(z.refine(isWritten, problem('empty'))),
    limits: text,
    keepUntil: typedDay.check(
      z.refine((day) => isLeftOut(day) || readDay(day) !== null, problem('date-none')),
      z.refine((day) => (readDay(day) ?? '9') > today, problem('date-past')),
    ),
  });
}

/** Who agreed, and when. */
export type AgreeDraft = { agreedBy: string; agreedOn: TypedDay };

export function agreeDraftOf(agreedBy: string, today: IsoDate): AgreeDraft {
  return { agreedBy, agreedOn: typedOf(today) };
}

/** To agree takes a name or initials and a day that has come. */
export function agreeShape(today: IsoDate): z.ZodMiniType<AgreeDraft, AgreeDraft> {
  return z.object({
    agreedBy: z
      .string()
      .check(z.refine(isWritten, problem('empty')), z.maxLength(LIMITS.name, problem('too-long'))),
    agreedOn: typedDay.check(
      z.refine((day) => readDay(day) !== null, problem('date-none')),
      z.refine((day) => (readDay(day) ?? '') <= today, problem('date-ahead')),
    ),
  });
}

function isWritten(words: string): boolean {
  return words.trim() !== '';
}
