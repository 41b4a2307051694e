import { ADJECTIVES, DETERMINERS, PERSONS } from './nouns.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import { BEFORE_PARTICIPLE, isThirdPerson } from './phrase-words.ts';
import {
  AUXILIARIES,
  BASE_VERBS,
  IRREGULAR_PAST,
  isGerund,
  isPast,
  NOUN_TOO,
  PAST_AS_BASE,
  PURE_PAST,
  SURE_THIRD,
} from './verbs.ts';
import { isAdverb, PREPOSITIONS, RELATIVES, SUBJECTS } from './words.ts';

/** After a verb with -s, these show that it was no plural ("my wife handles the money", "hard work pays off"). */
const AFTER_VERB: ReadonlySet<string> = new Set(
  'the a an my me his her its our their him us them it that everything everyone someone nights off out up down away first most better'.split(
    ' ',
  ),
);

/** Subjects that take a verb in its base form ("they keep", "people listen"). */
const PLURAL_SUBJECTS: ReadonlySet<string> = new Set(
  'i we they people everyone kids children men women families students others both some many most parents customers'.split(
    ' ',
  ),
);

/**
 * How many verbs of a phrase have a person and a time ("is", "went"), as far as tables tell. Between `noun` and `clause`
 * the same form weighs differently: "the meals planned" names meals, "we planned" says so.
 */
function finiteVerbs(words: readonly string[], as: 'noun' | 'clause'): number {
  let count = 0;
  let before = '';
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const isTold = as === 'clause' ? isToldIn(words, at) : isNamedIn(words, at);
    // "What she did was brave": a form of "be" begins a verb of its own.
    if (isTold && (before !== 'finite' || BE.has(word))) count += 1;
    if (isTold) before = 'finite';
    else if (!isAdverb(word) && !BETWEEN.has(word)) before = word;
  }
  return count;
}

/** "Everyone nags me", "my mates call me", "my boss trusted me": a verb, known or not, before someone it is done to. */
function isDoneToSomeone(last: string, word: string, next: string): boolean {
  if (!/^(?:me|us|him|them)$/.test(next) || PREPOSITIONS.has(word)) return false;
  if (/[^s']s$/.test(word)) return true;
  if (word.endsWith('ed')) return !BEFORE_PARTICIPLE.has(last);
  return BASE_VERBS.has(word) && (/[^s]s$/.test(last) || PLURAL_SUBJECTS.has(last));
}

/** "The kids laughed", "my boss listened": after someone, a past form is what they did. */
export function namesSomeone(word: string): boolean {
  return (
    PERSONS.has(word) || (word.endsWith('s') && PERSONS.has(word.slice(0, -1))) || PLURAL_SUBJECTS.has(word)
  );
}

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', "isn't", "wasn't"]);

/** Words between the parts of one verb ("have ever been"). */
const BETWEEN: ReadonlySet<string> = new Set(['been', 'be', 'ever', 'being']);

function isNamedIn(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const last = words[at - 1] ?? '';
  const next = words[at + 1] ?? '';
  if (SURE_THIRD.has(word)) return true;
  if (word === 'will' || word === 'may' || word === 'might') return SUBJECTS.has(last) || RELATIVES.has(last);
  if (word === 'have' || word === 'do') return last !== 'to' && !isAdverb(last) && at > 0;
  if (AUXILIARIES.has(word)) return last !== 'to';
  const hasSubject = SUBJECTS.has(last) || RELATIVES.has(last);
  if (isThirdPerson(word)) return AFTER_VERB.has(next) || hasSubject;
  if (at > 0 && isDoneToSomeone(last, word, next)) return true;
  if (at === 0 || last === 'to' || BEFORE_PARTICIPLE.has(last)) return false;
  if (isPast(word))
    return AFTER_VERB.has(next) || hasSubject || PURE_PAST.has(word) || (next === '' && namesSomeone(last));
  if (BASE_VERBS.has(word))
    return (
      word !== 'like' && isAfterSubject(words, at) && (at === 1 || SUBJECTS.has(last) || RELATIVES.has(last))
    );
  return false;
}

function isToldIn(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const last = words[at - 1] ?? '';
  const next = words[at + 1] ?? '';
  if (word === 'its') return /^(?:not|been|a|an|the|so|too|easy|all|his|her|my|like)$/.test(next);
  if (AUXILIARIES.has(word)) return last !== 'to';
  if (word === 'used' && next === 'to') return true;
  if (at === 0 || last === 'to') return false;
  if (/^[a-z]{3,}'s$/.test(word)) return /^(?:a|an|the|been|not|still|always|never|so)$/.test(next);
  if (IRREGULAR_PAST.has(word)) return !BEFORE_PARTICIPLE.has(last) || last === 'left' || last === 'never';
  if (PAST_AS_BASE.has(word)) return !DETERMINERS.has(last);
  if (isPast(word)) return !BEFORE_PARTICIPLE.has(last) || last === 'never';
  if (/ed$/.test(word) && /^(?:me|us|him|her|them|it)$/.test(next)) return true;
  if (isThirdPerson(word))
    return !DETERMINERS.has(last) || last === 'one' || last === 'this' || last === 'that' || last === 'it';
  return BASE_VERBS.has(word) && isAfterSubject(words, at);
}

/** Whether a verb in its base form follows its subject at once, or with an adverb between. */
function isAfterSubject(words: readonly string[], at: number): boolean {
  let back = at - 1;
  while (back > 0 && isAdverb(words[back] ?? '')) back -= 1;
  const subject = words[back] ?? '';
  if (back > 0 && /^(?:who|that|which)$/.test(subject)) return true;
  return PLURAL_SUBJECTS.has(subject) && !DETERMINERS.has(words[back - 1] ?? '');
}

/** How many verbs belong to a noun before them: "people who are scared", "the wall I built", "what was left". */
function relativeClauses(words: readonly string[]): number {
  let count = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const last = words[at - 1] ?? '';
    if (RELATIVES.has(word)) {
      if (word !== 'that' || at > 0 || SUBJECTS.has(words[1] ?? '') || DETERMINERS.has(words[1] ?? ''))
        count += 1;
    } else if (at > 0 && SUBJECTS.has(word) && !RELATIVES.has(last) && last !== 'and' && last !== 'but')
      count += 1;
    else if (at > 1 && (isOwnSubject(words, at) || (SAYING.has(last) && DETERMINERS.has(word)))) count += 1;
  }
  return count;
}

/** Verbs that a sentence follows without "that" ("who think their kid is an angel"). */
const SAYING: ReadonlySet<string> = new Set(
  'think thinks thought say says said know knows knew feel believe hope swear'.split(' '),
);

/** "The songs my mother taught me": a second noun right after the first has a verb of its own. */
function isOwnSubject(words: readonly string[], at: number): boolean {
  const last = words[at - 1] ?? '';
  return (
    /^(?:my|our|the|his|her|their)$/.test(words[at] ?? '') &&
    (PERSONS.has(words[at + 1] ?? '') || PERSONS.has(words[at + 2] ?? '')) &&
    /^[a-z]{3,}$/.test(last) &&
    !RELATIVES.has(last) &&
    !AFTER_PREPOSITION.has(last) &&
    !isGerund(last) &&
    !BASE_VERBS.has(last) &&
    !isPast(last)
  );
}

const AFTER_PREPOSITION: ReadonlySet<string> = new Set(
  'for with and from between about near like than beside besides without but nor or'.split(' '),
);

/** Whether what begins like a thing goes on as a sentence ("everybody is smiling", "my wife handles the money"). */
export function goesOnAsSentence({ words, line }: Phrase): boolean {
  if (
    /\b(?:and|but|so)(?: also| then| now| always| even)? (?:I|I’m|we|they|he|she|it’s|it is|it was|its|there (?:is|are|was|were))\b/i.test(
      line,
    ) &&
    !/\b(?:who|what|when|where|that) /.test(line)
  )
    return true;
  if (/, (?:now |then |so )?(?:I|I’m|we|they|he|she|it|it’s) /.test(line)) return true;
  if (words.length <= 3 && words.at(-1) === 'first' && words[0] !== 'at') return true;
  return finiteVerbs(words, 'noun') > relativeClauses(words) || isToldFirst(words);
}

/** "The boss was kind he gave me time": a verb stands before anything that could own it. */
function isToldFirst(words: readonly string[]): boolean {
  const verb = words.findIndex((_, at) => isNamedIn(words, at));
  return verb >= 0 && relativeClauses(words.slice(0, verb + 1)) === 0;
}

/** "Work with my head, my back is finished": a sentence of its own after a comma. */
export function holdsSpliced({ line, words }: Phrase): boolean {
  if (!line.includes(',') || BEFORE_SUBJECT.has(words[0] ?? '')) return false;
  return line
    .split(', ')
    .slice(1)
    .some((part) => opensSentence(phraseOf(part).words));
}

function opensSentence(words: readonly string[]): boolean {
  if (/^(?:and|or|but|so|because|to|in|on|at|by|not)$/.test(words[0] ?? '')) return false;
  for (let at = 0; at < Math.min(words.length, 4); at += 1) {
    const word = words[at] ?? '';
    if (RELATIVES.has(word) || word === 'to') return false;
    if (AUXILIARIES.has(word)) return true;
  }
  return false;
}

/** Words that open a clause within a clause. */
const SUBORDINATORS: ReadonlySet<string> = new Set(
  "who which whose what when while if because where why how whoever whatever until since although though whenever who's whos".split(
    ' ',
  ),
);

/** Whether the phrase is one whole clause: a subject first, and a verb of its own beside those of clauses within. */
export function isClause(phrase: Phrase): boolean {
  const { words } = phrase;
  if (words.length < 2 || NO_SUBJECT.has(words[0] ?? '')) return false;
  if (!opensWithSubject(words) || disagrees(words) || isSpliced(phrase)) return false;
  let within = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (SUBORDINATORS.has(word)) within += Number(at < words.length - 1 && words[at + 1] !== 'to');
    else if (word === 'as' || word === 'than' || word === 'like')
      within += Number(SUBJECTS.has(words[at + 1] ?? ''));
    else if (word === 'that' && at > 1 && isRelativeThat(words[at + 1] ?? '')) within += 1;
  }
  return finiteVerbs(words, 'clause') > within;
}

/** What no clause begins with, though a verb may follow ("of everything he did", "which made it easier"). */
const NO_SUBJECT: ReadonlySet<string> = new Set(
  'of to for which how why who because since so and meaning making letting leaving giving helping always never being been thanks due by than or but with'.split(
    ' ',
  ),
);
/** What may stand before the subject ("in thirty years he was never late"). */
const BEFORE_SUBJECT: ReadonlySet<string> = new Set(
  'in on at after before during from within by when if while once since although though without until'.split(
    ' ',
  ),
);

function opensWithSubject(words: readonly string[]): boolean {
  let at = 0;
  while (at < words.length - 1 && isAdverb(words[at] ?? '') && words[at] !== 'not') at += 1;
  const head = words[at] ?? '';
  if (BEFORE_SUBJECT.has(head))
    return words.some((word, place) => place > 1 && (SUBJECTS.has(word) || DETERMINERS.has(word)));
  if (SUBJECTS.has(head) || DETERMINERS.has(head)) return true;
  if (AUXILIARIES.has(head) || isPast(head)) return false;
  const next = words[at + 1] ?? '';
  return !BASE_VERBS.has(head) || AUXILIARIES.has(next) || isPast(next) || isThirdPerson(next);
}

function isRelativeThat(next: string): boolean {
  return SUBJECTS.has(next) || AUXILIARIES.has(next) || isPast(next) || isThirdPerson(next);
}

/** A verb that does not go with its subject ("he have", "people was"): to be woven, a sentence must be right. */
function disagrees(words: readonly string[]): boolean {
  return words.some((word, at) => {
    const verb = words[at + 1] ?? '';
    const last = words[at - 1] ?? '';
    if (/^(?:he|she|it)$/.test(word)) {
      // "Made it work": there "it" is no subject.
      if (
        BASE_VERBS.has(last) ||
        isPast(last) ||
        isThirdPerson(last) ||
        isGerund(last) ||
        PREPOSITIONS.has(last)
      )
        return false;
      return (
        verb === "don't" ||
        verb === 'dont' ||
        verb === 'are' ||
        (BASE_VERBS.has(verb) && !PAST_AS_BASE.has(verb))
      );
    }
    // "The children are learn English".
    if (BE.has(word))
      return BASE_VERBS.has(verb) && !NOUN_TOO.has(verb) && !ADJECTIVES.has(verb) && !PAST_AS_BASE.has(verb);
    if (!/^(?:they|we|people|you)$/.test(word)) return false;
    if (PREPOSITIONS.has(last) && word !== 'they' && word !== 'we') return false;
    return (
      verb === 'was' || verb === 'is' || verb === 'has' || (isThirdPerson(verb) && !BASE_VERBS.has(verb))
    );
  });
}

/** Two sentences with a comma between ("she cried, he cried"). */
function isSpliced({ line, words }: Phrase): boolean {
  if (!line.includes(',') || BEFORE_SUBJECT.has(words[0] ?? '')) return false;
  return /, (?:I|we|they|he|she|it|you|there|nobody|everyone|everybody|her|his|my|the) /i.test(line);
}
