import { PERSONS } from '#src/domain/language/en/read/nouns.ts';
import { isAdverb, PREPOSITIONS } from '#src/domain/language/en/read/words.ts';
import { isOne } from '#src/domain/language/en/reader/bare-names.ts';
import { manyOf } from '#src/domain/language/en/reader/many-of.ts';

/** Whether a word names one thing, or one person, of many. */
export const isOneThing = (word: string): boolean =>
  (isOne(word, word) || PERSONS.has(word)) &&
  !PREPOSITIONS.has(word) &&
  !isAdverb(word) &&
  !/^(?:her|further|ever|never|however|rather|whether|together|either|neither|later|earlier)$/u.test(word);

/** The one of which a word names many; null where it is no such word. */
export function oneOf(many: string): string | null {
  if (many === 'people') return 'person';
  const ends = many.endsWith('ies') ? [`${many.slice(0, -3)}y`] : [];
  const bare = /[^s]s$/u.test(many) ? [many.slice(0, -1)] : [];
  const long = many.endsWith('es') ? [many.slice(0, -2)] : [];
  const other = /men$/u.test(many) ? [`${many.slice(0, -2)}an`] : many === 'children' ? ['child'] : [];
  return [...ends, ...bare, ...long, ...other].find((one) => isOneThing(one) && manyOf(one) === many) ?? null;
}

/** Whether a word names things or people at all. */
export const isThing = (word: string): boolean => isOneThing(word) || oneOf(word) !== null || PLAIN.has(word);

/** Things that are not counted, or that always are many. */
const PLAIN: ReadonlySet<string> = new Set(
  `advice air backs baggage beer belongings bread butter cash clothes cloth coffee electricity equipment english
  evidence fabric faith family feet flour food fruit fuel furniture gas gear glasses hair hands homework
  information insurance internet jeans jewellery juice knowledge laundry lives luggage lunch machinery mail makeup
  meat medicine milk money music oil paint paper papers patience petrol pills post rent rice rights rubbish
  safety salt scissors sleep soap soup space stuff sugar tea teeth time toast tools traffic training transport trousers
  wages washing water wine wood wool work`
    .trim()
    .split(/\s+/),
);

/** "A" or "an", as the word sounds. */
export const articleOf = (word: string): string =>
  /^(?:[aio]|e(?!u)|u(?!ni|se|su|ti)|hour|honest|x-ray|hono)/iu.test(word) ? 'an' : 'a';
