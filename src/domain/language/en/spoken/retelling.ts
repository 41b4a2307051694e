import { wordsIn } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { type Part, SENTENCE_AT_MOST, type SpokenGiven, type Told, type Way } from './context.ts';

export type Sentences = readonly (readonly Segment[])[];

/** Tells parts of one answer, round after round, until it is short enough. */
export type Retelling = {
  /** The ways to say a part that are whole and short enough for a breath, beside what stands already, in an answer of a length. */
  waysOf: (part: Part, used: ReadonlySet<string>, length: Length) => Ways;
};

type Length = SpokenGiven['length'];

/** The ways to say a part by their place, asked for one after another; null behind the last. */
export type Ways = (at: number) => Sentences | null;

/** The ways that a part had when it was last told, and what it asked of that round. */
type Known = { asked: Map<string, boolean | number>; ways: Sentences[]; more: Iterator<Way> };

/**
 * Each round leaves out a part or is of another length, and most parts hear nothing of it: what a part asked of the
 * round is kept, and where the answers are the same its ways are not made again.
 */
export function retelling(given: Omit<SpokenGiven, 'length'>, seed: number): Retelling {
  let round: ReadonlySet<string> = new Set();
  let seconds: Length = 60;
  let asked: Known['asked'] = new Map();
  const told: Told = {
    ...given,
    seed,
    get length() {
      return noted('length', seconds);
    },
    used: {
      has: (source) => noted(`has ${source}`, round.has(source)),
      get size() {
        return noted('size', round.size);
      },
    },
  };
  function noted<T extends boolean | number>(question: string, answer: T): T {
    asked.set(question, answer);
    return answer;
  }
  const answerOf = (question: string): boolean | number => {
    if (question === 'length') return seconds;
    return question === 'size' ? round.size : round.has(question.slice('has '.length));
  };
  const isSame = (known: Known) =>
    [...known.asked].every(([question, answer]) => answerOf(question) === answer);
  const before = new Map<Part, Known>();

  function begin(part: Part): Known {
    const known: Known = { asked: new Map(), ways: [], more: [][Symbol.iterator]() };
    asked = known.asked;
    known.more = part(told)[Symbol.iterator]();
    before.set(part, known);
    return known;
  }

  /** The next way that can be said; null where there is none. */
  function next(known: Known): Sentences | null {
    asked = known.asked;
    for (;;) {
      const { done, value } = known.more.next();
      if (done) return null;
      if (!isSayable(value)) continue;
      known.ways.push(value);
      return value;
    }
  }

  return {
    waysOf: (part, used, length) => {
      round = used;
      seconds = length;
      const last = before.get(part);
      const known = last && isSame(last) ? last : begin(part);
      return (at) => known.ways[at] ?? next(known);
    },
  };
}

function isSayable(way: Way): way is Sentences {
  return (
    way.length > 0 &&
    way.every(
      (piece) => piece !== null && wordsIn(piece) <= (isAMoment(piece) ? MOMENT_AT_MOST : SENTENCE_AT_MOST),
    )
  );
}

/** What happened, in the person's own words and by itself, is listened to for longer than what is built of pieces. */
const MOMENT_AT_MOST = 34;
const OF_A_MOMENT: ReadonlySet<string> = new Set(['reason-alone', 'moment-once']);

function isAMoment(piece: readonly Segment[]): boolean {
  return piece.every(({ kind, rule }) => kind === 'user' || OF_A_MOMENT.has(rule));
}
