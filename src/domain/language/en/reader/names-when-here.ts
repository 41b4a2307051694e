import { forgetReadings } from '#src/domain/text/readings.ts';
import type { Outcome } from './outcome.ts';
import type { Stem } from './stems.ts';

/** One piece of an answer about papers or what is to be learned, as it was typed and as it is read. */
export type PaperSaid = { line: string; asTyped: string; text: string; stem: Stem; isFirst: boolean };

/** What comes later: until it is brought it has nothing to say, and what was asked before is then read anew. */
export function toCome<Asked, Said>(): {
  of: (asked: Asked) => Said | null;
  bring: (brought: (asked: Asked) => Said | null) => void;
} {
  let naming: ((asked: Asked) => Said | null) | null = null;
  let wasAsked = false;
  return {
    of: (asked) => {
      if (naming) return naming(asked);
      wasAsked = true;
      return null;
    },
    bring: (brought) => {
      naming = brought;
      if (wasAsked) forgetReadings();
      wasAsked = false;
    },
  };
}

/** Papers by the names that English has for them. No draft names one: what names them comes with the whole language. */
export const papersNamed = toCome<string, string>();

/** The same of what is to be learned. */
export const studiesNamed = toCome<string, string>();

/** Works and what one would have of one's own, as English says them: what was named in another language or in haste. */
export const worksNamed = toCome<string, string>();

/** What was named in another language, by the stem that it completes: a work, a study, a paper. */
export const namesOfElsewhere = toCome<readonly [stem: string, words: string], string>();

/** What says of a paper or a study that it is none, or how it stands. */
export const paperJudged = toCome<PaperSaid, Outcome>();

/** Englishes of home that have a grammar of their own, in plain English. */
export const homeEnglishTold = toCome<string, string>();

/** Seldom slips in everyday words, put right: until they come a draft has them for a moment as they were typed. */
export const slipsMended = toCome<string, string>();

/** What puts one's own words into plain English, by the stem that they complete where that is known. */
export const wordsMended = toCome<readonly [words: string, stem: string | undefined], string>();

/** Whether a thing is counted that reading does not know. */
export const moreCounted = toCome<string, boolean>();

/** Whether a figure says which one a thing is, or counts a unit that has no other form for many: what stands before it, and behind. */
export const countsNone = toCome<
  readonly [before: string, figure: string, thing: string, next?: string],
  boolean
>();

/** Whom a line names with all that is told of them. */
export const servedWhole = toCome<string, string>();

/** Those who were named, with what ends their line and belongs to them. */
export const servedEnd = toCome<readonly [named: string, quote: string], string>();

/** A reason as it was typed, with its slips put right. */
export const reasonMended = toCome<readonly [stem: 'since' | 'because', words: string], string>();

/** What is told as a story, in its tense. */
export const storyTold = toCome<readonly [stem: 'since' | 'because', words: string], string>();

/** What happened, and how it is since then, where nothing stands between the two. */
export const sinceThen = toCome<string, string>();
