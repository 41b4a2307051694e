import type { Pick } from '#src/domain/model/answer.ts';

/** The picks with one more: "not yet" (the option `none`) stands alone, and goes when anything else is picked. */
export function withPick(picks: readonly Pick[], pick: Pick, none: string | undefined): Pick[] {
  if (pick.id === none) return [pick];
  return [...picks.filter(({ id }) => id !== none), pick];
}
