import { countInWords, withCapital } from './grammar.ts';
import { type Piece, textOf } from './piece.ts';

/** What a number names that is no count: a floor, a level, an hour. */
const NO_COUNT =
  '[Ll]evel|[Gg]rade|[Ff]loor|[Rr]oom|[Ww]ard|[Cc]lass|[Uu]nit|[Ss]tep|[Pp]hase|[Ss]tage|[Ll]ine|[Rr]oute|[Bb]us|[Gg]ate|[Tt]ype|[Tt]ier|[Nn]umber|[Pp]art|at|until|till|by|before|since|from|to|or|and';
const ALONE = '(?<![\\p{L}\\d.,:/’£$€₹-])';
/** "Her 3 old shops", "fed 6 men". */
const SOME = new RegExp(
  `${ALONE}(?<!\\b(?:${NO_COUNT}) )(?:[2-9]|10)(?= (?:\\p{Ll}+ )?(?:\\p{Ll}{2,}s|people|children|men|women)\\b)`,
  'gu',
);
/** What comes before a count of things; how old somebody was. */
const BEHIND_A_WORD =
  /(?<=^|\b(?:[Ff]or|the|my|our|[Ii]n|with|of|than|only|[Aa]fter|get|got|have|had|has) )(?:[2-9]|10)(?= \p{Ll}{3}| of )|(?<=\bI was )(?:[2-9]|10)(?![\p{L}\d]|[.,:/-]\S)/gu;
const ONE = new RegExp(
  `${ALONE}1(?= (?:hour|day|week|month|year|night|time|man|woman|child|person)\\b)`,
  'gu',
);
/** "A 2-minute break", no "24-hour line". */
const SO_LONG = new RegExp(
  `${ALONE}(?:[2-9]|10)(?=-(?:minute|hour|day|week|month|year|mile|acre|metre|meter)\\b)`,
  'gu',
);
/** "The 1st try", and no day of a month. */
const PLACE = new RegExp(`${ALONE}(?:1st|2nd|3rd)(?= \\p{Ll}{3})`, 'gu');
const PLACES = ['first', 'second', 'third'];

/** Small numbers of things as words, wherever they stand in what somebody tells: "Three weeks" where 3 was typed first. */
export function withCountsInWords(piece: Piece): Piece {
  return piece.map((one, at) => {
    if (!/\d/.test(one.text)) return one;
    const text = countsInWords(one.text);
    const isStart = /(?:^|[.!?] )$/u.test(textOf(piece.slice(0, at)));
    return { ...one, text: isStart ? withCapital(text) : text };
  });
}

/** The same of one line. */
export function countsInWords(text: string): string {
  const count = (found: string) => countInWords(Number(found));
  return text
    .replace(BEHIND_A_WORD, count)
    .replace(SOME, count)
    .replace(ONE, count)
    .replace(SO_LONG, count)
    .replace(PLACE, (place) => PLACES[Number(place[0]) - 1] ?? place);
}
