import type { CvDates, CvMonth } from '#src/domain/cv/cv-read.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '(?:19[3-9]\\d|20\\d\\d)';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
/** One moment in words or figures; what is longest comes first. */
const MOMENT = [
  `${DAY}\\s+${MONTH_NAME},?\\s+${YEAR}`,
  `${MONTH_NAME}\\s+${DAY},?\\s+${YEAR}`,
  `${MONTH_NAME},?\\s*(?:of\\s+)?${YEAR}`,
  `${MONTH_NAME}\\s*['’]\\d\\d`,
  `(?:spring|summer|autumn|fall|winter|q[1-4])\\s*,?\\s+${YEAR}`,
  `${YEAR}[-./](?:1[0-2]|0?[1-9])[-./](?:[12]\\d|3[01]|0?[1-9])`,
  `(?:\\d{1,2}[-./]){1,2}${YEAR}`,
  `${YEAR}[-./](?:1[0-2]|0[1-9])(?![\\d])`,
  YEAR,
].join('|');
/** An end that is still open, in the words that CVs of many countries have for it. */
const NOW =
  "present|now|current(?:ly)?|today|to\\s+date|date|ongoing|on-going|in\\s+progress|till\\s+now|heute|aktuell|actualidad|actualmente|presente|atual|oggi|aujourd[’']hui|heden";
const ONE = new RegExp(`^(?:${MOMENT})$`, 'i');
const OPEN = new RegExp(`^(?:${NOW})$`, 'i');
const BETWEEN = '\\s*(?:[-–—−~→/]|\\bto\\b|\\buntil\\b|\\btill\\b|\\bthrough\\b)\\s*';
const FOUND = new RegExp(
  `(?<![\\w.])(?:(?:from|since)\\s+)?(?<start>${MOMENT})(?:${BETWEEN}(?<end>${MOMENT}|${NOW})(?![\\w])|\\s*[–—]\\s*(?<short>\\d\\d)(?!\\d))?(?<open>\\s*[-–—]\\s*(?=$|[)|]))?`,
  'i',
);

/** The month in words or figures of any known shape, `now` for an end that is open in words, or null. A month that is none is left out. */
export function momentIn(given: string): CvMonth | 'now' | null {
  const words = given.trim();
  if (OPEN.test(words)) return 'now';
  const plain = /^(\d{4})(\d{2})(\d{2})?$/.exec(words);
  if (plain) return monthOf(plain[1], Number(plain[2]));
  const iso = /^(\d{4})[-./](\d{1,2})(?:[-./]\d{1,2})?(?:T.*)?$/.exec(words);
  if (iso) return monthOf(iso[1], Number(iso[2]));
  if (!ONE.test(words)) return null;
  const name = new RegExp(`(?<!\\w)${MONTH_NAME}`, 'i').exec(words)?.[0];
  const short = /['’](\d\d)$/.exec(words)?.[1];
  const year = short ? (Number(short) > 50 ? `19${short}` : `20${short}`) : /\d{4}/.exec(words)?.[0];
  if (name) return monthOf(year, MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
  const [first = '', second] = words.split(/[-./]/);
  if (/^\d{1,2}$/.test(first)) return monthOf(year, monthAmong(words, Number(first), second));
  return monthOf(year, 0);
}

/** Of "04/2019" the first; of a day and a month the one that the other cannot be. Both could be either: none is taken. */
function monthAmong(words: string, first: number, second: string | undefined): number {
  if (second === undefined || second.length > 2) return first;
  const other = Number(second);
  if (words.includes('.') || first > 12 || first === other) return other;
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
  const words = [start, end].map((each) => each.trim()).filter((each) => each !== '');
  return { from: beginning, to: beginning || to !== 'now' ? to : null, words: words.join(' – ') };
}

/** The first dates in a line, and the line without them; null where it has none. */
export function findDates(line: string): { dates: CvDates; rest: string; isRange: boolean } | null {
  const found = FOUND.exec(line);
  if (!found) return null;
  const { start = '', end, short, open } = found.groups ?? {};
  const from = momentIn(start);
  if (from === null || from === 'now') return null;
  const isSince = /^since/i.test(found[0]);
  const to = end
    ? momentIn(end)
    : short
      ? monthOf(`${Math.floor(from.year / 100)}${short}`, 0)
      : isSince || open
        ? 'now'
        : null;
  const rest = `${line.slice(0, found.index)}\t${line.slice(found.index + found[0].length)}`
    .replace(/[([]\s*\t?\s*[)\]]/g, '\t')
    .replace(/^[\s,|·•–—-]+|[\s,|·•–—:(-]+$/g, '');
  return {
    dates: { from, to, words: found[0].trim() },
    rest,
    isRange: to !== null,
  };
}
