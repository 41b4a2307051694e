import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { baseOfIrregular, isSameInPast, participleOf } from '#src/domain/language/en/reader/verb-words.ts';

/**
 * "Given the wrong medicine", of "gave the wrong medicine": what never happened in a work that goes on has never happened
 * yet, and is said as its years are ("I have been a nurse for four years, and I have never given …"). Empty where a time
 * that is over is named, where a second deed has a form of its own, and for "got", which some say one way and some another.
 */
export function neverYet(past: string): string {
  const [, verb = '', rest = ''] = /^(\p{Ll}+)((?: .*)?)$/u.exec(past) ?? [];
  if (!isPast(verb) && !isSameInPast(verb) && baseOfIrregular(verb) === undefined) return '';
  if (/^(?:got|had to|were|used to)\b/u.test(past) || SAYS_WHEN.test(rest) || hasASecondDeed(rest)) return '';
  return `${verb === 'was' ? 'been' : (participleOf(verb) ?? verb)}${rest}`;
}

/** A time that is over, or one that something else happened at. */
const SAYS_WHEN =
  /\b(?:ago|(?<!\bnot )once|yesterday|last (?:year|month|week|summer|winter)|(?:in|since|until|till|before) (?:19|20)\d\d|back then|at the time|(?:that|those|the same) (?:day|days|night|week|month|year|years|winter|summer|time)|as a (?:kid|child|boy|girl|student))\b|(?<!\beven )\b(?:(?:when|while)\b|(?:during|after|before|until) (?:the|that|my|our|I|we|he|she|they|it)\b)/iu;

const hasASecondDeed = (rest: string) =>
  [...rest.matchAll(/\b(?:and|or|but|nor) (?:then )?(\p{Ll}+)/gu)].some(
    ([, next = '']) => isPast(next) && (participleOf(next) ?? next) !== next,
  );
