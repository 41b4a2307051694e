import type { InMind } from '#src/domain/synthesis/slots.ts';

/** "Seamstress in atelier or factory": the second is another house for the same work, and no other work. */
export function isOnlyWhere(one: InMind, inMind: readonly InMind[]): boolean {
  if (one.kind !== 'field' || !IS_A_HOUSE.test(one.field.name)) return false;
  return inMind.some(
    (other) =>
      other.kind === 'role' &&
      other.role.source === one.field.source &&
      / (?:in|at) (?:an? |the )?\p{L}+(?: \p{L}+)? or (?:in |at )?(?:an? |the )?\p{L}+\b/iu.test(
        other.role.quote,
      ),
  );
}
/** Where many trades work under one roof. */
export const IS_A_HOUSE =
  /^(?:an? )?(?:factory|school|hospital|clinic|hotel|shop|office|workshop|studio|restaurant|theatre|museum|library|laboratory|lab|bakery|pharmacy|college|university|farm|bank)$/iu;
