import { ADJECTIVES, DETERMINERS } from '#src/domain/language/en/read/nouns.ts';
import { AUXILIARIES, isGerund, isPast, NOT_PAST, SURE_THIRD } from '#src/domain/language/en/read/verbs.ts';
import { isAdverb, PREPOSITIONS } from '#src/domain/language/en/read/words.ts';
import { CONTRACTED, MAY_WH, OBJECT_ONLY, SUBJECT_ONLY, WH } from './tag-lists.ts';
import { type Tag, tagBefore } from './tag-names.ts';
import { isBaseVerb, isOnlyParticiple } from './verb-words.ts';

/** The tag of a small word (a pronoun, an article, a preposition, what joins), of which there are few; null for all else. */
export function tagOfSmall(
  said: readonly string[],
  tags: readonly Tag[],
  at: number,
  word: string,
): Tag | null {
  const next = said[at + 1] ?? '';
  if (word === ',') return 'stop';
  if (word === 'to') return isVerbAfterTo(next) ? 'to' : 'prep';
  if (CONTRACTED.has(word)) return word.startsWith('who') || word.startsWith('what') ? 'wh' : 'aux';
  if (
    word === 'and' ||
    word === 'or' ||
    word === 'but' ||
    word === 'nor' ||
    word === 'plus' ||
    word === 'then'
  )
    return 'and';
  // "Something’s off", against "everyone’s diagrams".
  if (/^(?:some|every|any|no)(?:body|one|thing)'s$/.test(word) && !isNounLike(next, true)) return 'aux';
  if (word === 'that') return tagOfThat(said, tags, at);
  if (word === 'it' || word === 'you') {
    const before = tagBefore(tags, at);
    return before === 'base' || before === 'fin' || before === 'ger' || before === 'prep' || before === 'part'
      ? 'obj'
      : 'sub';
  }
  if (word === 'her') return isNounLike(next) ? 'det' : 'obj';
  if (SUBJECT_ONLY.has(word)) {
    const before = tagBefore(tags, at);
    const isObject = word.length > 4 && !word.includes("'") && /^(?:base|fin|ger|prep|part|to)$/.test(before);
    return isObject ? 'obj' : 'sub';
  }
  if (OBJECT_ONLY.has(word) && !(word === 'other' && said[at - 1] !== 'each'))
    return word === 'each' && next !== 'other' ? 'det' : 'obj';
  if (WH.has(word)) return 'wh';
  if (MAY_WH.has(word)) return 'may-wh';
  if (word === 'so')
    return at > 0 && (SUBJECT_ONLY.has(next) || next === 'that' || next === 'it' || next === 'you')
      ? 'wh'
      : 'adv';
  if (word === 'need' || word === 'dare' || word === 'be') return null;
  if (AUXILIARIES.has(word)) return tagOfAuxiliary(said, tags, at, word);
  if (/^(?:this|these|those|most|some|both|all)$/.test(word) && isToldNext(next)) return 'sub';
  if (DETERMINERS.has(word) || word === 'fewer' || word === 'zero' || /^\d/.test(word)) return 'det';
  if (PREPOSITIONS.has(word)) return 'prep';
  return isAdverb(word) ||
    /^(?:not|never|too|very|quite|really|pretty|just|again|soon|then|there|here|else|ever|enough|well|anymore|nowadays|upstairs|downstairs|overnight|afterwards|twice)$/.test(
      word,
    )
    ? 'adv'
    : null;
}

function isToldNext(next: string): boolean {
  return (
    (AUXILIARIES.has(next) && next !== 'will') ||
    (isPast(next) && !isOnlyParticiple(next) && !NOT_PAST.has(next) && !next.endsWith('ed')) ||
    SURE_THIRD.has(next)
  );
}

function isVerbAfterTo(next: string): boolean {
  return (
    next === 'be' ||
    next === 'have' ||
    next === 'do' ||
    (isBaseVerb(next) && !/^(?:work|school)$/.test(next)) ||
    next === 'work'
  );
}

function isNounLike(next: string, isBehindOwner = false): boolean {
  if (isBehindOwner && (isGerund(next) || ADJECTIVES.has(next) || next === 'just' || next === 'off'))
    return false;
  return (
    next !== '' &&
    !PREPOSITIONS.has(next) &&
    !isAdverb(next) &&
    next !== 'and' &&
    next !== 'or' &&
    next !== ',' &&
    !WH.has(next)
  );
}

function tagOfThat(said: readonly string[], tags: readonly Tag[], at: number): Tag {
  if (at === 0) return AUXILIARIES.has(said[1] ?? '') ? 'sub' : 'det';
  const before = tags[at - 1];
  if (before === 'noun' || before === 'obj' || before === 'fin' || before === 'base') return 'wh';
  return AUXILIARIES.has(said[at + 1] ?? '') ? 'sub' : 'det';
}

function tagOfAuxiliary(said: readonly string[], tags: readonly Tag[], at: number, word: string): Tag {
  const before = tagBefore(tags, at);
  if ((word === 'have' || word === 'do') && (before === 'to' || before === 'aux' || at === 0)) return 'base';
  if (
    (word === 'will' || word === 'might' || word === 'can' || word === 'must') &&
    (before === 'det' || before === 'adj')
  )
    return 'noun';
  if (word === 'did' || word === 'had' || word === 'has' || word === 'does')
    return before === 'to' ? 'base' : 'aux';
  return said[at] === 'may' && (before === 'prep' || /^\d/.test(said[at + 1] ?? '')) ? 'noun' : 'aux';
}
