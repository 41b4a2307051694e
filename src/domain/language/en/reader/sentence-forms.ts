import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { isGerund, isPast } from '#src/domain/language/en/read/verbs.ts';
import { PREPOSITIONS } from '#src/domain/language/en/read/words.ts';
import { lowerFirst, upperFirst } from './capitals.ts';
import { type Formed, headOf, NONE, noun } from './forms.ts';
import { freeVerbs } from './free-verbs.ts';
import { baseOfGerund, baseOfPast, pastOf } from './inflect.ts';
import type { Tagged } from './tag-names.ts';
import { isBaseVerb, isNounToo, isParticipleToo, isSameInPast } from './verb-words.ts';
import { isWhereabouts } from './work-words.ts';
/** After "I": what was done. A verb in the plain form stays as typed where both are alike. */
export function past(line: string, tagged: Tagged): Formed {
  const at = headOf(tagged);
  const head = tagged.words[at] ?? '';
  const isTold =
    /^(?:lied|died|tied|was|had|did|didn't|wasn't|couldn't|could|hadn't|went|got)$/.test(head) ||
    (isPast(head) && tagged.tags[at] !== 'adj') ||
    (head.endsWith('ed') && tagged.words.length > 1 && baseOfPast(head) !== null) ||
    (isSameInPast(head) && tagged.tags[at] !== 'noun') ||
    (isSameInPast(head) && tagged.words.length > 1 && at === 0);
  if (!isTold || splices(line)) return NONE;
  return { forms: { past: line }, isPlural: null };
}

/** Another sentence with a subject of its own behind "and" or a comma: it may not hang on "I". */
function splices(line: string): boolean {
  return (
    /,? (?:and|but|so) (?:I’m|I am|my \w+ (?:is|was|are)|they (?:are|were)|(?:he|she)(?! (?:rode|got|went|came|took|made|passed|left|won|\w+ed)\b)) /.test(
      line,
    ) || /, (?:I|he|she|they|it|we) /.test(line)
  );
}

/** "Being chosen" -> "was chosen", "leading" -> "led", "lead" -> "led": the plain form to offer after "I". */
export function pastToOffer(line: string, tagged: Tagged): string | null {
  const at = headOf(tagged);
  const head = tagged.words[at] ?? '';
  const base =
    tagged.tags[at] === 'ger'
      ? baseOfGerund(head)
      : isBaseVerb(head) && tagged.tags[at] === 'base'
        ? head
        : null;
  if (!base || at > 0) return null;
  const turned = base === 'be' ? 'was' : pastOf(base);
  return [turned, ...line.split(' ').slice(1)].join(' ');
}

/** A whole clause: a subject first, one verb more than the clauses within it need. */
export function clause(line: string, tagged: Tagged): Formed {
  if (freeVerbs(tagged) < 1 || !opensWithSubject(tagged) || isSpliced(line, tagged)) return NONE;
  return { forms: { clause: lowerFirst(line) }, isPlural: null };
}

/** "She cried, he cried": two sentences with a comma between. */
function isSpliced(line: string, tagged: Tagged): boolean {
  if (
    /^(?:when|while|if|since|after|before|once|in|on|at|because|although|though|until|by|for)$/.test(
      tagged.words[0] ?? '',
    )
  )
    return false;
  return (
    freeVerbs(tagged) > 1 &&
    /, (?:I|we|they|he|she|it|you|there|nobody|everyone|her|his|my|the) /i.test(line) &&
    !/, (?:and|but|so) /.test(line)
  );
}

/** Whether a line begins with somebody or something that its verb can belong to. */
export function opensWithSubject({ words, tags }: Tagged): boolean {
  let at = 0;
  while (at < words.length - 1 && tags[at] === 'adv') at += 1;
  const first = words[at] ?? '';
  if (
    /^(?:of|to|which|who|because|and|but|so|or|how|why|that's|meaning|making|letting|leaving|giving|helping)$/.test(
      first,
    )
  )
    return false;
  if (tags[at] === 'aux')
    return first.includes("'") && /^(?:i|he|she|it|we|they|you|there|that)'/.test(first);
  if (tags[at] === 'fin' || tags[at] === 'base') return false;
  if (tags[at] === 'prep' || tags[at] === 'may-wh' || tags[at] === 'wh') {
    const verb = tags.findIndex((tagged) => tagged === 'fin' || tagged === 'aux');
    return words.some(
      (_, place) =>
        place > at && place <= verb && (tags[place] === 'sub' || (tags[place] === 'det' && place < verb - 1)),
    );
  }
  return true;
}

/** The words as a sentence of their own, with a capital and a full stop. */
export function sentence(line: string): string {
  return `${upperFirst(line).replace(/[.!?]+$/, '')}.`;
}

/** After "when I": a verb with its person, "am" put before what only says how or where one is. */
export function predicate(line: string, tagged: Tagged): Formed {
  const { words, tags } = tagged;
  const contracted = /^I?(’m|’ve|’d|’ll) (.+)$/i.exec(line);
  if (contracted) {
    const verb =
      { '’m': 'am', '’ve': 'have', '’d': 'would', '’ll': 'will' }[(contracted[1] ?? '').toLowerCase()] ??
      'am';
    return { forms: { clause: `${verb} ${contracted[2]}` }, isPlural: null };
  }
  const at = headOf(tagged);
  const head = words[at] ?? '';
  if (/^(?:am|have|was|can|could|do|don't|can't|get|haven't|hadn't|won't|isn't)$/.test(head))
    return { forms: { clause: line }, isPlural: null };
  if (opensWithOther(tagged) || / but (?:it’s|its|I|the|they|my)\b/.test(line)) return NONE;
  // "Open something very small": a verb before what it is done to, though it may say how something is.
  if (at === 0 && tags[at] === 'adj' && isBaseVerb(head) && TAKES_A_THING.test(words[1] ?? ''))
    return { forms: { clause: line }, isPlural: null };
  if (
    tags[at] === 'ger' ||
    tags[at] === 'adj' ||
    tags[at] === 'part' ||
    (tags[0] === 'prep' && freeVerbs(tagged) === 0)
  ) {
    if (freeVerbs(tagged) > 0 && tags[at] !== 'ger') return NONE;
    return { forms: { clause: `am ${line}` }, isPlural: null };
  }
  // "I am at my best when I have slept well": what must be done before.
  if (at === 0 && isPast(head) && !isBaseVerb(head) && isParticipleToo(head))
    return { forms: { clause: `have ${line}` }, isPlural: null };
  const isVerb =
    (isPast(head) && isParticipleToo(head)) ||
    (isBaseVerb(head) && (!isNounToo(head) || words.length > 1 || at > 0 || !ADJECTIVES.has(head)));
  return isVerb ? { forms: { clause: line }, isPlural: null } : NONE;
}

const TAKES_A_THING = /^(?:an?|the|my|some\p{L}*|any\p{L}*|every\p{L}*|one|it|them|things|up|out)$/u;

function opensWithOther({ words, tags }: Tagged): boolean {
  return (
    tags[0] === 'sub' ||
    tags[0] === 'det' ||
    /^(?:it's|that's|there's|they're|we're|people|nobody)$/.test(words[0] ?? '')
  );
}

/** After "when it is": how it is, or what. */
export function state(line: string, tagged: Tagged): Formed {
  const first = tagged.words[0] ?? '';
  if (
    freeVerbs(tagged) > 0 ||
    /^(?:i|i'm|nobody|they|we|people)$/.test(first) ||
    (tagged.tags[0] === 'base' &&
      tagged.words.length > 1 &&
      !/^clear (?:what|who|how|when|why|where)\b/i.test(line))
  )
    return NONE;
  return { forms: { clause: line }, isPlural: null };
}

/** Where: with its preposition as typed. */
export function place(line: string, tagged: Tagged): Formed {
  const first = tagged.words[headOf(tagged)] ?? '';
  if (freeVerbs(tagged) > 0) return NONE;
  if (
    PREPOSITIONS.has(first) ||
    /^(?:early|late|outdoors|outside|inside|abroad|upstairs|backstage|anywhere|somewhere|out|home|alone|underwater|online)$/.test(
      first,
    ) ||
    /^(?:first|last) thing\b/u.test(line)
  )
    return { forms: { clause: line }, isPlural: null };
  const { words, tags } = tagged;
  const end = tags.findIndex((tag, at) => at > 0 && /^(?:prep|wh|may-wh|stop|and|adv)$/u.test(tag));
  const what = words[(end < 0 ? words.length : end) - 1] ?? '';
  const isOne = tags[0] === 'det';
  // "Smell of wood and silence" is no place; "the greenhouse", "kitchen of a big hotel", "stage" are one is in, at or on.
  if (!(isWhereabouts(what) || IS_IN.test(what) || AT.test(what) || ON.test(what))) {
    return isOne || tags[0] === 'noun' ? NONE : noun(line, tagged);
  }
  const where = ON.test(what) ? 'on' : AT.test(what) ? 'at' : 'in';
  const article =
    isOne || what === 'stage' || what === 'sea' ? '' : /^(?:team|group)$/u.test(what) ? 'a ' : 'the ';
  return { forms: { clause: `${where} ${article}${line}` }, isPlural: null };
}

/** Where one is without a preposition typed, by the one that it takes. */
const IS_IN =
  /^(?:garden|row|middle|corner|room|house|barn|yard|woods|forest|lab|shed|workshop|ambulance|van|truck|lorry|cab|car|tractor|fields?|pool|mountains|hills|park|greenhouse|village|city|crowd|crisis|quiet|dark|team|group)$/u;
const AT = /^(?:desk|till|counter|stove|bench|pass|piano|wheel|table|loom|allotment|sea)$/u;
const ON = /^(?:stage|roof|farm|road|beach|pitch|bus|train|ship|boat|ladder|river|water)$/u;

/** After "to": the verb in its plain form. */
export function plain(line: string, tagged: Tagged): Formed {
  const at = headOf(tagged);
  const head = tagged.words[at] ?? '';
  if ((isBaseVerb(head) || /^(?:be|have|do)$/.test(head)) && freeVerbs(tagged) === 0 && !isGerund(head))
    return { forms: { base: line }, isPlural: null };
  return NONE;
}
