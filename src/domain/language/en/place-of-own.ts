import { SHOPS } from './reader/own-places.ts';

/** What nobody who is employed would call theirs. */
const OWNED = `${SHOPS}|kiosk|ponds?|farm|pub|laundromat|dry cleaners|deli|grocery|bodega|guest ?house|b&b|parlou?r|practice|agency|cr[eè]che|day ?care|business|company|factory|orchard|truck|lorry|van|taxi|oficina|loja`;
const KIN =
  "(?!(?:\\p{L}+ )?(?:uncle|aunt|dad|father|mum|mom|mother|gran\\p{L}*|brother|sister|cousin|friend|husband|wife|boss|work)(?:s|[’']s?)? )";
const NAMED = `${KIN}((?:(?!of )[\\p{L}&]+ ){0,3}?(?:${OWNED})(?: (?:shop|store|grocery|business))?)(?![\\p{L}’']| (?:manager|floor|job|driv|assistant|work|staff|hand|owner ?s))`;

/** "My own laundromat", "own my shop", "owner deli grocery", "I run a bakery". */
const MINE = new RegExp(
  `(?<!\\p{L})(?:(?:my|own|owner)(?: of)?|i (?:own|run))(?: (?:an?|own|my|little|small|wee|tiny|very))* ${NAMED}`,
  'iu',
);
/** "Print shop 2 presses, mine", "dry cleaners, we own it", "salon owner". */
const BEHIND = new RegExp(
  `^${NAMED}(?: owner\\b|(?:,| \\d| \\()(?:[^.;]*[ ,(])?(?:mine|my own|self|own(?:er)?|(?:i|we) own it)(?=$|[,)]))`,
  'iu',
);
/** "Tailoring, my own shop", "phone repairs, my kiosk": the trade that the place is for. */
const TRADE = /^((?:\p{Ll}+ )?(?:\p{Ll}+ing|repair))s?,? (?:i have |own |in )?(?:my|own)\b/iu;

/** What somebody says is theirs, as it stands behind "my": "laundromat", "screen printing shop"; null where nothing is. */
export function placeOfOwn(typed: string): string | null {
  const place = (MINE.exec(typed) ?? BEHIND.exec(typed))?.[1]?.toLowerCase();
  if (!place) return null;
  const trade = place.includes(' ') ? undefined : TRADE.exec(typed)?.[1]?.toLowerCase();
  return (trade ? `${trade} ${place}` : place).replace(/^(ladies|gents) /u, '$1’ ');
}
