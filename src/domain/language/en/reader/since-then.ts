import { baseOfThird, participleOf } from './inflect.ts';
import { HAPPENED, NO_PROSE } from './prose.ts';
import { isBaseVerb } from './verb-words.ts';

const MOST_WORDS = 26;

/** "I turned in my satchel, I still count houses": what has been so ever since follows, and is no wish. */
const AND_SINCE =
  /^([^,]{6,}), (I(?:['’]ve| have| had| still| always| never| now| cannot| can(?:['’]t)?| count| look| listen| see| notice| think| know| love| like| miss| carry| keep| check)\b .+|(?:and )?(?:nobody|no one|everybody|everyone|people) (?!was\b|were\b|had\b|did\b|came\b|knew\b|said\b|\p{Ll}+ed\b)(?:\p{Ll}+) .+)$/u;
/** "I was a girl I know the city": a time of life, and what has been so since then. */
const AS_A_CHILD =
  /^(I was (?:an? )?(?:(?:small|little|young|school) ?)?(?:girl|boy|child|kid|baby|teenager|student|apprentice|small|little|young|(?:\d+|\p{L}+teen|five|six|seven|eight|nine|ten|eleven|twelve)(?: years old)?)),? (?:and )?(I \p{L}.+)$/u;
const IS_WISH = /^I(?:['’]d| would| always| really)* (?:want|wish|hope|dream|need|would)\b/u;

/** What is thought or looked at today, and did not last since then. */
const PASSES = /^(?:look|listen|check|think|feel|want|need|hope|understand|believe|can|go|come|say)$/u;
const HAS_HELD =
  /^I (?:still|can|cannot|can['’]t|could|never|always (?:had|was|were))\b|^I (?:have|had|was)\b|^I['’]ve\b/u;

/** What goes on today: "nobody goes past those gates", "I look at every stage". */
const LASTS = /^(?:and )?(?:nobody|no one|everybody|everyone|people|I (?:look|listen|check|think))\b/u;

/** "Ever since I turned in my satchel, I still count houses", in one sentence without its stop; null where only what happened is told. */
export function sinceThen(words: string): string | null {
  const [, event = '', behind = ''] = AS_A_CHILD.exec(words) ?? AND_SINCE.exec(words) ?? [];
  if (event === '' || IS_WISH.test(behind) || !HAPPENED.test(event)) return null;
  const held = HAS_HELD.test(behind) ? behind : (inPerfect(behind) ?? (LASTS.test(behind) ? behind : null));
  if (held === null || NO_PROSE.test(words) || words.split(/\s+/u).length > MOST_WORDS) return null;
  return `ever since ${event}, ${held}`;
}

/** "For thirty years I have seen", of "since thirty years I see": what has lasted so long. */
export function forYears(typed: string): string {
  const words = typed.replace(LASTED, heldFor);
  const [, span = '', behind = ''] =
    /^since (\p{L}+|\d+) years,? (I (?!have|had|was|am)\p{Ll}+ .+)$/iu.exec(words) ?? [];
  const held = inPerfect(behind);
  return held === null ? words : `for ${span} years ${held}`;
}

/** "I have known the city", of "I know the city": null where the verb is not one that we know. */
function inPerfect(clause: string): string | null {
  const [, often = '', verb = '', rest = ''] = /^I (always )?(\p{Ll}+)( .+)$/u.exec(clause) ?? [];
  const base = verb === 'am' ? 'be' : verb;
  const isKnown = base === 'be' || base === 'have' || (isBaseVerb(base) && !PASSES.test(base));
  return isKnown ? `I have ${often}${participleOf(base)}${rest}` : null;
}

/** "My hands know this work since fifteen years": it has been so for all of them. */
const LASTED =
  /^(I|we|they|(?:my|our|the) (?:\p{Ll}+ )??\p{Ll}+) (\p{Ll}+) ((?:\p{L}+ ){0,6}?)(?:since|for) ((?:\d+|\p{Ll}+) (?:years|months)|many years|long time|a long time)$/iu;

function heldFor(whole: string, who: string, verb: string, what: string, span: string): string {
  const base = /^(?:am|are|is)$/u.test(verb) ? 'be' : isBaseVerb(verb) ? verb : (baseOfThird(verb) ?? '');
  if (base === '') return whole;
  const have = /^(?:I|we|they)$/iu.test(who) || /[^su]s$/u.test(who) ? 'have' : 'has';
  return `${who} ${have} ${participleOf(base)} ${what}for ${span.replace(/^long/u, 'a long')}`;
}
