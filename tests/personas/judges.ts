import { en } from '#src/domain/language/en/index.ts';
import type { Answers } from '#src/domain/model/answer.ts';
import type { Evidence, Segment, Synthesis } from '#src/domain/synthesis/types.ts';
import { textOf } from './as-page.ts';
import { contentWords, wordsIn, wordsOfOurs } from './words-of-ours.ts';

/*
 * Judges of finished texts that need no reader. They say what is wrong in a list; an empty list is a pass. The tests
 * and `npm run personas` ask the same ones.
 */

/** Whose words a text is made of, as shares of its content words. */
export type WordShares = {
  /** Typed by the person, woven or quoted. */
  typed: number;
  /** Typed, or said because of something chosen; what is left is ours. */
  theirs: number;
  /** How many different typed answers stand in it. */
  typedAnswers: number;
};

/**
 * Own words kept and cleaned, in a statement with enough to keep: at least two typed answers. Below the first bound a
 * text is our template: so few of its words were typed or chosen. Above the second it is pasting, and only what was
 * typed can be pasted: a chip was written by hand for its frame, so that a text full of chips is none the worse. A reason
 * that stands as a sentence of its own is all theirs, and leaves room for little of ours behind it.
 */
export const OWN_WORDS = { answers: 2, theirsAtLeast: 0.3, typedAtMost: 0.85 };

/** How much of a text comes from the person: what they typed, and what they typed or chose. */
export function sharesOfWords(segments: readonly Segment[], evidence: readonly Evidence[]): WordShares {
  const count = (some: readonly Segment[]) => some.flatMap(({ text }) => contentWords(text)).length;
  const all = Math.max(1, count(segments));
  const typed = segments.filter(({ kind }) => kind === 'user' || kind === 'quote' || kind === 'edit');
  const theirs = segments.filter((segment) => typed.includes(segment) || segment.sources.length > 0);
  const free = new Set(evidence.filter(({ reading }) => reading !== null).map(({ id }) => id));
  const answers = new Set(typed.flatMap(({ sources }) => sources).filter((id) => free.has(id)));
  return { typed: count(typed) / all, theirs: count(theirs) / all, typedAnswers: answers.size };
}

const OURS = wordsOfOurs();

/** The words of each one's evidence, which many texts are made of. */
const known = new WeakMap<readonly Evidence[], ReadonlySet<string>>();

function wordsGiven(evidence: readonly Evidence[], answers: Answers): ReadonlySet<string> {
  const said =
    known.get(evidence) ??
    new Set([
      ...evidence.flatMap((item) => [...en.spoken.saidOf(item)].flatMap(wordsIn)),
      ...Object.values(answers).flatMap(({ wordings }) =>
        Object.values(wordings).flatMap(({ text }) => wordsIn(text)),
      ),
    ]);
  known.set(evidence, said);
  return said;
}

/**
 * Words of a text, numbers among them, that neither an answer nor a frame holds. What a person chose counts with its
 * label and all its forms, what they typed as typed and as read.
 */
export function inventedWords(
  segments: readonly Segment[],
  { evidence }: Pick<Synthesis, 'evidence'>,
  answers: Answers,
): readonly string[] {
  const given = wordsGiven(evidence, answers);
  // A chip is said of oneself and of others: "mend" and "mends", "outdoors" and "outdoor".
  const isKnown = (word: string) => given.has(word) || OURS.has(word);
  // The next sum to save is counted from theirs.
  const told = segments.filter(({ rule }) => rule !== 'savings-step');
  return contentWords(textOf(told)).filter(
    (word) => ![word, `${word}s`, word.replace(/s$/, ''), word.replace(/es$/, '')].some(isKnown),
  );
}

/** Private evidence behind a text: it should have none where the text is for others. */
export function privateSources(
  segments: readonly Segment[] | null,
  { evidence }: Pick<Synthesis, 'evidence'>,
): readonly string[] {
  const hidden = new Set(evidence.filter(({ channel }) => channel === 'private').map(({ id }) => id));
  return (segments ?? []).flatMap(({ sources }) => sources.filter((id) => hidden.has(id)));
}

/** What no finished text may show: leftovers of code and templates, and slips of punctuation at the joints. */
const BROKEN =
  /\bundefined\b|\bnull\b|\bNaN\b|\[object|\{\{|\}\}|\$\{|[<>]| {2}|\s[,.;:!?](?:\s|$)|“\s*”|""|[,;:]\.|\.,|^\s|\s$/u;

/** Two stops where our words meet the person's; inside their own words three dots are theirs. */
const TWO_STOPS = /[.!?…]["”’]?\.(?!\.)/u;

/** Leftovers and slips in a text. `you` is allowed where the text asks the person something. */
export function brokenTokens(segments: readonly Segment[], { asks }: { asks: boolean }): readonly string[] {
  const whole = textOf(segments);
  const ours = segments.filter(({ kind }) => kind === 'frame' || kind === 'lexeme');
  return [
    ...(BROKEN.exec(whole) ?? []),
    ...segments.slice(1).flatMap((segment, at) => {
      const joint = `${(segments[at]?.text ?? '').slice(-2)}${segment.text.slice(0, 2)}`;
      return TWO_STOPS.exec(joint) ?? [];
    }),
    ...(asks ? [] : ours.flatMap(({ text }) => /\byours?\b/i.exec(text) ?? [])),
  ];
}

/** Directions may share at most this much of their content words (Jaccard), or they are one direction said twice. */
export const OVERLAP_BELOW = 0.9;

/** Pairs of the statement and its alternatives that say much the same, with how much. */
export function sameDirections({ statement, alternatives }: Synthesis): readonly string[] {
  const all = [{ id: 'statement', statement: statement ?? [] }, ...alternatives];
  return all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other) => {
      const overlap = jaccard(textOf(one.statement), textOf(other.statement));
      return overlap < OVERLAP_BELOW ? [] : [`${one.id} and ${other.id}: ${overlap.toFixed(2)}`];
    }),
  );
}

function jaccard(one: string, other: string): number {
  const first = new Set(contentWords(one));
  const second = new Set(contentWords(other));
  const both = [...first].filter((word) => second.has(word)).length;
  const either = first.size + second.size - both;
  return either === 0 ? 0 : both / either;
}

/** Sentences that one text says more than once. */
export function saidTwice(segments: readonly Segment[]): string[] {
  const sentences =
    textOf(segments)
      .match(/[^.?!]+[.?!]+/g)
      ?.map((sentence) => sentence.trim()) ?? [];
  return sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at);
}
