import type { PhraseForms } from '#src/domain/synthesis/slots.ts';
import type { ReadPart } from '#src/domain/synthesis/told.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { asMany, isNameOfMany, SAYS_WHO_ONE_IS } from './name-of-many.ts';
import {
  isCountAndTold,
  isCountOfOurs,
  isOneDeed,
  isOnePhrase,
  isToldWithTime,
  isWholeClause,
  isWhoPhrase,
  MOST_WORDS,
} from './one-phrase.ts';
import { isBroken } from './reader/broken.ts';
import { withArticles } from './reader/noun-phrases.ts';
import { isSlang } from './slang.ts';
import { eitherOf, isWhoever, toldOf } from './whom-as-said.ts';

/**
 * The last look before words enter a sentence of ours. What is slang, runs on, breaks off or is put as no careful editor
 * would print it stays out: a whole sentence without it is better than a long one with a break in it.
 */
export function strictly(part: ReadPart, stem: string): ReadPart {
  if (stem === 'who' && part.kind === 'hedge') return eitherOf(part);
  if (stem === 'gift' && SAYS_WHO_ONE_IS.test(part.text)) return out(part, 'who-one-is');
  if (part.kind !== 'item' && part.kind !== 'unread')
    return isSlang(part.text, stem) ? out(part, 'slang') : part;
  const isClause = CLAUSES.has(stem) || part.stem === 'clause';
  const isDeed = stem === 'did' || stem === 'never';
  const isRight = isClause ? isWholeClause : isDeed ? isOneDeed : (PHRASES[stem] ?? isOnePhrase);
  if (part.kind === 'unread') return stem === 'who' && part.note !== 'language' ? toldOf(part) : part;
  const typed = isClause || stem === 'when-it' ? part.forms : trimmed(part.forms);
  const forms = SPOKEN_OF.has(stem) && stem !== 'behind' ? withTheirArticles(typed) : typed;
  const [text] = Object.values(forms);
  if (text === undefined || text === '' || GREETING.test(text) || SHOUTED.test(text))
    return out(part, 'aside');
  const isOneOfMany =
    stem === 'gift' &&
    forms.noun !== undefined &&
    forms.gerund === undefined &&
    !isNameOfMany(forms.noun, part.isPlural);
  if (isOneOfMany) {
    // "Mute button": what others come for is many of it.
    const noun = asMany(forms.noun ?? '');
    return noun === null || isBroken(noun) || isSlang(noun, stem) || !isRight(noun)
      ? out(part, 'one-of-many')
      : { ...part, forms: { noun }, isPlural: true };
  }
  if (SPOKEN_OF.has(stem) && Object.values(forms).some(isBroken)) return out(part, 'word-order');
  const counted = isDeed ? soFar(forms) : null;
  if (counted) return { ...part, forms: counted, note: 'shortened' };
  if (!isSlang(text, stem) && isRight(text)) return { ...part, forms };
  // A clause that is cut says something else: whole, or not at all.
  if (isClause || stem === 'when-it') return out(part, isSlang(text, stem) ? 'slang' : 'breaks-off');
  // What comes first is often whole: "people on the worst day of the month, so they go out less frightened".
  const shorter = cutAll(forms, WORK.has(stem) ? WORK_JOINT : JOINT);
  const [start] = Object.values(shorter ?? {});
  return shorter && start !== undefined && !isSlang(start, stem) && isRight(start)
    ? { ...part, forms: shorter, isPlural: part.isPlural, note: 'shortened' }
    : out(part, isSlang(text, stem) ? 'slang' : 'runs-on');
}

/** Stems whose words are told in a sentence as they were typed; a paper or a post has its own name. */
const SPOKEN_OF: ReadonlySet<string> = new Set([
  'who',
  'gift',
  'clause',
  'when',
  'when-i',
  'when-it',
  'where',
  'did',
  'never',
  'thing',
  'number-what',
  'behind',
]);

/** Stems whose words may be longer than one phrase. */
const PHRASES: Readonly<Record<string, (text: string) => boolean>> = {
  who: (text) => isWhoPhrase(text) || isWhoever(text),
  learning: (text) => isOnePhrase(text) || isWhoPhrase(text),
  thing: (text) => isOnePhrase(text, MOST_WORDS.thing),
  // "Drawing a timetable by hand so that a tired driver can keep it": cut, it would say half.
  gift: (text) =>
    isOnePhrase(text, MOST_WORDS.gift) ||
    isToldWithTime(text, MOST_WORDS.gift) ||
    isWhoPhrase(text.replace(/ you (?!and\b)/gu, ' they ')),
  'number-what': (text) => isOnePhrase(text, MOST_WORDS.gift) || isCountOfOurs(text),
  figure: (text) => isOnePhrase(text) || /^(?:none|zero|nobody|no one|nothing)$/u.test(text),
  // "Have a large sheet of paper and one connection that does not work", behind "when I".
  'when-i': (text) => isOnePhrase(text) || isWholeClause(`I ${text}`),
  // "Quiet and I have only one sound to think about", behind "when it is".
  'when-it': (text) => isOnePhrase(text) || isWholeClause(`it is ${text}`),
  where: (text) => isOnePhrase(text, MOST_WORDS.where) || isToldWithTime(text, MOST_WORDS.where),
  // "38 years on the 83 bus, one dent, and that was the council’s pole": what is counted, and what is told of it.
  behind: (text) => isOnePhrase(text) || isCountAndTold(text),
};

/** Where a first half ends; what begins with "not", "but" or "if" belongs to it and may not be cut off. */
const JOINT =
  /\s*(?:,(?!\d)|[;:(–]|\s-\s|\bso (?:that|they|he|she|it|I|we)\b)\s*(?!(?:and )?(?:not|no|never|but|unless|except|if|only|without|who|which|that)\b)/i;
/** Work is named once: "registrar or deputy to start". */
const WORK: ReadonlySet<string> = new Set(['role', 'field', 'own-thing']);
const WORK_JOINT = /\s*(?:[,;:(–/]|\s-\s|\b(?:or|but|not|then|maybe)\b|\bof (?:my|our)\b)\s*/i;
const LEAST_WORDS = 1;

/** "Wrote down every slip, 214 so far": a deed with the count of it, and nothing behind. */
function soFar(forms: PhraseForms): PhraseForms | null {
  const said = /^[^,;]+, \d[\d,]*(?: \p{L}+)? (?:so far|in all|by now|and counting)\b/u.exec(
    forms.past ?? '',
  )?.[0];
  return said && !isSlang(said) && isOneDeed(said) ? { past: said } : null;
}

/** Every form up to its first joint; null where one has none, or too little stands before it. */
function cutAll(forms: PhraseForms, joint: RegExp): PhraseForms | null {
  const cut = Object.entries(forms).map(([form, text]) => {
    const at = text.search(joint);
    const start = at > 0 ? text.slice(0, at).trim() : '';
    return countStretches(start) < LEAST_WORDS ? null : ([form, start] as const);
  });
  return cut.every((entry) => entry !== null) ? Object.fromEntries(cut) : null;
}

/** What such a form stands behind. */
const LEADS: Readonly<Record<string, string>> = { past: 'I', base: 'I', gerund: 'I like' };

/** The forms with the articles that second languages leave out. */
function withTheirArticles(forms: PhraseForms): PhraseForms {
  return Object.fromEntries(
    Object.entries(forms).map(([form, text]) => [
      form,
      LEADS[form] === undefined
        ? withArticles(text)
        : withArticles(`${LEADS[form]} ${text}`).slice((LEADS[form]?.length ?? 0) + 1),
    ]),
  );
}

function out(part: ReadPart, note: string): ReadPart {
  return { ...part, kind: 'unread', forms: {}, note };
}

const GREETING = /^(?:good (?:morning|afternoon|evening|day)|hello|hi|hey|thanks?|thank you|dear|sorry)\b/i;
const SHOUTED = /[!?]{2,}|[<>{}[\]\\|#@*_~^=]|https?:|www\./;

/** Words before a phrase that belong to talk: "first the older women", "mostly old people"; "first aid" is a thing. */
const LEAD =
  /^(?:firstly,?|first,|first(?= (?:an?|the|my|our|those|these|all|some)\b)|also|just|mostly|mainly|only|then|so|and|but|like|well|maybe|really|always|especially|basically|probably)\s+(?=\S+\s?\S)/i;

function trimmed(forms: PhraseForms): PhraseForms {
  return Object.fromEntries(
    Object.entries(forms).map(([form, text]) => [form, text.replace(LEAD, '').replace(/[\s,;:–-]+$/u, '')]),
  );
}

const CLAUSES: ReadonlySet<string> = new Set(['clause', 'when']);
