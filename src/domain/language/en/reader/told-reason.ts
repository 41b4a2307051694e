import { isBroken } from './broken.ts';
import { FEWER, fewerOf } from './fewer.ts';
import { sinceThen } from './names-when-here.ts';
import { HAPPENED, NO_PROSE } from './prose.ts';
import { repairProse } from './repair.ts';
import { withItsComma } from './run-on.ts';
import { wholeReason } from './whole-reason.ts';
import { withoutStem } from './without-stem.ts';

const MOST_WORDS = 30;

/** Words that mean what was said before: without it, nobody knows whom or what. */
const POINTS_BACK =
  /^(?:it|its|this|that|these|those|they|them|their|he|she|his|her|him|then|there(?!['’]s|(?: is| are| was| were| has| have)(?:\b|n’t)))\b/iu;
/** What somebody likes or can do is a reason, and nothing that happened. */
const OF_ONESELF =
  /^I(?:['’][md]| am| would| (?:really |just |always )?(?:like|love|enjoy|want|need|have|think|feel|believe|prefer|hate|do|know|miss|don['’]t|cannot|can['’]t|could|wish|hope|care)\b)/u;
const DANGLES = /^(?:of|when|if|before|after|while|until|because|so|and|but)\b/iu;

/**
 * A reason as a sentence of its own, without its stop: what has been so ever since, or what happened; null where it can
 * only stand behind "because" or "ever since".
 */
export function tellReason(stem: 'since' | 'because', quote: string): string | null {
  const typed = withItsComma(repairProse(withoutStem(stem, quote), stem).replace(/[.,\s]+$/u, ''));
  if (stem === 'since') return sinceThen.of(typed) ?? toldThrough(typed) ?? toldWithWish(typed);
  const whole = wholeReason('because', quote);
  return whole === null || POINTS_BACK.test(whole) || OF_ONESELF.test(whole) || DANGLES.test(whole)
    ? null
    : whole;
}

/** "One strike stopped us for forty minutes and I wanted to know who saw it coming": the wish that came of it is in it. */
function toldWithWish(words: string): string | null {
  if (!/,? and (?:I )?wanted to \p{L}+ .{4,}$/iu.test(words)) return null;
  const whole = wholeReason('because', words);
  return whole !== null && HAPPENED.test(whole) && !POINTS_BACK.test(whole) && !DANGLES.test(whole)
    ? whole.replace(/(?<!,) and I wanted\b/u, ', and I wanted')
    : null;
}

/** "A new nurse was trembling, I held her wrist, and the patient said ...": one scene, each part of it past; null for anything else. */
function toldThrough(words: string): string | null {
  const parts = words.split(/, (?:and )?/u);
  const isScene =
    parts.length >= 3 && / and [^,]+$/u.test(words) && parts.every((part) => HAPPENED.test(part));
  const isPlain = !NO_PROSE.test(words) && !isBroken(words) && words.split(/\s+/u).length <= MOST_WORDS;
  return isScene && isPlain && !POINTS_BACK.test(words) && !DANGLES.test(words) ? words : null;
}

const NAMED =
  /\b(?:Mr|Mister)\.? \p{Lu}[\p{L}-]+(?=\s)|\b(?:Mrs|Ms|Miss|Madame|Mme)\.? \p{Lu}[\p{L}-]+(?=\s)/gu;
const nameless = (name: string) => (/^M(?:r|ister)\b/u.test(name) ? 'a man' : 'a woman');

/**
 * What is so because of somebody, as it stands behind "because of me": whole, and nobody named. What follows in a second
 * sentence comes with it; null where it is not plain prose.
 */
export function tellOutcome(quote: string): { clause: string; sentence?: string } | null {
  const typed = repairProse(quote.trim(), 'clause')
    .replace(FEWER, fewerOf)
    .replace(NAMED, nameless)
    .replace(/[.\s]+$/u, '');
  const [first = '', second, ...rest] = typed.split(/\.\s+(?=\p{Lu})/u);
  // What no longer happens did not happen: "the machine not stop all year".
  const told = SECOND_SENTENCE.test(first) ? null : wholeReason('because', first);
  const clause = told ?? (second === undefined ? beforeComma(first) : null);
  if (clause === null || POINTS_BACK.test(clause) || rest.length > 0 || /^(?:I|we|of)\b/iu.test(clause))
    return null;
  if (second === undefined) return { clause };
  return NO_PROSE.test(second) || second.split(/\s+/u).length > MOST_WORDS
    ? null
    : { clause, sentence: `${second}.` };
}

const SECOND_SENTENCE = /,(?!\d) ?(?:it|they|he|she|I|we) \p{L}/iu;

/** "500 chairs went out and 500 came back, I followed the last one": what became of it, without a second sentence behind a comma. */
function beforeComma(words: string): string | null {
  const at = words.search(/,(?!\d)/u);
  const more = words.slice(at + 1).trim();
  // What takes the first half back belongs to it.
  if (at < 0 || !/^(?:it|they|he|she|I|we) \p{L}/iu.test(more) || TAKES_BACK.test(more)) return null;
  return wholeReason('because', words.slice(0, at));
}

const TAKES_BACK = /\b(?:not|never|nobody|none|no|nothing|but|except|almost|nearly|\p{L}+n['’]t)\b/iu;

/** Whether a sentence begins with a word for somebody who was named before it. */
export function pointsBack(sentence: string): boolean {
  return POINTS_BACK.test(sentence);
}
