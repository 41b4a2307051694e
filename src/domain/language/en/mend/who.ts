import { PREPOSITIONS } from '#src/domain/language/en/read/words.ts';
import { isSomeone } from '#src/domain/language/en/reader/tag-lists.ts';
import { isWorker } from '#src/domain/language/en/reader/work-words.ts';
import { isOneThing, oneOf } from './things.ts';

const MANY =
  /^(?:people|children|men|women|kids|folks?|youths?|youngsters|elders|lads|lasses|girls|boys|guys|newcomers|locals|trainees|beginners|learners|strangers|tourists|farmers|(?!speci|regi|abdo|acu|sta|se|ye)\p{Ll}+men)$/u;

/** Things that end as those who do something do. */
const NO_PERSON =
  /^(?:computer|paper|water|number|order|letter|corner|dinner|summer|winter|weather|river|tower|matter|paper|power|shower|mirror|motor|tractor|sensor|elevator|generator|incubator|calculator|reactor|radiator|doctorate|sector|factor|colour|color|floor|door|harbor|helicopter|scooter|trailer|freezer|boiler|cooker|heater|printer|scanner|mixer|counter|ladder|hammer|roller|filter|meter|timer|router|server|folder|poster|sticker|center|theater|chapter|quarter|shoulder|finger|feather|leather|layer|tester|drawer|locker|lighter|charger|blender|toaster|dryer|washer|container|tanker|cooler|calendar|container)$/u;

/** Whether the word names several people. */
export const isPeople = (word: string): boolean =>
  MANY.test(word) ||
  (/[^s]s$/u.test(word) &&
    (isSomeone(word) ||
      isSomeone(word.slice(0, -1)) ||
      (isWorker(word.slice(0, -1)) && isOneThing(word.slice(0, -1)) && !NO_PERSON.test(word.slice(0, -1))) ||
      ONE.test(word.slice(0, -1))));

const ONE =
  /^(?:person|child|kid|guest|customer|patient|client|boy|girl|lad|lass|guy|apprentice|trainee|beginner|learner|tourist|stranger|newcomer|visitor|passenger|student|pupil|colleague|neighbou?r|classmate|teammate|grandpa|grandson|granddaughter|nephew|niece|baby|toddler|caller|resident|tenant|refugee|migrant|immigrant|family|orphan|widow|rider|porter)$/u;

/** Whether the word names one person. */
export const isOnePerson = (word: string): boolean =>
  ONE.test(word) ||
  (!isPeople(word) &&
    !PREPOSITIONS.has(word) &&
    (isSomeone(word) || (isWorker(word) && isOneThing(word) && !NO_PERSON.test(word))));

/** Whether the word names many, be they people or things. */
export const isMany = (word: string): boolean =>
  isPeople(word) || oneOf(word) !== null || /^(?:teeth|feet|clothes|glasses|mice|trousers)$/u.test(word);

/** Somebody without a name, each of them one: "everybody", "no one". */
export const ANYBODY = '(?:(?:every|some|any|no)body|(?:every|some|any|no )one)';

/** "Them" for "they", and what is no such word as it stands. */
export const objectOf = (who: string): string =>
  ({ I: 'me', he: 'him', she: 'her', we: 'us', they: 'them' })[who] ?? who;
/** "They" for "them", and what is no such word as it stands. */
export const subjectOf = (whom: string): string =>
  ({ me: 'I', him: 'he', her: 'she', us: 'we', them: 'they' })[whom] ?? whom;

/** Somebody without a name as the object of a verb. */
export const PRONOUN = 'me|us|him|her|them';
/** The last of several words. */
export const lastOf = (words: string): string => words.split(' ').at(-1) ?? '';

/** Whether the words name somebody as the object of a verb: "them", "my boss", "old people". */
export const isSomebody = (object: string): boolean =>
  new RegExp(`^(?:${PRONOUN}|${ANYBODY})$`, 'u').test(object) ||
  (!/^(?:friends|money)$/u.test(lastOf(object)) && (isPeople(lastOf(object)) || isOnePerson(lastOf(object))));
