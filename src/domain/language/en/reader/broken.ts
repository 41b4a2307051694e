/**
 * What a careful editor would not print and nobody can mend: words of a second language or of a dialect that still show
 * after the repair. It is left out of sentences whole, for half of it would say something else.
 */

import { baseOfGerund, baseOfThird } from './inflect.ts';
import { isBaseVerb, isNounToo, isSameInPast } from './verb-words.ts';

/** Words in an order, or forms of them, that no English sentence has. */
const MISPUT =
  /\b(?:go|goes|come|comes|make|makes|do|does|say|says|see|sees|have|has) always\b(?! (?:been|had|wanted|liked|loved|worked|done|made))|\b(?:I|we|they|he|she) not \p{L}|\b(?:he|she|it) (?:have|don['’]t|not)\b|\bthey (?:old|sick|tired|happy|afraid|poor|young)\b|\b(?:have|has|had) bad(?=$| (?:in|at|with|and|of)\b)|\bwhat is it (?:before|when|after)\b|\b(?:sheeps|childs|mans|womans|foots|tooths|peoples|furnitures)\b|\b(?:can|must|will|should) to \p{L}|\bsince (?:\d+|\p{L}+ty) years\b|\bfor to \p{L}|\bforg\p{L}+ of\b|\bnever \p{Ll}+ nothing\b|\b(?:sit|lie) me down\b|(?<!\b(?:the|at|of) )\bsame (?:time|way|day|place|person)\b|\b(?:more|most) (?:better|easier|bigger|faster|happier)\b|\bwhere (?:will be|is|was|are) (?:an? |many |no |only |old |new |big )|\bfrom where I\b|\p{Ll} now \d+$|(?<!\b(?:is|knows?|reasons?|see|tell|asks?|asked) )why you \p{Ll}|\b(?:when|because|if) (?:see|come|go|look|hear|arrive|eat|finish)\b|(?<!\b(?:was|were|been|is|are|get|gets|got) )told (?:I|he|she|they)\b|\bshame of\b|\b(?:to|for|with) who (?:is|wants?|needs?|has|have|does)\b|\bsays? (?:me|us|why you|how you)\b|\bwant(?:s|ed)? (?:they|he|she|we|that (?:my|our|the|people|they|he|she|I))\b|(?<!\b(?:day|year|week|month|hour) )by (?:year|month|week|hour)\b|^I (?:make|work|do|live|clean|drive|cut) (?!.*\b(?:for|in|after|every) (?:\d+|\p{L}+) years?\b).* (?:\d+|\p{L}+) years(?=$|,| and)|\b(?:whose|my|the|his|her) \p{Ll}+[^s\s] gone\b|\b(?:is|are|am) \p{Ll}+ing (?:\d+|\p{Ll}+) (?:hours|years|days)\b/u;

/** Small words of home beside English ones. */
const AT_HOME =
  /(?:^|[\s,])(?:weh|wid|har|gwaan|mi|nuff|fi|seh|wi|av|bruv|cuh|pesin|abi|shey|belle|me anyhow|na me|for my head|do already|sia|liao|kasi|kena|sian|shiok|same same|yung|mga|naman)(?=$|[\s,.])/iu;

/** "Women who their eyes don tire", "farmers who no get road": what is told of them, built as no English clause is. */
const TOLD_AT_HOME =
  /\bwho (?:(?:their|his|her) \p{Ll}+ (?:don|no|dey|is|are|was|were|has|have|can|cannot|can’t)\b|no (?!longer\b|one\b|doubt\b|more\b|matter\b)\p{Ll}|don (?:go|come|lose|lost|die|old|tire|tired|get|see|marry|born|suffer|leave|pass)\b)/u;

const BEGINS = '(?:^|[,.] |\\b(?:and|but|because|that|when|if|so|where|until|which) )';
/** "Nobody miss it": one of them, and the verb of many. */
const ONE_DOES = new RegExp(
  `${BEGINS}(?:nobody|no one|everybody|everyone|somebody|someone) (\\p{Ll}+)`,
  'iu',
);
/** "I saw nobody come": behind these a verb of one is plain. */
const SEES = /\b(?:let|lets|makes?|made|helps?|helped|sees?|saw|hears?|heard|watch(?:ed|es)?|ha[ds])\b/u;
/** "My hands knows this": many, and the verb of one. */
const MANY_DO = new RegExp(
  `${BEGINS}(?:my|our|their|these|those) \\p{Ll}{2,}[^su’]s (\\p{Ll}{3,}s)(?= )`,
  'iu',
);
/** "Can cooking": behind these a verb is plain. */
const MAY_DO = /\b(?:can|could|must|will|would|should|cannot|can’t) (\p{Ll}+ing)\b/u;

/** Whether a verb has a form that does not go with what stands before it. */
function disagrees(text: string): boolean {
  const [one, many, doing] = [ONE_DOES, MANY_DO, MAY_DO].map((pattern) => pattern.exec(text)?.[1] ?? '');
  const base = many ? baseOfThird(many) : null;
  return (
    (isBaseVerb(one ?? '') && !isSameInPast(one ?? '') && !SEES.test(text)) ||
    (base !== null && base !== undefined && !isNounToo(base)) ||
    (doing !== '' && !isBaseVerb(doing ?? '') && baseOfGerund(doing ?? '') !== null)
  );
}

/** Whether a phrase shows a slip that cannot be mended. */
export function isBroken(text: string): boolean {
  return AT_HOME.test(text) || TOLD_AT_HOME.test(text) || MISPUT.test(text) || disagrees(text);
}
