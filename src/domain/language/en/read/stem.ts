import type { Field } from '#src/domain/synthesis/language.ts';
import { bare, from, type Phrase, wordsOf } from './phrase.ts';

/** Words of each stem, taken apart once: there are as many as there are fields. */
const stems = new Map<string, readonly string[]>();

function stemWords(stem: string): readonly string[] {
  const known = stems.get(stem);
  if (known) return known;
  const words = wordsOf(stem).map(bare);
  stems.set(stem, words);
  return words;
}

/** Without the words of the stem that the person typed again ("help people ..." after "... to help"). */
export function withoutStem(phrase: Phrase, stem: string): Phrase {
  if (stem === '') return phrase;
  const asked = stemWords(stem);
  const { words } = phrase;
  if (words.length > 1 && words.length <= asked.length && endsWith(asked, words, words.length))
    return from(phrase, words.length);
  // "Helping people" after "... my work to help".
  if (words.length > 1 && asked.at(-1) === 'help' && /^help(?:ing|s)$/.test(words[0] ?? ''))
    return from(phrase, 1);
  const paraphrased = withoutParaphrase(phrase, asked);
  if (paraphrased !== phrase) return paraphrased;
  for (let length = Math.min(asked.length, words.length - 1); length > 0; length -= 1) {
    if (endsWith(asked, words, length)) return from(phrase, length);
    // Three words of the stem in a row are its own, wherever they stand in it.
    if ((length >= 3 || (length === 2 && asked[0] === 'what')) && holds(asked, words, length))
      return from(phrase, length);
  }
  // "It leaves out ..." after "My CV leaves out".
  if (words.length > 3 && /^(?:it|i|they|and|my)$/.test(words[0] ?? '')) {
    const [first = '', second = ''] = words.slice(1);
    if (asked.at(-2) === first && asked.at(-1) === second) return from(phrase, 3);
  }
  return phrase;
}

function endsWith(asked: readonly string[], words: readonly string[], length: number): boolean {
  const offset = asked.length - length;
  for (let at = 0; at < length; at += 1) if (asked[offset + at] !== words[at]) return false;
  return true;
}

function holds(asked: readonly string[], words: readonly string[], length: number): boolean {
  for (let start = 0; start + length <= asked.length; start += 1) {
    let at = 0;
    while (at < length && asked[start + at] === words[at]) at += 1;
    if (at === length) return true;
  }
  return false;
}

/** "Someone who does the work I want is Femi": what stands before "is" repeats the stem in other words. */
function withoutParaphrase(phrase: Phrase, asked: readonly string[]): Phrase {
  // Only what such a stem repeats can end in "is".
  if (!/^(?:is|was|are)$/.test(asked.at(-1) ?? '')) return phrase;
  const { words } = phrase;
  const copula = words.findIndex((word) => word === 'is' || word === 'was' || word === 'are');
  if (copula < 3 || copula === words.length - 1) return phrase;
  const repeated = words.slice(0, copula).filter((word) => asked.includes(word)).length;
  return repeated >= copula * 0.6 ? from(phrase, copula + 1) : phrase;
}

/** Ways to begin that only lead up to the answer, each tried once at the start. */
const LEAD_INS = [
  /^(?:I think |I guess |maybe |probably |well |basically |honestly |and )+/i,
  /^so (?:that )?I can /i,
  /^for (?:the )?(?:people|ones) I (?:care about|love),? (?=I )/i,
  /^(?:the |my )?(?:most important|main|biggest) thing (?:to|for|about|in) (?:me|my life|life) is /i,
  /^what I (?:have learned|know|learned)(?: and \w+ to keep using)? is /i,
  /^(?:I would|I’d|id|I want|I like|I’d like|I would like|I’d love|I would love|I hope|my goal is|my dream is)(?: like| love)?(?: my work)? to (?:be able to (?=[a-z]))?(?:help )?/i,
  /^(?:I am|I’m|im)(?: really| very| quite| pretty)? good (?:at|in) /i,
  /^(?:people (?:ask|come to) me (?:to|for) |I(?:’ve| have) been told I(?:’m| am) good at )/i,
  /^(?:want to )?(?:get|getting|be|being) better (?:at|in) /i,
  /^it should /i,
  /^(?:the )?ability to /i,
];
const LEADS =
  /^(?:i|i’m|i’d|id|im|maybe|probably|well|basically|honestly|and|so|for|the|my|most|main|what|people|want|get|getting|be|being|it|ability)\s/i;

/** "I don't want ... again" after "Something I do not want again is". */
const REFUSALS = /^(?:never again|I (?:do not|don’t|dont) want(?: to)?) /i;

/** The line without what only leads up to the answer; the whole line where nothing would be left. */
export function withoutLeadIn(line: string, { shape, stem }: Field): string {
  let phrase = line;
  if (LEADS.test(phrase)) for (const leadIn of LEAD_INS) phrase = phrase.replace(leadIn, '');
  if (shape === 'clause')
    phrase = phrase.replace(/^(?:because|bc|cos|cuz|coz|cause|so|then) (?!of |that )/i, '');
  if (shape === 'activity') {
    phrase = phrase.replace(/^is /i, '');
    if (/\bnot\b/.test(stem)) phrase = phrase.replace(REFUSALS, '').replace(/ again$/, '');
  }
  if (shape === 'noun' || shape === 'gerund') phrase = phrase.replace(/^is /i, '');
  if (shape === 'gerund') phrase = phrase.replace(/^for (?=\S+ing )/i, '');
  if (shape === 'base') phrase = phrase.replace(/^enough to /i, '');
  if (shape === 'base' || shape === 'skill' || stem.endsWith('help'))
    phrase = phrase.replace(/^to (?=\p{L})/iu, '');
  return phrase.trim() === '' ? line : phrase;
}

/** Whether the slot wants people: a name in it stands for someone who is helped, admired or asked. */
export function asksForPeople({ shape, stem, keepCase }: Field): boolean {
  return shape === 'noun' && (keepCase || stem.endsWith('help'));
}
