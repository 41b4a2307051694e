import type { Field } from '#src/domain/synthesis/language.ts';
import { goesOnAsSentence, isClause, namesSomeone } from './clauses.ts';
import { isHindered } from './hindrances.ts';
import { ADJECTIVES, DETERMINERS, PERSONS } from './nouns.ts';
import type { Phrase } from './phrase.ts';
import { ADJECTIVES_AS_NOUNS, UNWANTED } from './phrase-words.ts';
import { type Form, formOf, headAt, isBase, isNamedByVerb, isPastPhrase, nounHead } from './shape.ts';
import { asksForPeople } from './stem.ts';
import { BASE_VERBS, IRREGULAR_PAST, isGerund, isPast, NOT_PAST, NOUN_TOO } from './verbs.ts';
import { isAdverb, NOT_OPENING, PREPOSITIONS, RELATIVES, SUBJECTS } from './words.ts';

/** The form in which the phrase fits the slot; null where it does not, or where nobody can tell. */
export function fittingForm(phrase: Phrase, field: Field): Form | null {
  if (isHindered(phrase, field)) return null;
  switch (field.shape) {
    case 'base':
      return fitsBase(phrase, field) ? 'base' : null;
    case 'past':
      return fitsPast(phrase) ? 'past' : null;
    case 'clause':
      return isClause(phrase) ? 'clause' : null;
    case 'skill':
      return isBase(phrase.words) && !isNamedByVerb(phrase.words) && fitsBase(phrase, field)
        ? 'base'
        : fittingThing(phrase, field);
    case 'gerund':
      return fitsGerund(phrase, field) ? 'gerund' : field.stem === '' ? nounOrNull(phrase, field) : null;
    case 'noun':
      // A gerund stands where a noun does, unless it is people who are asked for.
      return (
        nounOrNull(phrase, field) ?? (!asksForPeople(field) && fitsGerund(phrase, field) ? 'noun' : null)
      );
    case 'activity':
      return fittingThing(phrase, field);
    default:
      return null;
  }
}

function fittingThing(phrase: Phrase, field: Field): Form | null {
  return fitsGerund(phrase, field) ? 'gerund' : nounOrNull(phrase, field);
}

function nounOrNull(phrase: Phrase, field: Field): Form | null {
  return fitsNoun(phrase, field) ? 'noun' : null;
}

function fitsBase({ words, line }: Phrase, { stem }: Field): boolean {
  if (!isBase(words)) return false;
  // "So that I can not depend on him" reads as a refusal.
  if (stem.endsWith('can') && (words[0] === 'not' || words[0] === 'never')) return false;
  return !/\b(?:and|but) (?:that )?(?:I|we|they|he|she|it) /i.test(line);
}

function fitsPast({ words, line }: Phrase): boolean {
  return isPastPhrase(words) && !/\bas a result\b/i.test(line);
}

function fitsGerund(phrase: Phrase, { stem }: Field): boolean {
  const { words } = phrase;
  const at = headAt(words);
  const head = words[at] ?? '';
  if (!isGerund(head)) return isCompoundGerund(words);
  if (stem === '' && UNWANTED.has(head)) return false;
  // "Welding plumbing tiling": three in a row are a list.
  if (isGerund(words[at + 1] ?? '') && isGerund(words[at + 2] ?? '')) return false;
  return !goesOnAsSentence(phrase);
}

/** "Second guessing": what is done, with its object before it. */
function isCompoundGerund(words: readonly string[]): boolean {
  return (
    words.length === 2 &&
    isGerund(words[1] ?? '') &&
    formOf(words) === 'unknown' &&
    !NOT_OPENING.has(words[0] ?? '')
  );
}

function fitsNoun(phrase: Phrase, field: Field): boolean {
  const { words } = phrase;
  if (opensWhole(words, field)) return true;
  if (/^(?:no|nobody|none|to)$/.test(words[0] ?? '')) return false;
  if (words.length === 1 && DETERMINERS.has(words[0] ?? '')) return false;
  if (opensOwnClause(words)) return false;
  if (isPossessed(words, field) || goesOnAsSentence(phrase) || isPurpose(words) || isAdjectival(words))
    return false;
  const form = formOf(words);
  if (asksForPeople(field)) return namesPeople(phrase, form, field);
  if (describesPerson(words, field)) return false;
  if (field.stem === '' && (UNWANTED.has(words[0] ?? '') || isQuestion(words))) return false;
  if (field.shape === 'skill' && /^(?:everything|anything|all)$/.test(words[0] ?? '')) return false;
  if (form === 'noun') return !isBareSentence(words);
  if (form === 'base') return isNamedByVerb(words);
  return form === 'unknown' && isName(words);
}

/** What opens a clause that stands as a thing: "that it was mine", "when the tests go green" after "what I liked was". */
function opensWhole(words: readonly string[], { shape, stem, keepCase }: Field): boolean {
  const [first = '', second = ''] = words;
  if (words.length < 3) return false;
  if (shape === 'activity' && (first === 'that' || (first === 'when' && /^what/i.test(stem))))
    return SUBJECTS.has(second) || DETERMINERS.has(second);
  if (first === 'how' && shape === 'skill') return second === 'to';
  if (first === 'how')
    return (
      (second === 'much' || second === 'many' || ADJECTIVES.has(second)) &&
      !keepCase &&
      !stem.endsWith('help')
    );
  return (
    shape === 'noun' &&
    stem !== '' &&
    !keepCase &&
    !stem.endsWith('help') &&
    first === 'that' &&
    SUBJECTS.has(second)
  );
}

/** "That my boss is fair", "whatever gets me out": a clause, and no name. */
function opensOwnClause(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  if (first === 'that') return SUBJECTS.has(second) || DETERMINERS.has(second);
  return /^(?:whatever|whoever)$/.test(first) && !SUBJECTS.has(second);
}

/** "Where to find it": a question that one can answer, and nothing that one has. */
function isQuestion(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  return /^(?:how|where|who|why|which|when)$/.test(first) || (first === 'what' && second === 'to');
}

/** "My temper" names nothing that one does, where only that can follow. */
function isPossessed(words: readonly string[], { shape, stem }: Field): boolean {
  return shape === 'gerund' && stem !== '' && words[0] === 'my';
}

/** "People to find a job": a wish for someone, not a name. "Ways to cope" and "a bus to town" are names. */
function isPurpose(words: readonly string[]): boolean {
  for (const at of [1, 2])
    if (words[at] === 'to' && BASE_VERBS.has(words[at + 1] ?? ''))
      return (
        PERSONS.has(words[at - 1] ?? '') ||
        /^(?:people|someone|somebody|everyone|kids|children|families|anyone|me|them|us|work|job|women|men)$/.test(
          words[at - 1] ?? '',
        )
      );
  return false;
}

/** "Patient with kids", "kind and patient", "always there": what somebody is, where a thing was asked for. */
function isAdjectival(words: readonly string[]): boolean {
  let at = headAt(words);
  while (
    /^(?:too|very|so|really|quite|self|well|more|most|less|extremely)$/.test(words[at] ?? '') &&
    at < words.length - 1
  )
    at += 1;
  const head = words[at] ?? '';
  const next = words[at + 1];
  const isAdjective =
    ADJECTIVES.has(head) ||
    NOT_PAST.has(head) ||
    (isPast(head) && next === undefined) ||
    hasAdjectiveEnding(head);
  if (!isAdjective) return false;
  if (next === undefined) return at > 0 || !ADJECTIVES_AS_NOUNS.has(head);
  if (PREPOSITIONS.has(next) || RELATIVES.has(next) || next === 'to') return true;
  return next === 'and' || next === 'or' || next === 'but' ? isAdjectival(words.slice(at + 2)) : false;
}

function hasAdjectiveEnding(word: string): boolean {
  if (
    !/(?:ful|ous|able|ible|less|ative|itive|ctive|ptive|rtive|ical|ional|istic|natic|getic|matic)$/.test(word)
  )
    return false;
  return !/^(?:table|vegetable|cable|timetable|bible|unless|handful|mouthful|spoonful|arithmetic|professional|alternative|initiative|perspective|objective|detective|executive|representative|narrative|couscous)$/.test(
    word,
  );
}

/** "Good listener", "single mum", "the one who knows": what somebody is, where what they do or have was asked for. */
function describesPerson(words: readonly string[], { shape }: Field): boolean {
  const head = nounHead(words);
  const last = head.at(-1) ?? '';
  if (
    shape === 'gerund' &&
    /^(?:the|a|an)$/.test(words[0] ?? '') &&
    /^(?:one|person|guy|girl|lady|man|woman|expert|mum|dad|boss)$/.test(last)
  )
    return true;
  if (shape === 'gerund' && /^(?:the|a|an)$/.test(words[0] ?? '') && head.length === words.length)
    return isPersonNoun(last);
  if (DETERMINERS.has(words[0] ?? '')) return false;
  return head.length <= 4 && isPersonNoun(last) && !/’s?$/.test(last);
}

function isPersonNoun(word: string): boolean {
  if (PERSONS.has(word)) return true;
  if (
    /(?:[a-z]{3}ist|ician|arian|dresser|layer|keeper|maker|worker|driver|holder|giver|minder|sitter|walker|assistant|accountant|consultant|attendant|person|[a-z]{3}woman|[^rmui][a-z]man)$/.test(
      word,
    ) &&
    !/^(?:german|human|roman|norman|assist|resist|exist|insist|consist|checklist|playlist|shortlist|enlist)$/.test(
      word,
    )
  )
    return true;
  if (!/(?:er|or)$/.test(word) || word.length < 5) return false;
  return BASE_VERBS.has(word.slice(0, -2)) || BASE_VERBS.has(word.slice(0, -1));
}

/** People by name, by kin, by work, or by what one knows of them. */
function namesPeople({ words, said }: Phrase, form: Form, { keepCase }: Field): boolean {
  const [first = '', second = ''] = words;
  if (/^(?:how|what|when|where|why|it|there|something|anything|more|less|fewer)$/.test(first)) return false;
  if (words.includes('because') || isBareSentence(words)) return false;
  if (/^(?:him|her|them|myself)$/.test(first))
    return PREPOSITIONS.has(second) || /^(?:who|that|whos)$/.test(second);
  if (PREPOSITIONS.has(first)) return false;
  if (form === 'noun') return true;
  // "Peple who are scared of forms": whom "who" follows is a person, however it is spelt.
  if (/^(?:who|whose|whos)$/.test(second) || /^(?:who|whose|whos)$/.test(words[2] ?? ''))
    return form !== 'clause';
  if (isGerund(first)) return /^(?:parents|mums|mothers|dads|families|people|adults|women|men)$/.test(second);
  const at = isAdverb(first) ? 1 : 0;
  const head = nounHead(words.slice(at));
  if (form === 'clause' || ((form === 'base' || form === 'past') && !isPersonNoun(first))) return false;
  if (head.some((word) => isPersonNoun(word) || namesSomeone(word) || DETERMINERS.has(word))) return true;
  if (form !== 'unknown' || NOT_OPENING.has(first)) return false;
  if (keepCase) return /^\p{Lu}/u.test(said[0] ?? '') || /^\p{Lu}/u.test(said[1] ?? '');
  // Unknown words name people where they are many ("widows"), not what one deals with ("mental health").
  return head.some((word) => /[^s]s$/.test(word)) && isName(words);
}

/** "Children learn to read": a plural with a verb right behind it. */
function isBareSentence(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  if (words.length === 2 && /[^s]s$/.test(first) && BASE_VERBS.has(second) && !NOUN_TOO.has(second))
    return true;
  if (
    !/^(?:everyone|everybody|someone|somebody|nobody|people|children|kids|men|women|families|students|parents)$/.test(
      first,
    )
  )
    return false;
  if (second === 'like') return false;
  if (words.length === 2 && ADJECTIVES.has(second)) return true;
  return (
    BASE_VERBS.has(second) ||
    (IRREGULAR_PAST.has(second) && second !== 'left') ||
    /^(?:expects|knows|says|thinks)$/.test(second)
  );
}

/** A word that the tables do not know is taken for a thing where the phrase is short, or tells more about it at once. */
function isName(words: readonly string[]): boolean {
  const at = headAt(words);
  const head = words[at] ?? '';
  if (
    NOT_OPENING.has(head) ||
    PREPOSITIONS.has(head) ||
    (at > 0 && /^(?:not|never|more|always)$/.test(words[0] ?? ''))
  )
    return false;
  if (words.length <= 5) return true;
  return (
    nounHead(words).length <= 3 || words.slice(1, 5).some((word) => SUBJECTS.has(word) || RELATIVES.has(word))
  );
}
