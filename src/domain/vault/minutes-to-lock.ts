/** While a session goes on, two people talk: the least idle minutes before the lock falls. */
export const SESSION_MINUTES = 60;

/** The idle minutes after which the lock falls: those that were chosen, or an hour in a session where fewer were. */
export function minutesToLock(chosen: number, isInSession: boolean): number {
  return isInSession ? Math.max(chosen, SESSION_MINUTES) : chosen;
}
