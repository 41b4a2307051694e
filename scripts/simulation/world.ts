import type { Random } from './random.ts';

/** Something that happens next, sooner or later; it dies with its tab. */
type Happening = { tab: string; what: string; run: () => void };
type Timer = { tab: string; at: number; run: () => void };

/**
 * Time and what waits to happen, instead of the machine's own: nothing happens by itself, and whoever drives the world says what is
 * next. Between two happenings everything that was promised has been kept.
 */
export type World = {
  random: Random;
  /** What happened so far, for whoever looks for a mistake. */
  story: string[];
  tell: (what: string) => void;
  /** The tab whose code runs now: what it asks for belongs to it. */
  current: () => string;
  as: (tab: string, run: () => void) => Promise<void>;
  /** Lets something happen later; what comes for the same `line` keeps its order. */
  later: (what: string, run: () => void, tab?: string) => void;
  waiting: () => number;
  /** Lets one of the things that wait happen. */
  happen: () => Promise<void>;
  /** Moves the clock to the next timer and lets it ring; false where there is none. */
  ring: () => Promise<boolean>;
  /** The hands of the clock, in ms; they can be set. The steady clock cannot. */
  wallClock: () => number;
  setBack: (ms: number) => void;
  steadyClock: () => number;
  /** When the next timer rings, by the steady clock; never, where there is none. */
  nextRing: () => number;
  kill: (tab: string) => void;
  /** Puts the world in the place of the machine's; returns how to take it away. */
  install: () => () => void;
};

const BEGINNING = Date.parse('2026-11-22T10:00:00.000Z');

export function createWorld(random: Random): World {
  const story: string[] = [];
  let happenings: Happening[] = [];
  let timers: (Timer & { id: number })[] = [];
  let ids = 0;
  let steady = 0;
  let offset = BEGINNING;
  let current = '';
  const realImmediate = setImmediate;
  const settled = () => new Promise<void>((resolve) => realImmediate(resolve));

  async function as(tab: string, run: () => void): Promise<void> {
    current = tab;
    run();
    await settled();
    current = '';
  }

  return {
    random,
    story,
    tell: (what) => void story.push(`${String(story.length).padStart(4)}  ${steady} ms  ${what}`),
    current: () => current,
    as,
    later: (what, run, tab = current) => void happenings.push({ tab, what, run }),
    waiting: () => happenings.length,
    happen: async () => {
      const next = random.pick(happenings);
      happenings = happenings.filter((each) => each !== next);
      story.push(`${String(story.length).padStart(4)}  ${steady} ms  ${next.tab}: ${next.what}`);
      await as(next.tab, next.run);
    },
    ring: async () => {
      const [next] = [...timers].sort((a, b) => a.at - b.at || a.id - b.id);
      if (!next) return false;
      timers = timers.filter((each) => each !== next);
      steady = Math.max(steady, next.at);
      await as(next.tab, next.run);
      return true;
    },
    wallClock: () => offset + steady,
    setBack: (ms) => {
      offset -= ms;
    },
    steadyClock: () => steady,
    nextRing: () => Math.min(Number.POSITIVE_INFINITY, ...timers.map(({ at }) => at)),
    kill: (tab) => {
      happenings = happenings.filter((each) => each.tab !== tab);
      timers = timers.filter((each) => each.tab !== tab);
    },
    install: () => {
      const real = { setTimeout, clearTimeout, dateNow: Date.now, performanceNow: performance.now };
      const set = (run: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) => {
        ids += 1;
        timers.push({ id: ids, tab: current, at: steady + Math.max(0, ms), run: () => run(...given) });
        return ids;
      };
      const clear = (id: unknown) => {
        timers = timers.filter((each) => each.id !== id);
      };
      Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
      Date.now = () => offset + steady;
      performance.now = () => steady;
      return () => {
        Object.assign(globalThis, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout });
        Date.now = real.dateNow;
        performance.now = real.performanceNow;
      };
    },
  };
}
