import type { Reading } from '#src/domain/synthesis/types.ts';
import { DETERMINERS, NOUN_OPENERS } from './nouns.ts';
import { ADJECTIVES_BEFORE_NOUNS, CLAUSE_OPENERS, COMPOUND_HEADS } from './phrase-words.ts';
import { BASE_VERBS, isGerund, isPast, NOUN_TOO, PAST_AS_BASE } from './verbs.ts';
import { isAdverb, NOT_OPENING, PREPOSITIONS } from './words.ts';

export type Form = Reading['form'];

/** Where the head of the phrase stands: after adverbs and "not". */
export function headAt(words: readonly string[]): number {
  let at = 0;
  while (at < words.length - 1 && isAdverb(words[at] ?? '')) at += 1;
  return at;
}

/** Which form the phrase begins with, read from its first words alone; `unknown` when the tables cannot tell. */
export function formOf(words: readonly string[]): Form {
  const at = headAt(words);
  const head = words[at] ?? '';
  if (CLAUSE_OPENERS.has(head)) return 'clause';
  if (NOT_OPENING.has(head) && !BASE_VERBS.has(head))
    return head === 'did' || head === 'had' || head === 'was' ? 'past' : 'unknown';
  if (isGerund(head)) return 'gerund';
  // "Not my last job" is no name for a job.
  if (DETERMINERS.has(head) || NOUN_OPENERS.has(head))
    return at > 0 && /^(?:not|never|always|more)$/.test(words[0] ?? '') ? 'unknown' : 'noun';
  if (BASE_VERBS.has(head)) return 'base';
  if (isPast(head)) return 'past';
  return 'unknown';
}

/** Whether a verb at the head is rather the name of a thing, by what follows: "trust between us", "care work", "hope". */
export function isNamedByVerb(words: readonly string[]): boolean {
  const [head = '', next] = words;
  if (ADJECTIVES_BEFORE_NOUNS.has(head) && next !== undefined && words.length <= 3) return !isObject(next);
  if (!NOUN_TOO.has(head)) return false;
  if (isGerund(next ?? '') && words.length <= 3) return !/^(?:love|practice|help|hate)$/.test(head);
  if (next === undefined || (COMPOUND_HEADS.has(words.at(-1) ?? '') && words.length <= 3)) return true;
  return /^(?:and|or|but|of|that|which|between|from|in|after|at|over|on|without|not)$/.test(next);
}

function isObject(word: string): boolean {
  return DETERMINERS.has(word) || PREPOSITIONS.has(word) || /^(?:me|it|them|us|him|up|down)$/.test(word);
}

/** Whether the phrase begins with a verb as one is told to do it, and goes on as one would. */
export function isBase(words: readonly string[]): boolean {
  const at = headAt(words);
  const head = words[at] ?? '';
  if (!BASE_VERBS.has(head)) return false;
  const next = words[at + 1];
  // "Hope", "support from my boss": a thing, where something to do was asked for.
  if (
    /^(?:help|hope|support|love|respect|trust|change|control|balance|fun|stress|pride|progress|promotion)$/.test(
      head,
    )
  )
    return next !== undefined && !/^(?:of|from|between|and)$/.test(next);
  return true;
}

/** Whether the phrase says after "I" what was done. */
export function isPastPhrase(words: readonly string[]): boolean {
  const at = headAt(words);
  const head = words[at] ?? '';
  if (isPast(head) || PAST_AS_BASE.has(head))
    return head !== 'come' && head !== 'run' && !(at > 0 && words[0] === 'not');
  if (head.endsWith('ed') && DETERMINERS.has(words[at + 1] ?? '')) return true;
  if (head === 'used') return words[at + 1] === 'to';
  if (head === 'was' || head === 'had' || head === 'did')
    return at + 1 < words.length && words[at + 1] !== 'not';
  return false;
}

/** Words before the first preposition, relative word, pronoun or comma: what the name of a thing is built around. */
export function nounHead(words: readonly string[]): readonly string[] {
  const end = words.findIndex(
    (word, at) =>
      at > 0 && (PREPOSITIONS.has(word) || /^(?:who|that|which|whose|and|or|i|we|to|whos)$/.test(word)),
  );
  return end < 0 ? words : words.slice(0, end);
}
