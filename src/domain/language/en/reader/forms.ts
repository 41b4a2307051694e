import { PERSONS } from '#src/domain/language/en/read/nouns.ts';
import { isPast, NOT_PAST } from '#src/domain/language/en/read/verbs.ts';
import { isAdverb, PREPOSITIONS } from '#src/domain/language/en/read/words.ts';
import type { PhraseForms } from '#src/domain/synthesis/slots.ts';
import { freeVerbs } from './free-verbs.ts';
import { baseOfGerund, gerundOf } from './inflect.ts';
import type { Tagged } from './tag-names.ts';
import { isBaseVerb, isNounToo } from './verb-words.ts';

/** The forms of a phrase that are right, and whether "is" or "are" follows its noun. */
export type Formed = { forms: PhraseForms; isPlural: boolean | null };

/** No form is right. */
export const NONE: Formed = { forms: {}, isPlural: null };

/** The place of the first word that is no adverb; after "not" too. */
export function headOf({ words, tags }: Tagged): number {
  let at = 0;
  while (at < words.length - 1 && (tags[at] === 'adv' || isAdverb(words[at] ?? ''))) at += 1;
  return at;
}

const NEGATION = /(?:^|\s)(?:not|never|no|nobody|naebody|nothing|nowt|none|without|\S+n’t|cannot)(?=\s|$)/i;

/** Things in -ing, not something one does: "writing class", "nursing degree", "building site", "the building". */
const THING_AFTER_ING =
  /^(?:class(?:es)?|course|courses|degree|school|certificate|cert|diploma|licen[cs]e|program|programme|site|sites|room|rooms|skills?|shop|club|group|work|job|test|exam|exams|lessons?|machines?|equipment|pool|team|industry|experience|standards?|conditions?|hours|plan|assistant|training|practice|software|app|advice)$/;
const NO_DEED =
  /^(?:accounting|nursing|engineering|marketing|training|plumbing|building|clothing|housing|banking|understanding|engineering|meeting|spelling|wiring|flooring|tiling|feeling|beginning|catering|advertising|bedding|morning|evening)$/;

/** What a gift, a thing off the table or one to learn is: something one does, or something one has. */
export function activity(line: string, tagged: Tagged): Formed {
  const at = headOf(tagged);
  const { words, tags } = tagged;
  const howTo = /^how to (.+)$/i.exec(line)?.[1];
  if (howTo)
    return freeVerbs(tagged) === 0 && isBaseVerb(words[2] ?? '')
      ? { forms: howForms(howTo), isPlural: null }
      : NONE;
  if (freeVerbs(tagged) > 0) return NONE;
  // "Welding plumbing tiling": a list without commas.
  if (tags[at] === 'ger' && tags[at + 1] === 'ger' && tags[at + 2] === 'ger') return NONE;
  if (tags[at] === 'ger' && !isThingInIng(words, at))
    return { forms: fromGerund(line, tagged, at), isPlural: null };
  // "Reverse parking": what is done, with how it is done before it.
  if (tags[0] === 'base' && tags[1] === 'ger' && !BEFORE_GERUND.test(words[0] ?? ''))
    return { forms: { gerund: line }, isPlural: null };
  if (words[0] === 'help' && words[1] === 'with') return { forms: { noun: line }, isPlural: false };
  if (tags[at] === 'base' && at === 0 && words[0] !== 'be') return fromBase(line, tagged);
  if (tags[at] === 'base' && /^(?:be|not|never)$/.test(words[0] ?? '')) return fromBase(line, tagged);
  return noun(line, tagged);
}

/** Verbs that another in -ing follows. */
const BEFORE_GERUND =
  /^(?:start|stop|keep|enjoy|go|try|love|like|avoid|finish|get|practi[sc]e|prefer|consider|risk|begin|continue|teach|help|do)$/;

/** The forms of what begins with a verb that is surely one, and of the verbs that are joined to it. */
export function howForms(base: string): { howTo: string; gerund: string; base: string } {
  const said = base.split(' ');
  return { howTo: base, gerund: [...conjoin(said, gerundOf)].join(' '), base };
}

function isThingInIng(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (
    THING_AFTER_ING.test(next) &&
    (words[at + 2] === undefined || /^(?:,|and|or|in|at|for|with|from|on)$/.test(words[at + 2] ?? '')) &&
    !/^(?:doing|running|leading|planning|teaching|managing|building|starting|having|finding|finishing|testing|using|writing|learning|getting|taking|making|passing|showing|sharing|organising|organizing|designing|fixing|wearing|joining|changing|setting|playing|training|buying|selling|keeping|giving|offering|seeking|asking|following|working|loading|driving|maintaining|operating|repairing)$/.test(
      word,
    )
  )
    return true;
  const isLast = words[at + 2] === undefined;
  if (
    isLast &&
    /^(?:writing|driving|training|working|learning|testing)$/.test(word) &&
    /^(?:class|classes|course|courses|school|licen[cs]e|lessons?|skills?|test|conditions?|hours|difficulties)$/.test(
      next,
    )
  )
    return true;
  return NO_DEED.test(word) && (next === '' || /^(?:and|or|,|of|in|for|with|from)$/.test(next));
}

function fromGerund(line: string, { words, tags }: Tagged, at: number): PhraseForms {
  const forms: { gerund: string; base?: string; howTo?: string } = { gerund: line };
  const said = line.split(' ');
  const isPlain = at === 0 && said.length === words.filter((word) => word !== ',').length;
  const base = baseOfGerund(words[at] ?? '');
  // "Splicing and net mending": the second has no plain form here.
  if (
    !isPlain ||
    !base ||
    NEGATION.test(said[0] ?? '') ||
    / and (?!\p{Ll}+ly )\p{Ll}+(?<!ing) \p{Ll}+ing$/u.test(line)
  )
    return forms;
  const turned = said.map((word, place) => {
    if (place === 0) return base;
    // "Noticing when a child is guessing and not hearing": what stands in the clause stays as it is.
    if (said.slice(0, place).some((before) => IN_A_CLAUSE.test(before))) return word;
    const isJoined =
      /^(?:and|or)$/.test(said[place - 1] ?? '') ||
      (tags[place - 1] === 'adv' && /^(?:and|or)$/.test(said[place - 2] ?? ''));
    return isJoined && /ing$/.test(word) ? baseOfGerund(word) : word;
  });
  if (turned.some((word) => word === null) || /,\S* \S+ing\b/.test(line)) return forms;
  forms.base = turned.join(' ');
  if (!/^(?:be|have|know|stay|feel|love|like|enjoy|want|need)$/.test(base)) forms.howTo = forms.base;
  return forms;
}

const IN_A_CLAUSE = /^(?:when|that|who|whom|which|where|if|what|how|is|are|was|were|because|while)$/i;

function fromBase(line: string, tagged: Tagged): Formed {
  const said = line.split(' ');
  if (said.length !== tagged.words.filter((word) => word !== ',').length) return NONE;
  const at = tagged.words[0] === 'not' || tagged.words[0] === 'never' ? 1 : 0;
  const gerund = conjoin(said, gerundOf, at).join(' ');
  const forms: { gerund: string; base: string; howTo?: string } = { gerund, base: line };
  if (at === 0 && !/^(?:be|have|know|stay|feel)$/.test(tagged.words[0] ?? '')) forms.howTo = line;
  return { forms, isPlural: null };
}

/** The verb in another form, and the verbs that "and" or "or" joins to it with it. */
function conjoin(said: readonly string[], turn: (base: string) => string, from = 0): string[] {
  return said.map((word, at) => {
    const plain = word.toLowerCase().replace(/,$/, '');
    const comma = word.endsWith(',') ? ',' : '';
    if (at === from) return turn(plain) + comma;
    const before = said[at - 1] ?? '';
    const isJoined = /^(?:and|or)$/.test(before) || (/,$/.test(before) && at > from);
    const next = said[at + 1] ?? '';
    if (!isJoined || !isBaseVerb(plain)) return word;
    // "Cook and clean", "cut and style hair"; "weld pipes and gates" names a second thing.
    const isVerb =
      !isNounToo(plain) || (at === from + 2 && (next === '' || !/^(?:and|or|for|in|on|at)$/.test(next)));
    return isVerb ? turn(plain) + comma : word;
  });
}

const UNCOUNTED = /(?:[^s]ss|us|is|ics|ness|ment|ity|tion|ship|news)$/;
const PLURALS =
  /^(?:people|children|men|women|folk|staff|police|kids|teens|youth|others|those|these|mice|feet|teeth|both|everyone’s|many|few|parents|mums|dads|guys)$/;

const A_PAPER = /^(?:certificate|licen[cs]e|course|class|exam|test|card|diploma|award|permit|ticket)$/;

/** Whether "are" follows: by the head of the noun, before what tells more of it. */
export function isPluralNoun({ words, tags }: Tagged): boolean | null {
  // "Safe gas handling certificate" is one thing by its last word.
  const isPaper = A_PAPER.test(words.at(-1) ?? '');
  const end = words.findIndex(
    (word, at) =>
      at > 0 &&
      (tags[at] === 'prep' ||
        tags[at] === 'wh' ||
        tags[at] === 'may-wh' ||
        tags[at] === 'to' ||
        tags[at] === 'sub' ||
        (tags[at] === 'ger' && !isPaper) ||
        tags[at] === 'part' ||
        tags[at] === 'stop' ||
        word === 'and' ||
        (tags[at] === 'adj' && tags[at - 1] === 'noun')),
  );
  const rest = words.slice(end < 0 ? words.length : end);
  const head = (end < 0 ? words : words.slice(0, end)).filter((word) => word !== ',');
  const last = head.at(-1) ?? '';
  if (rest[0] === 'and' || (rest[0] === ',' && rest.includes('and'))) return true;
  if (/^(?:a|an|one|this|that|each|every)$/.test(head[0] ?? '')) return false;
  if (PLURALS.test(last)) return true;
  if (/'s$/.test(last)) return null;
  return last.endsWith('s') && !UNCOUNTED.test(last);
}

/** What can stand as the name of a thing or of people. */
export function noun(line: string, tagged: Tagged): Formed {
  return isNoun(tagged) ? { forms: { noun: line }, isPlural: isPluralNoun(tagged) } : NONE;
}

function isNoun(tagged: Tagged): boolean {
  const { words, tags } = tagged;
  const [first = '', second = ''] = words;
  if (words.length === 0 || freeVerbs(tagged) > 0) return false;
  if (first === 'no' && /^(?:formal|prior)$/.test(second)) return true;
  if (
    /^(?:no|nobody|none|nothing|not|never|to|by|because|so|when|if|where|why|which|how|than|as|and|but|or|whatever|whoever|myself|me|him|it|them)$/.test(
      first,
    )
  )
    return false;
  if (first === 'that' && tags[0] !== 'det') return false;
  if (words.length === 1 && tags[0] === 'adv') return false;
  if (tags[0] === 'prep' || tags[0] === 'aux' || tags[0] === 'fin')
    return tags[0] === 'fin' && words.length === 1 && first.endsWith('s');
  if (
    tags[0] === 'sub' &&
    !/^(?:everyone|everybody|anyone|anybody|someone|somebody|people|those|one)$/.test(first)
  )
    return false;
  if (tags[0] === 'base' && !isNounToo(first)) return false;
  if (first === 'what' && second === 'to') return false;
  return !isAdjectival(tagged, 0) && !(words.length === 1 && tags[0] === 'det' && !/^\d/.test(first));
}

/** "Patient", "good with kids", "calm and fair": what one is. */
function isAdjectival({ words, tags }: Tagged, from: number): boolean {
  let at = from;
  while (
    at < words.length - 1 &&
    (tags[at] === 'adv' || /^(?:very|so|too|really|quite|more|most|well)$/.test(words[at] ?? ''))
  )
    at += 1;
  const head = words[at] ?? '';
  const next = words[at + 1];
  const isAdjective =
    (tags[at] === 'adj' ||
      tags[at] === 'part' ||
      NOT_PAST.has(head) ||
      (isPast(head) && tags[at] === 'fin')) &&
    !/^(?:quiet|calm|fun|good|cool|basic|online)$/.test(next === undefined ? head : '');
  if (!isAdjective) return false;
  if (next === undefined || next === ',') return true;
  if (PREPOSITIONS.has(next) || next === 'to' || next === 'who' || next === 'that' || next === 'enough')
    return true;
  return (next === 'and' || next === 'or' || next === 'but') && isAdjectival({ words, tags }, at + 2);
}

/** "Good listener", "problem solver": what somebody is, where what they do was asked for. */
export function describesPerson({ words, tags }: Tagged): boolean {
  const end = words.findIndex(
    (_, at) =>
      at > 0 &&
      (tags[at] === 'prep' ||
        tags[at] === 'wh' ||
        tags[at] === 'may-wh' ||
        tags[at] === 'and' ||
        tags[at] === 'stop'),
  );
  const head = words[(end < 0 ? words.length : end) - 1] ?? '';
  if (tags[0] === 'ger' || tags[0] === 'base' || words.length > 6) return false;
  if (head === 'one' && (words[0] === 'the' || words[0] === 'a')) return true;
  if (
    (PERSONS.has(head) && !/^(?:head|star|pop|match)$/.test(head)) ||
    /^(?:person|player|expert|guy|girl|lady|guru|human|nerd|geek|hand|shoulder to cry on)$/.test(head)
  )
    return true;
  if (
    /^[a-z]{4,}ist$/.test(head) &&
    !/^(?:wrist|twist|waist|assist|checklist|playlist|shortlist)$/.test(head)
  )
    return true;
  if (!/(?:er|or)$/.test(head) || head.length < 5) return false;
  const verb = head.slice(0, -2);
  const isAgent =
    isBaseVerb(verb) || isBaseVerb(`${verb}e`) || (/(.)\1$/.test(verb) && isBaseVerb(verb.slice(0, -1)));
  return (
    isAgent &&
    !/^(?:computer|printer|dinner|number|timer|counter|poster|letter|paper|corner|order|matter|weather|water|power|offer|mower|boiler|cleaner|container|folder|border|manner|tractor|laser|trailer|planner|cooker|charger|heater|speaker|mixer|blender|freezer|scanner|filter|layer|ladder|drawer|locker|starter)$/.test(
      head,
    )
  );
}

/** Whether the phrase only says what somebody is. */
export function isAdjectivePhrase(tagged: Tagged): boolean {
  return tagged.words.length > 0 && isAdjectival(tagged, 0);
}
