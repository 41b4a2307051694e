import type { Goal } from '#src/domain/synthesis/types.ts';
import { hashOf } from '#src/domain/text/hash.ts';

/** A name for a proposed goal that windows may tell each other: no word of it can be read from it. */
export function nameOfGoal({ id }: Pick<Goal, 'id'>): string {
  return hashOf(id);
}

/** The goal of that name among the proposals; null where the answers no longer carry it. */
export function goalNamed(goals: readonly Goal[], name: string): Goal | null {
  return goals.find((goal) => nameOfGoal(goal) === name) ?? null;
}
