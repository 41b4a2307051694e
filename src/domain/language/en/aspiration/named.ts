import type { Slots } from '#src/domain/synthesis/slots.ts';
import { onceByThing } from '#src/domain/text/readings.ts';
import type { Piece } from './piece.ts';

/** What somebody is called by everybody in a family, at school or at work: no name. */
const NO_NAME =
  /^(?:(?:grand|step|god)?(?:mother|father|mum|mom|mam|mama|mamma|ma|dad|daddy|da|pa|papa|son|daughter)|gran|granny|grandma|grandpa|grandad|granda|nan|nana|nanna|nanny|aunt|auntie|aunty|aunties|uncle|unc|cousin|brother|bro|sister|sis|wife|husband|partner|baby|kids?|boys?|girls?|friend|friends|mate|mates|boss|manager|coach|teacher|tutor|mentor|doctor|nurse|pastor|priest|imam|chef|team|crew|owner|neighbou?rs?|lady|ladies|man|men|guy|guys|lads?|family|parents?|colleagues?|someone|nobody|none|no one|everyone|church|mosque|temple|union|club|choir|group|village|town|community|the|my|our|old|young|big|little|from|and|will|may|mark|grace|hope|joy|faith|rose|art|bill|pat|rob|jack|guy|dawn|iris|ivy|daisy|lily|olive|penny|ruby|sandy|sunny|summer|april|june|august)$/u;
const OF_MANY: ReadonlySet<string> = new Set(['community', 'team']);
const NAME = /^[\p{L}’'-]{3,}$/u;

/** Those names as one pattern; null where nobody was named. */
const namesOf = onceByThing((advisers: Slots['advisers']): RegExp | null => {
  const names = advisers.flatMap(({ name, relation }) => {
    // "Festival director" is an office: a name stands alone.
    const only = (name.split(/[,(]/u)[0] ?? '').trim();
    const small = only.toLowerCase();
    return NAME.test(only) && !NO_NAME.test(small) && !OF_MANY.has(relation) ? [small] : [];
  });
  return names.length === 0 ? null : new RegExp(`(?<![\\p{L}’])(?:${names.join('|')})(?![\\p{L}])`, 'gu');
});

/** Who was named among one's people keeps the capital in one's own words: "Terry let me hold the torch". */
export function withNames(piece: Piece, { advisers }: Slots): Piece {
  const named = namesOf(advisers);
  if (named === null) return piece;
  return piece.map((part) =>
    part.kind === 'user'
      ? {
          ...part,
          text: part.text.replace(named, (name) => name.replace(/^./u, (letter) => letter.toUpperCase())),
        }
      : part,
  );
}
