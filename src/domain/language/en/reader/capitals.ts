import { ADJECTIVES, DETERMINERS, NOUN_OPENERS, PERSONS } from '#src/domain/language/en/read/nouns.ts';
import { AUXILIARIES, IRREGULAR_PAST } from '#src/domain/language/en/read/verbs.ts';
import {
  ACRONYMS,
  BEFORE_HEAD,
  NOT_OPENING,
  PREPOSITIONS,
  PROPER,
  RELATIVES,
  SUBJECTS,
} from '#src/domain/language/en/read/words.ts';
import { isBaseVerb } from './verb-words.ts';
import { isWhereabouts, isWork, isWorker } from './work-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Names of tools and of places that keep their capital, beside those that are known. */
const NAMES = words(`
  access android angular ansible azure bengaluru blender bootstrap canva citrix css3 docker django figma
  firebase flutter git github gmail html5 illustrator indesign intune jenkins jira kotlin kubernetes laravel
  latex linkedin lightroom magento maori matlab mongodb mysql notion numpy oracle outlook pandas pascal perl
  php playwright poland postgres postman premiere procreate pytorch react revit ruby rust salesforce sage
  selenium sharepoint shopify sketchup slack solidworks spark splunk spring stata swift tableau teams
  terraform trello unity unix vue whatsapp windows word xero xcode zapier zoom vietnamese china lego oxford
  nhs syria afghanistan`);

/** Names that are plain words too: only as typed with a capital and not first do they keep it. */
const PLAIN_TOO = words(
  'access notion react rust sage slack spark spring swift teams unity windows word zoom oracle premiere postman outlook git express',
);

/** Short words in capitals that are spelt out: "HS" stays, as do GED and CDL-A. */
const LOWERED = words(`
  off those these this that the all any some every never always not only very too so just more most less with without
  from into about after before really please work job jobs home people hours weekends nights days day night time money
  new old good bad best better much many love hate help things thing anything everything something nothing waking
  worried tired school kids children yes no now here there again ever still even own same other`);

function isCommon(word: string): boolean {
  return (
    LOWERED.has(word) ||
    isBaseVerb(word) ||
    AUXILIARIES.has(word) ||
    PREPOSITIONS.has(word) ||
    RELATIVES.has(word) ||
    DETERMINERS.has(word) ||
    (word !== 'us' && word !== 'it' && (SUBJECTS.has(word) || BEFORE_HEAD.has(word))) ||
    ADJECTIVES.has(word) ||
    IRREGULAR_PAST.has(word) ||
    NOT_OPENING.has(word) ||
    NOUN_OPENERS.has(word) ||
    PERSONS.has(word) ||
    (word.length > 5 && /(?:ing|ed|ly|tion|ment|ness|ers?|ity)$/.test(word))
  );
}

const bare = (word: string) => word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}’']+$/gu, '');

/** Shouted words in small letters; names and acronyms keep their capitals. */
export function withoutShouting(said: readonly string[]): string[] {
  const letters = said.join('');
  // Of one or two words, only long ones are shouted: short ones may be letters that stand for a name.
  const isAllShout =
    letters.length > 9 &&
    /[A-Z]{4}/.test(letters) &&
    !/\p{Ll}/u.test(letters) &&
    (said.length > 2 || said.every((word) => word.length > 6));
  return said.map((word) => {
    const plain = bare(word);
    if (plain === 'i' || plain.startsWith('i’'))
      return word.replace(/\p{L}/u, (letter) => letter.toUpperCase());
    if (ACRONYMS.has(plain)) return keepForm(word, plain);
    if (!/^[^\p{L}\p{N}]*\p{Lu}[\p{Lu}’]+[^\p{L}\p{N}]*$/u.test(word)) return nameInCapitals(word, plain);
    if (isAllShout) return nameInCapitals(word.toLowerCase(), plain);
    return isCommon(plain) && plain.length > 2 ? word.toLowerCase() : word;
  });
}

function keepForm(word: string, plain: string): string {
  // "It", "us" and "stem" are plain words too; "uk" is not.
  if (/^(?:it|us|stem|html|pcs|ai|mot|tig|mig|vat|sap|dbs)$/.test(plain)) return word;
  if (/[\d/]/.test(word)) return word;
  return word.replace(new RegExp(plain, 'i'), plain === 'phd' ? 'PhD' : plain.toUpperCase());
}

function nameInCapitals(word: string, plain: string): string {
  if (!PROPER.has(plain) || /^(?:may|march|god|java|polish|turkish)$/.test(plain)) return word;
  if (/\p{Lu}.*\p{Lu}/u.test(word)) return word;
  return word.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** The line with a small first letter, as it stands inside a sentence: names, acronyms and "I" keep theirs. */
export function lowerFirst(line: string): string {
  const first = /^\S+/.exec(line)?.[0] ?? '';
  const plain = bare(first);
  if (!/^\p{Lu}/u.test(first) || plain === 'i' || plain.startsWith('i’')) return line;
  if (/\p{Lu}.*\p{Lu}|[^\p{ASCII}’]|[\d+]/u.test(first) || PROPER.has(plain) || ACRONYMS.has(plain))
    return line;
  if (first.length === 1 && (plain !== 'a' || /^A.levels?\b/.test(line))) return line;
  if (NAMES.has(plain) && !(PLAIN_TOO.has(plain) && line.includes(' '))) return line;
  const second = /^\S+ (\S+)/.exec(line)?.[1] ?? '';
  // "Certificate IV" is called so.
  if (/^(?:I+V?|IV)$/.test(second)) return line;
  // "Citizen Review Board", "Future Link lady": a name of several words.
  const isTitled = /^\p{Lu}\p{Ll}/u.test(second);
  if (isTitled && !isCommon(bare(second))) return line;
  const rest = line.slice(first.length + 1);
  return (
    first.charAt(0).toLowerCase() +
    first.slice(1) +
    (line.length > first.length ? ` ${isTitled ? lowerFirst(rest) : rest}` : '')
  );
}

/** The same for an item after a comma, where a capital is likelier to be a name: only common words lose it. */
export function lowerCommon(line: string): string {
  const plain = bare(/^\S+/.exec(line)?.[0] ?? '');
  return isCommon(plain) ? lowerFirst(line) : line;
}

export function upperFirst(line: string): string {
  return line.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toUpperCase());
}

/** Languages and peoples; behind "in" also what is no work, and no place where it is done: "in Germany". */
function isName(plain: string, before = ''): boolean {
  return (
    PROPER.has(plain) ||
    (/^(?:in|from|near)$/u.test(before) && !isWork(plain) && !isWhereabouts(plain) && !isCommon(plain))
  );
}

/** "Railway Signalman and Signal Fitter" as it stands in a sentence; capitals inside a word, and short ones, stay. */
export function withoutTitleCase(words: string): string {
  const all = words.split(' ');
  const isTitle =
    all.length > 1 && all.every((word) => /^(?:\p{Lu}\p{Ll}+|\p{Lu}{2,}|and|of|in|for|the|&)$/u.test(word));
  const isOpening = all.slice(1).every((word) => !/^\p{Lu}\p{Ll}/u.test(word));
  const lowered = (word: string, at: number) =>
    /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*$/u.test(word) && !isName(bare(word), all[at - 1])
      ? word.toLowerCase()
      : word;
  if (isTitle) return all.map(lowered).join(' ');
  return isOpening || isWorker(bare(all[0] ?? ''))
    ? [lowered(all[0] ?? '', 0), ...all.slice(1)].join(' ')
    : words;
}
