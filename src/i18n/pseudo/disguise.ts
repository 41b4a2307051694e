/** Turns words of one language into words that nobody mistakes for it, and that are a third longer. */
export type Disguise = (text: string) => string;

const LATIN = 'abcdefghijklmnopqrstuvwxyz';

/** Letters with accents, one for each of the Latin alphabet: all of them stand in the fonts of the first visit. */
const ACCENTED = 'âƀçðéƒĝĥîĵķļɱñôþɋřšţûṽŵẋýž';

/** Letters that run from right to left, one for each of the Latin alphabet. */
const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשתםןףץ';

/** Accented, and so that every vowel stands twice: "Save" becomes "[Šââṽéé]". */
export const accented: Disguise = (text) => disguised(text, ACCENTED);

/** The same in letters that run from right to left. */
export const mirrored: Disguise = (text) => disguised(text, HEBREW);

function disguised(text: string, alphabet: string): string {
  if (!/[a-z]/i.test(text)) return text;
  const letters = [...alphabet];
  const turned = text.replace(/[a-z]/gi, (letter) => {
    const small = letters[LATIN.indexOf(letter.toLowerCase())] ?? letter;
    const other = letter === letter.toLowerCase() ? small : small.toUpperCase();
    return /[aeiou]/i.test(letter) ? other + small : other;
  });
  // Words that were turned before stand inside these: one pair of brackets is enough to see where a text ends.
  return `[${turned.replaceAll(/[[\]]/g, '')}]`;
}

/** Every text of a part of a catalogue, and what its functions say; a person's own words among their arguments stay. */
export function disguisePart<Part>(part: Part, disguise: Disguise): Part {
  if (typeof part === 'string') return disguise(part) as Part;
  if (typeof part === 'function') {
    const say = part as unknown as (...given: unknown[]) => unknown;
    const turned = (...given: unknown[]) => {
      const own = given.filter((one): one is string => typeof one === 'string' && one.trim() !== '');
      const said = say(...given);
      return typeof said === 'string' ? around(said, own, disguise) : disguisePart(said, disguise);
    };
    return turned as Part;
  }
  if (Array.isArray(part)) return part.map((item: unknown) => disguisePart(item, disguise)) as Part;
  if (typeof part === 'object' && part !== null)
    return Object.fromEntries(
      Object.entries(part).map(([name, value]) => [name, disguisePart(value, disguise)]),
    ) as Part;
  return part;
}

/** A text with all but the words that were given to it turned. */
function around(text: string, own: readonly string[], disguise: Disguise): string {
  const [words] = own.filter((one) => text.includes(one)).sort((a, b) => b.length - a.length);
  if (words === undefined) return disguise(text);
  const at = text.indexOf(words);
  const [before, after] = [text.slice(0, at), text.slice(at + words.length)];
  return around(before, own, disguise) + words + around(after, own, disguise);
}
