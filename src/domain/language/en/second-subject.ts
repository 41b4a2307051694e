import type { Segment } from '#src/domain/synthesis/types.ts';
import { isPast } from './read/verbs.ts';
import { tag } from './reader/tags.ts';
import { baseOfIrregular } from './reader/verb-words.ts';

/* "The last manager left, and I did his job": two sentences of the person's own, joined by "and", have a comma between them. */

const WHO =
  '(?:I|we|he|she|they|it|there|nobody|no one|everybody|everyone|somebody|(?:my|the|our|his|her|their) \\p{Ll}+)(?:’(?:s|ve|m|re|d|ll))?';
const TWO = new RegExp(`^([^,;:]+) and (?=(${WHO}) (\\p{L}+(?:’t)?))`, 'u');
/** Words that hold what comes behind them together: "when I was eleven and we saw" is one time. */
const HOLDS =
  /\b(?:that|when|whenever|because|if|while|after|before|until|till|who|whom|whose|which|what|where|how|why|since|as|so|than|between|both|either)\b/iu;
const DOES =
  /^(?:is|are|was|were|am|be|has|have|had|do|does|did|can|cannot|could|will|would|must|should|may|might|just|still|never|always|also|only|now|\p{L}+n’t)$/u;
const AFTER_I = /^(?:want|miss|know|need|like|love|see|think|feel|hope|work|live|put|get|go|make|sit|wait)$/u;
const FEWEST_WORDS = 3;

/** The line with its comma, where each half tells who does what. */
export function withItsComma(line: string): string {
  const [, first = '', who = '', does = ''] = TWO.exec(line) ?? [];
  if (first.split(' ').length < FEWEST_WORDS || HOLDS.test(first)) return line;
  const isPronoun = /^(?:I|we|they)/u.test(who);
  const tells =
    who.includes('’') ||
    DOES.test(does) ||
    isPast(does) ||
    baseOfIrregular(does) !== undefined ||
    (isPronoun ? AFTER_I.test(does) : false);
  const isWhole = tag(first, true).tags.some((one) => one === 'fin' || one === 'aux');
  return tells && isWhole ? `${first}, and ${line.slice(first.length + ' and '.length)}` : line;
}

const STARTS = /(?:^|[.!?] )(?:Once |At first, |In the end, )?$/u;

/** The same in a text, for those stretches of the person's own that are a sentence by themselves. */
export function sentencesParted<One extends Segment>(piece: readonly One[]): readonly One[] {
  let before = '';
  return piece.map((one, at) => {
    const isOwn = one.kind === 'user' && STARTS.test(before) && /^(?:\.|$)/u.test(piece[at + 1]?.text ?? '');
    before += one.text;
    return isOwn ? { ...one, text: withItsComma(one.text) } : one;
  });
}
