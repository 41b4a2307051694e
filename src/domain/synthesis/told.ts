import type { Channel } from '#src/domain/model/answer.ts';
import type { Strand } from '#src/domain/model/factor.ts';
import type { PhraseForms } from './slots.ts';

/** One part of a free answer as a language read it. */
export type ReadPart = {
  text: string;
  quote: string;
  kind: string;
  forms: PhraseForms;
  isPlural: boolean | null;
  offer: string | null;
  topic: string | null;
  /** The stem that the forms complete. */
  stem: string;
  isHedged: boolean;
  note: string;
};

/** Reads free words by the stem that they complete, as a language does. */
export type ReadWords = (
  text: string,
  stem: string,
) => { parts: readonly ReadPart[]; refusal: string | null; note: string };

/**
 * A kind of work that somebody's own words name: who does it (`role`, "dental nurse"), the work (`field`, "fridge repair"),
 * where it is done (`place`, "warehouse"), or what one would do (`doing`: `words` "helping people move", `base` "help people move").
 */
export type ReadWork = {
  kind: 'role' | 'field' | 'place' | 'doing';
  words: string;
  /** Said with a laugh: where another is named it is no aim. */
  isJoke?: boolean;
  base?: string;
  /** How, where or for what it is to be done, as it stands behind the name: ", part-time", " for floors". */
  tail?: string;
  /** "maybe", "?": said with a doubt. */
  isHedged: boolean;
  /** "after that", "one day": what comes behind the one before. */
  isLater: boolean;
  /** "for a start", "first": what comes before all others that are in mind. */
  isStart?: boolean;
  /** "A small bakery": a place that is to be theirs, where they set out for something of their own. */
  isSmall?: boolean;
};

/** One thing the person gave, with what the slots need of it. */
export type ToldItem = {
  id: string;
  signal: string;
  strand: Strand;
  channel: Channel;
  topic: string | null;
  quote: string;
  /** A listed option's or a catalogue entry's id; null for free words. */
  option: string | null;
  forms: { [Form in keyof PhraseForms]?: string | undefined };
  /** Which part of its question: the part of a stem, the name of a figure. */
  part: string | null;
  /** The stem that was completed, or how a row stands. */
  state: string | null;
  /** What a chip asked for, as typed, and as read. */
  detail: string | null;
  mark: string | null;
  amount: number | null;
  /** Free words as read, each part with what it is. */
  parts: readonly ReadPart[];
};
