import { from } from '#src/domain/language/en/compose/line.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { toYou } from './sides.ts';

/** A doing in plain words, which stands in our sentence as it is: "climbing in the wet". */
const IS_PLAIN = /^\p{L}\p{Ll}+ing(?: \p{Ll}[\p{Ll}-]*){1,12}$/u;
/** What follows a doing, and no part of a name: "nursing technician" is a post, "pruning of trees" a thing. */
const IS_DONE =
  /^\p{L}+ing (?:the|an?|my|our|their|this|these|those|people|others|them|things|what|how|in|on|at|with|for|to|from|into|out|up|down|after|over|around|between|old|young|new|small|broken)\b/u;
/** Words of a whole sentence, and what lacks its apostrophe: these stay as they were typed. */
const SAYS_MORE =
  /\b(?:i|im|ive|its|dont|doesnt|didnt|cant|couldnt|wont|wouldnt|isnt|wasnt|thats|theyre|but|because|cause|cos|if|when|not|no)\b/u;
/** What ends like a doing and is none. */
const IS_A_THING =
  /^(?:(?:any|every|some|no)?thing|morning|evening|during|king|ring|string|spring|ceiling|wedding|building|boring|annoying|missing|according)\b/iu;

/** The typed words without quotation marks, where they are a doing in plain words; else null. */
export function plainDoing(typed: Typed): Segment[] | null {
  const words = typed.words.trim().replace(/\.$/u, '');
  if (!IS_PLAIN.test(words) || !IS_DONE.test(words) || SAYS_MORE.test(words) || IS_A_THING.test(words))
    return null;
  const [first = ''] = words;
  return [from({ ...typed, option: null }, toYou(first.toLowerCase() + words.slice(1)), 'quote')];
}
