import { isBaseVerb } from './reader/verb-words.ts';

/** "Tis grand", "it’s fine", "we can do it": what one says, and no thing or doing. */
const IS_SAID =
  /^(?:['’]?t(?:is|was)\b|(?:it|that|there)(?:['’](?:s|ll|d)| (?:is|was|will|would|has))\b|(?:he|she|they|we|you|I)(?:['’](?:m|re|ve|ll|d|s)| (?:am|is|are|was|were|will|can|could|have|has|do|did|don['’]t|know|said|say))\b)/iu;
/** "Telling them leave it alone": the words that were said to them stand behind it. */
const TELLS =
  /^(?:telling|tell|asking|ask) (?:them|him|her|people|everybody|everyone|folks?|customers|kids) (\p{Ll}+) (?:it|them|him|her|me|that|this|alone|up|down|out|off|on)\b/iu;

/** Whether the words of a gift are a saying of the person's, and name nothing that one can do. */
export function isSaying(text: string): boolean {
  const told = TELLS.exec(text.trim())?.[1];
  return IS_SAID.test(text.trim()) || (told !== undefined && isBaseVerb(told));
}
