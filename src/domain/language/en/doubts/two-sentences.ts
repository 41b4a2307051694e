import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { baseOfThird } from '#src/domain/language/en/reader/inflect.ts';
import { PLURAL_PEOPLE } from '#src/domain/language/en/reader/tag-lists.ts';
import type { Tag, Tagged } from '#src/domain/language/en/reader/tag-names.ts';
import { isBaseVerb, isNounToo } from '#src/domain/language/en/reader/verb-words.ts';

/**
 * Whether a second sentence stands in a clause with nothing to join it: "they made me director I have not drawn a line",
 * "my son was ill I read at night", also behind a mere comma. Finite verbs are counted; each word that joins or opens a clause
 * within allows one more, and so does a verb of saying or knowing.
 */
export function runsTogether(tagged: Tagged): boolean {
  const { words, tags } = tagged;
  // "When it is quiet" is the clause itself, and opens none within.
  const start = tags[0] === 'wh' && words[1] !== 'of' ? 1 : 0;
  let verbs = 0;
  let joints = 1 + (start === 1 && hasMain(tagged) ? 1 : 0) + Number(endsOpen(tagged)) + listed(tagged);
  for (let at = start; at < words.length; at += 1) {
    if (isCountedVerb(tagged, at)) verbs += 1;
    if (verbs > joints) return true;
    if (opensAnother(tagged, at)) joints += 1;
  }
  return false;
}

/** "It is raining, the phone is off, and the fire is lit": of three sentences in a row, each comma joins. */
function listed({ words, tags }: Tagged): number {
  const last = words.findIndex((word, at) => word === ',' && words[at + 1] === 'and');
  const before = tags.slice(0, Math.max(last, 0)).filter((one) => one === 'stop').length;
  return last > 0 ? before : 0;
}

/** "The firm people rely on", "the one she is not afraid of": a small word that belongs to what stands before. */
function endsOpen({ words, tags }: Tagged): boolean {
  return words.some(
    (word, at) =>
      tags[at] === 'prep' &&
      /^(?:of|for|with|to|at|from|about|by|on|after)$/u.test(word) &&
      /^(?:prep|stop|and)$/u.test(tags[at + 1] ?? 'stop'),
  );
}

/** A verb that was counted: two helpers in a row are one, and so is "have to". */
function isCountedVerb({ words, tags }: Tagged, at: number): boolean {
  const now = tags[at];
  if (now !== 'fin' && now !== 'aux') return false;
  // "There is nobody left": left over.
  // "My first clean bead", "the best guest score": how it is, or a thing, that a verb may be elsewhere.
  if (now === 'fin' && isNoVerbHere({ words, tags }, at)) return false;
  if (words[at] === 'left' && /^(?:nobody|nothing|something|everything|somebody)$/u.test(words[at - 1] ?? ''))
    return false;
  let back = at - 1;
  while (tags[back] === 'adv') back -= 1;
  // "Do not have", "could have been"; behind "to" and "who" it belongs to what stands before.
  return !(tags[back] === 'aux' && words[at - 1] !== ',') && tags[back] !== 'to';
}

function isNoVerbHere({ words, tags }: Tagged, at: number): boolean {
  const [word, before] = [words[at] ?? '', words[at - 1] ?? ''];
  if (word === 'named' || (word === 'called' && tags[at + 1] === 'noun')) return tags[at - 1] === 'noun';
  // "Reared 84 calves last spring".
  if (/^(?:last|next)$/u.test(word)) return IN_A_YEAR.test(words[at + 1] ?? '');
  if (/^(?:first|second|third|last|next|own)$/u.test(before)) return tags[at + 1] === 'noun';
  if (tags[at - 1] !== 'noun') return false;
  // "Got 312 families paid".
  if (isPast(word))
    return (
      tags.slice(1, at).every((one) => OF_A_THING.test(one)) && /^(?:got|had|kept)$/u.test(words[0] ?? '')
    );
  // "Rewired the trailer lights": more than one of a thing that a verb has already.
  const many = isBaseVerb(word) ? null : baseOfThird(word);
  if (many && isNounToo(many)) return isOwned({ words, tags }, at);
  return isBaseVerb(word) && (isNounToo(word) || isOwned({ words, tags }, at)) && !MANY.test(before);
}

/** Whether an article stands before it, and a verb before that: "gets the best guest score". */
function isOwned({ tags }: Tagged, at: number): boolean {
  let first = at - 1;
  while (tags[first] === 'noun' || tags[first] === 'adj') first -= 1;
  return tags[first] === 'det' && tags[first - 1] === 'fin';
}
const IN_A_YEAR =
  /^(?:spring|summer|autumn|fall|winter|year|season|month|week|night|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december|harvest|\p{Ll}+day)$/u;
const OF_A_THING = /^(?:det|adj|part|noun)$/u;
const MANY = /s$|^(?:people|men|women|children|who|that|which)$/u;

/** Whether the word at a place lets another verb follow. */
function opensAnother({ words, tags }: Tagged, at: number): boolean {
  const [word, now] = [words[at] ?? '', tags[at]];
  // "Who’d had two hours".
  if (/^(?:who|that|which|what|where|how)['’]/u.test(word)) return true;
  if (now === 'wh' || now === 'may-wh' || now === 'and') return words[at + 1] !== 'of' || now === 'and';
  if (word === 'that' || word === 'so' || word === 'let' || word === 'than') return true;
  if (TAKES_A_CLAUSE.test(word)) return true;
  // "Every time a boy went": told of what stands before.
  if (/^(?:only|first|last)$/u.test(words[at - 1] ?? '') && TIME.test(word) && words[at + 1] !== ',')
    return true;
  if ((now === 'det' || PLURAL_PEOPLE.has(word)) && EACH_TIME.test(words[at - 1] ?? '')) return true;
  return tellsOfIt(words, tags, at);
}

/** "The school I had led", "everything he cooked": somebody right behind a thing tells of it, unless a thing of its own follows the verb. */
function tellsOfIt(words: readonly string[], tags: readonly Tag[], at: number): boolean {
  const before = words[at - 1] ?? '';
  if (tags[at] !== 'sub' || !SOMEBODY.test(words[at] ?? '') || !/^(?:noun|det)$/u.test(tags[at - 1] ?? ''))
    return false;
  if (NO_THING.test(before)) return false;
  if (TIME.test(before)) return true;
  let end = at + 1;
  while (end < tags.length && !/^(?:stop|and|wh|sub)$/u.test(tags[end] ?? '')) end += 1;
  // "The house I was born in" tells of the house; "our house I was sleeping in the car" does not.
  const isBeing = /^(?:am|is|are|was|were|wasn't|isn't|aren't|weren't)$|['’](?:m|re|s)$/u;
  if (isBeing.test(words[at + 1] ?? '') || isBeing.test(words[at] ?? ''))
    return tags[end - 1] === 'prep' || end - at <= 2;
  let verb = at + 1;
  while (verb + 1 < end && /^(?:adv|aux|part|base|fin)$/u.test(tags[verb + 1] ?? '')) verb += 1;
  return !/^(?:det|obj)$/u.test(tags[verb + 1] ?? '');
}

const SOMEBODY =
  /^(?:i|he|she|we|they|you|it|nobody|somebody|everybody|everyone|(?:i|we|you|they|he|she)['’]\p{Ll}+)$/u;
/** No thing that could be told of. */
const NO_THING =
  /^(?:now|then|there|here|only|today|away|together|too|again|down|up|off|out|home|back|alone|sick|ill)$/u;

const EACH_TIME = /^(?:day|night|times?|moment|minute|way|year|place)$/u;
/** Behind these the whole clause tells which one is meant. */
const TIME =
  /^(?:days?|nights?|mornings?|evenings?|weeks?|months?|years?|summers?|winters?|times?|moments?|minutes?|way|reasons?|things?|place|once|glad|sure|sorry|afraid|proud|first|last)$/u;

/** What is said, known or seen is a clause of its own. */
const TAKES_A_CLAUSE =
  /^(?:sa(?:y|ys|id|ying)|tell|tells|told|telling|th(?:ink|inks|ought|inking)|kn(?:ow|ows|ew|own|owing)|hear|hears|heard|see|sees|saw|seen|f(?:eel|eels|elt)|find|finds|found|hopes?|hoped|wish|wishes|wished|realis(?:e|es|ed|ing)|realiz(?:e|es|ed|ing)|learn|learns|learned|learnt|notic(?:e|es|ed)|decid(?:e|es|ed)|mean|means|meant|believ(?:e|es|ed)|understand|understood|swore|promised?|prove[ds]?|shows?|showed|asks?|asked|guess|bet|wrote|read|remember(?:s|ed)?|forgets?|forgot|swear|taught|explain(?:s|ed)?|matter|watch(?:es|ed|ing)?|help(?:s|ed)?|like|glad|sure|sorry|afraid|proud|dream(?:t|ed|s)?|worr(?:y|ied)|agree[ds]?)$/u;

/** "If she was scared it never showed": a main clause follows one that a joint opens, behind a comma or a new subject. */
function hasMain({ words }: Tagged): boolean {
  return !/^(?:when|where)$/u.test(words[0] ?? '') || words.includes(',');
}
