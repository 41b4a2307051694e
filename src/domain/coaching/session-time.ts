const MINUTE = 60_000;

/** How a session stands against its planned length, in whole minutes. */
export type SessionTime = {
  gone: number;
  /** Below zero once the planned length is over. */
  left: number;
  /** The part of the planned length that is over, from 0 to 1. */
  share: number;
};

/** How a session stands that has gone on for `ms`; a clock that was put back counts as none. */
export function sessionTime(ms: number, plannedMinutes: number): SessionTime {
  const gone = Math.max(0, Math.floor(ms / MINUTE));
  return { gone, left: plannedMinutes - gone, share: Math.min(1, gone / plannedMinutes) };
}
