import type { CvDates, CvMonth } from '#src/domain/cv/cv-read.ts';
import { foldLetters } from './fold-letters.ts';
import { MONTH_NAME, monthNamedIn } from './month-words.ts';

/** What is looked for stands in letters without their marks: see fold-letters.ts. */
const YEAR = '(?:19[3-9]\\d|20\\d\\d)';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th|\\.)?';
const OF = '(?:of|de|del|do)\\s+';
/** One moment in words or figures; what is longest comes first. */
const MOMENT = [
  `${DAY}\\s+(?:${OF})?${MONTH_NAME},?\\s+(?:${OF})?${YEAR}`,
  `${MONTH_NAME}\\s+${DAY},?\\s+${YEAR}`,
  `${MONTH_NAME}[,/-]?\\s*(?:${OF})?${YEAR}`,
  `${MONTH_NAME}\\s*['’]\\d\\d`,
  `${YEAR}\\.?\\s+${MONTH_NAME}(?![a-z])`,
  `(?:spring|summer|autumn|fall|winter|q[1-4])\\s*,?\\s+${YEAR}`,
  `${YEAR}[-./](?:1[0-2]|0?[1-9])[-./](?:[12]\\d|3[01]|0?[1-9])`,
  `(?:\\d{1,2}\\s?[-./]\\s?){1,2}${YEAR}`,
  `${YEAR}[-./](?:1[0-2]|0[1-9])(?![\\d])`,
  YEAR,
].join('|');
/** An end that is still open, in the words that CVs of many countries have for it. */
const NOW = [
  'present(?:ly)?|now|current(?:ly)?|today|to\\s+date|date|on-?going|in\\s+progress|(?:un)?till?\\s+(?:now|date|present|today)|to\\s+present|still(?:\\s+(?:employed|working|there|here|in\\s+post))?|(?:the\\s+)?present\\s+day',
  '(?:bis\\s+)?heute|jetzt|aktuell|laufend|gegenwart',
  "aujourd\\s?['’]?\\s?hui|ce\\s+jour|maintenant|en\\s+cours|actuel(?:lement)?",
  '(?:la\\s+)?actualidad|actual(?:mente)?|presente|hoy|la\\s+fecha|atual(?:idade|mente)?|hoje|o\\s+momento|momento',
  'oggi|attual(?:e|mente)|in\\s+corso|heden|nu|obecnie|nadal|teraz|dzis(?:iaj)?|chwili\\s+obecnej',
  'jelen(?:leg)?|napjainkig|mostanaig|prezent|dnes|soucasnosti?|nuvarande|pagaende|nutid',
].join('|');
const ONE = new RegExp(`^(?:${MOMENT})$`);
const OPEN = new RegExp(`^(?:${NOW})$`);
const WORDS_BETWEEN =
  "to|until|till|through|bis(?:\\s+zum)?|aux?|a|al|ad|hasta(?:\\s+la)?|ate|jusqu['’]a|do|tot(?:\\s+en\\s+met)?|t/m|og";
const BETWEEN = `\\s*(?:[-‐‑‒–—−~→/]|(?<![a-z])(?:${WORDS_BETWEEN})(?![a-z]))\\s*`;
const SINCE = 'since|seit|depuis|desde|sinds|od|ab';
const FOUND = new RegExp(
  `(?<![\\p{L}\\p{N}_.])(?:(?<since>${SINCE}|from|von|vom|du|de|del|da|dal|van|vanaf)\\s+)?(?<start>${MOMENT})(?:${BETWEEN}(?<end>${MOMENT}|${NOW})(?![\\p{L}\\p{N}_])|\\s*[–—-]\\s*(?<short>\\d\\d)(?![\\d/.-]))?(?<open>\\s*[-–—]\\s*(?=$|[)|\\t]|\\s\\s))?`,
  'u',
);
const IS_SINCE = new RegExp(`^(?:${SINCE}|dal?)$`);
/** Most lines of a CV hold no year, and no month beside one. */
const FIGURES = /(?:19|20)\d\d|['’]\d\d|\d[./]\d\d/;

/** A day that is no month, before one: what stands beside it is written the same way. */
const DAY_FIRST = /(?<!\d)(?:1[3-9]|2\d|3[01])[/-](?:0?[1-9]|1[0-2])[/-](?:19|20)\d\d/;

/** The month in words or figures of any known shape, `now` for an end that is open in words, or null. A month that is none is left out. */
export function momentIn(given: string, isDayFirst = false): CvMonth | 'now' | null {
  const words = foldLetters(given.normalize('NFC')).trim();
  if (OPEN.test(words)) return 'now';
  const plain = /^(\d{4})(\d{2})(\d{2})?$/.exec(words);
  if (plain) return monthOf(plain[1], Number(plain[2]));
  const iso = /^(\d{4})[-./](\d{1,2})(?:[-./]\d{1,2})?(?:t.*)?$/.exec(words);
  if (iso) return monthOf(iso[1], Number(iso[2]));
  if (!ONE.test(words)) return null;
  const short = /['’](\d\d)$/.exec(words)?.[1];
  const year = short ? (Number(short) > 50 ? `19${short}` : `20${short}`) : /\d{4}/.exec(words)?.[0];
  const named = monthNamedIn(words);
  if (named > 0) return monthOf(year, named);
  const [first = '', second] = words.split(/\s?[-./]\s?/);
  if (/^\d{1,2}$/.test(first)) return monthOf(year, monthAmong(words, Number(first), second, isDayFirst));
  return monthOf(year, 0);
}

/** Of "04/2019" the first; of a day and a month the one that the other cannot be. Both could be either: none is taken. */
function monthAmong(words: string, first: number, second: string | undefined, isDayFirst: boolean): number {
  if (second === undefined || second.length > 2) return first;
  const other = Number(second);
  if (isDayFirst || words.includes('.') || first > 12 || first === other) return other;
  return other > 12 ? first : 0;
}

function monthOf(year: string | undefined, month: number): CvMonth | null {
  const number = Number(year);
  if (!(number >= 1930 && number <= 2099)) return null;
  return { year: number, month: month >= 1 && month <= 12 ? month : null };
}

/** Dates from the two ends that a form names. `isOpen`: an absent end means that it goes on. */
export function datesOf(start: string, end: string, isOpen: boolean): CvDates | null {
  const from = momentIn(start);
  const to = end.trim() === '' ? (isOpen ? 'now' : null) : momentIn(end);
  const beginning = from === 'now' ? null : from;
  if (!beginning && !to) return null;
  // A form leaves the end empty: the line says what that means.
  const words = [start, to === 'now' ? end || 'present' : end].map((each) => each.trim()).filter(Boolean);
  return { from: beginning, to: beginning || to !== 'now' ? to : null, words: words.join(' – ') };
}

/** The first dates in a line, and the line without them; null where it has none. */
export function findDates(given: string): { dates: CvDates; rest: string; isRange: boolean } | null {
  if (!FIGURES.test(given)) return null;
  const line = given.normalize('NFC');
  const folded = foldLetters(line);
  const found = FOUND.exec(named(line, folded));
  if (!found) return findShortDates(line, folded);
  const { since = '', start = '', end, short, open } = found.groups ?? {};
  const isDayFirst = DAY_FIRST.test(folded);
  const from = momentIn(start, isDayFirst);
  if (from === null || from === 'now') return null;
  const isSince = IS_SINCE.test(since);
  const to = end
    ? momentIn(end, isDayFirst)
    : short
      ? monthOf(`${Math.floor(from.year / 100)}${short}`, 0)
      : isSince || open
        ? 'now'
        : null;
  const { words, rest } = around(line, found);
  return { dates: { from, to, words }, rest, isRange: to !== null };
}

/** "Cafe Mar, 2008" and "Hotel del Mar, 2008 – 2011": a name that a comma parts from its year, unless its end has a month too. */
const IN_NAME = new RegExp(
  `(?<![a-z])(?<place>(?:cafe|caffe|hotel|hostel|hostal|bar|pub|bistro|restaurante?|ristorante|trattoria|pizzeria|casa|villa|club|camping|playa|costa|finca|clinica|clinic|colegio|school|salon|studio|residence|residencia)|[a-z]+\\s+(?:de|del|do|da|di)(?:\\s+l[ao])?)\\s+(?<month>${MONTH_NAME}),\\s+${YEAR}(?!${BETWEEN}(?:${DAY}\\s+)?${MONTH_NAME})`,
  'd',
);

/** A line with the month in a name of a place struck out, its length kept: there it is no date. */
function named(line: string, folded: string): string {
  const [start, end] = IN_NAME.exec(folded)?.indices?.groups?.month ?? [];
  const [first] = IN_NAME.exec(folded)?.indices?.groups?.place ?? [];
  if (start === undefined || end === undefined || first === undefined) return folded;
  const isName = [first, start].every((at) => /\p{Lu}/u.test(line.charAt(at)));
  return isName ? `${folded.slice(0, start)}${'_'.repeat(end - start)}${folded.slice(end)}` : folded;
}

/** "03/19 – 05/21": only where both ends are so, or the second one is open. */
const SHORT = `(?:0?[1-9]|1[0-2])[./]\\d\\d(?![\\d./])`;
const SHORT_FOUND = new RegExp(
  `(?<![\\p{L}\\p{N}_./])(?<start>${SHORT})\\s*(?:[-–—]|bis)\\s*(?<end>${SHORT}|${NOW})(?![\\p{L}\\p{N}_])`,
  'u',
);

function findShortDates(line: string, folded: string): ReturnType<typeof findDates> {
  const found = SHORT_FOUND.exec(folded);
  if (!found) return null;
  const { start = '', end = '' } = found.groups ?? {};
  const from = shortMoment(start);
  const to = OPEN.test(end) ? 'now' : shortMoment(end);
  if (!from || !to) return null;
  const { words, rest } = around(line, found);
  return { dates: { from, to, words }, rest, isRange: true };
}

function shortMoment(words: string): CvMonth | null {
  const [month = '', year = ''] = words.split(/[./]/);
  return monthOf(`${Number(year) > 50 ? 19 : 20}${year}`, Number(month));
}

/** How long it lasted, as profiles on the web add it: "· 5 yrs 10 mos", "(2 years)". */
const LASTED =
  /[\s·•,|(-]*\(?\d+\+?\s?(?:yrs?|years?|jahre?|ans?|años?|anni|anos?|jaar|lat(?:a)?)\b\.?(?:[\s,]*(?:and|und|et|y|e|en|i)?\s*\d+\s?(?:mos?|months?|monate?|mois|meses|mesi|maanden|mies)\b\.?)?\)?\s*$|[\s·•,|(-]*\(?\d+\s?(?:mos?|months?|monate?|mois|meses|mesi|maanden|mies)\b\.?\)?\s*$/iu;

/** The dates as they stand, and the line without them. */
function around(line: string, found: RegExpExecArray): { words: string; rest: string } {
  const end = found.index + found[0].length;
  const rest = `${line.slice(0, found.index)}\t${line.slice(end).replace(LASTED, '')}`
    .replace(/[([]\s*\t?\s*[)\]]/g, '\t')
    .replace(/^[\s,|·•–—-]+|[\s,|·•–—:(-]+$/g, '');
  return { words: line.slice(found.index, end).trim(), rest };
}
