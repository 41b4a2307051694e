import { addMonths, type IsoDate } from '#src/domain/dates.ts';
import { GOAL_PARTS, type GoalPart } from '#src/domain/model/goal-parts.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { readDay, type TypedDay, typedOf } from '#src/domain/typed-day.ts';
import type { WrittenGoal } from './goals-taken-on.ts';

/** A goal as its form holds it: texts as typed, days in three parts as typed. */
export type GoalDraft = Readonly<Record<GoalPart, string>> & { by: TypedDay; firstStepBy: TypedDay };

export type DraftProblem =
  | { part: GoalPart; kind: 'empty' | 'too-long' }
  | {
      part: 'by' | 'firstStepBy';
      kind: 'date-empty' | 'date-none' | 'date-past' | 'date-far' | 'step-late';
      /** The day as typed, for the message. */
      typed: string;
    };

/** Beyond this a day is a slip of the finger. */
const FURTHEST_MONTHS = 120;

export function draftOf(written: WrittenGoal): GoalDraft {
  return { ...written, by: typedOf(written.by), firstStepBy: typedOf(written.firstStepBy) };
}

/**
 * The goal as it can be kept, or what to look at again first. A day that was past before and was left alone stays:
 * nobody has to change a day to mend a word.
 */
export function readDraft(
  draft: GoalDraft,
  { today, before }: { today: IsoDate; before: WrittenGoal | null },
): { written: WrittenGoal; problems: readonly [] } | { written: null; problems: readonly DraftProblem[] } {
  const by = readDay(draft.by);
  const firstStepBy = readDay(draft.firstStepBy);
  const problems: DraftProblem[] = [
    ...(draft.action.trim() === '' ? [{ part: 'action', kind: 'empty' } as const] : []),
    ...GOAL_PARTS.filter((part) => isTooLong(draft[part], before?.[part])).map(
      (part) => ({ part, kind: 'too-long' }) as const,
    ),
    ...dayProblems('by', draft.by, by, { today, before: before?.by }),
    ...dayProblems('firstStepBy', draft.firstStepBy, firstStepBy, { today, before: before?.firstStepBy }),
  ];
  const isLate = problems.length === 0 && by !== null && firstStepBy !== null && firstStepBy > by;
  if (isLate) problems.push({ part: 'firstStepBy', kind: 'step-late', typed: said(draft.firstStepBy) });
  if (problems.length > 0 || by === null || firstStepBy === null) return { written: null, problems };
  return { written: { ...draft, by, firstStepBy }, problems: [] };
}

function isTooLong(text: string, before: string | undefined): boolean {
  return text.length > LIMITS.kept && text.trim() !== before?.trim();
}

function dayProblems(
  part: 'by' | 'firstStepBy',
  typed: TypedDay,
  date: IsoDate | null,
  { today, before }: { today: IsoDate; before: IsoDate | undefined },
): DraftProblem[] {
  const words = said(typed);
  if (words === '') return [{ part, kind: 'date-empty', typed: words }];
  if ([typed.day, typed.month, typed.year].some((one) => one.trim() === ''))
    return [{ part, kind: 'date-empty', typed: words }];
  if (date === null) return [{ part, kind: 'date-none', typed: words }];
  if (date < today && date !== before) return [{ part, kind: 'date-past', typed: words }];
  if (date > addMonths(today, FURTHEST_MONTHS)) return [{ part, kind: 'date-far', typed: words }];
  return [];
}

function said({ day, month, year }: TypedDay): string {
  return [day, month, year]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');
}
