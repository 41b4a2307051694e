/** Words a minute that the marker can move at. */
export const PACES = { least: 110, most: 170, step: 10 } as const;

/** A clock that can be halted, and a marker that moves through the words with it. All moments are milliseconds. */
export type PaceClock = {
  wordsPerMinute: number;
  /** What had passed, and how far the marker had come, at `since` (or when it was halted). */
  ms: number;
  words: number;
  /** When it was last set going; null while halted. */
  since: number | null;
};

export type PaceReading = { seconds: number; words: number };

export function clockAtStart(wordsPerMinute: number): PaceClock {
  return { wordsPerMinute, ms: 0, words: 0, since: null };
}

/** What it shows at a moment: seconds with their fraction, and words passed. */
export function readClock(clock: PaceClock, now: number): PaceReading {
  // A clock read for a moment before it was set going shows what it showed then.
  const more = clock.since === null ? 0 : Math.max(0, now - clock.since);
  return {
    seconds: (clock.ms + more) / 1000,
    words: clock.words + (more / 60_000) * clock.wordsPerMinute,
  };
}

function markedAt(clock: PaceClock, now: number): PaceClock {
  const { seconds, words } = readClock(clock, now);
  return { ...clock, ms: seconds * 1000, words, since: clock.since === null ? null : now };
}

export function setGoing(clock: PaceClock, now: number): PaceClock {
  return clock.since === null ? { ...clock, since: now } : clock;
}

export function halt(clock: PaceClock, now: number): PaceClock {
  return { ...markedAt(clock, now), since: null };
}

/** Another pace from this moment on: the marker goes on from where it is. */
export function setPace(clock: PaceClock, wordsPerMinute: number, now: number): PaceClock {
  const within = Math.min(PACES.most, Math.max(PACES.least, wordsPerMinute));
  return { ...markedAt(clock, now), wordsPerMinute: within };
}

/** Seconds that so many words take, rounded. */
export function secondsFor(words: number, wordsPerMinute: number): number {
  return Math.round((words / wordsPerMinute) * 60);
}
