import { partsOfDate } from '#src/domain/dates.ts';
import { wordsOfWork } from '#src/domain/language/en/aspiration/work-name.ts';
import { from, line, type Piece } from '#src/domain/language/en/compose/line.ts';
import { readDay } from '#src/domain/language/en/read-day.ts';
import { readSpan } from '#src/domain/language/en/read-span.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import { quoted } from './quote.ts';

/** How many months the money lasts; null where it was said without a number. */
export function numberOfMonths({ words }: Typed): number | null {
  return readSpan(words, 'months');
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** What is said of a day that could be read: the day as a calendar writes it. */
function dayOf(date: Typed): Piece {
  const iso = readDay(date.words);
  if (iso === null) return null;
  const { year, month, day } = partsOfDate(iso);
  return [from({ ...date, option: null }, `${day} ${MONTHS[month - 1]} ${year}`, 'number')];
}

const OF_A_CONTRACT = /\bcontracts?\b/iu;
const OF_A_SERVICE = /\b(?:service|army|navy|air force|military|soldier|sergeant|corporal|regiment)\b/iu;

/** The chip says "contract or service": of the two it is what the person's words name, and else the job. */
function whatEnds(date: Typed, { work }: Slots): 'contract' | 'service' | 'job' {
  const before = work.map(wordsOfWork).join(' ');
  if (OF_A_CONTRACT.test(date.words) || OF_A_CONTRACT.test(before)) return 'contract';
  return OF_A_SERVICE.test(date.words) || OF_A_SERVICE.test(before.replace(/\bservices?\b/giu, ''))
    ? 'service'
    : 'job';
}

const TELLS =
  /\b(?:when|once|until|till|if|after|because|stops?|closes?|runs? out|visa|permit|lease|rent)\b|(?:\S+\s+){5}/iu;

/** "Your job ends on 26 February 2027.", of any date that was kept in mind. */
export function dateSide(date: Typed, slots: Slots): Piece {
  const months = date.option === 'money-lasts' ? numberOfMonths(date) : null;
  const day = dayOf(date);
  switch (date.option) {
    case 'ends-on': {
      // A day and what happens on it: what ends there may be the rent, not the job.
      if (!day && TELLS.test(date.words)) return line('pull-ends')`Of what ends you say: ${quoted(date)}.`;
      const ends = `Your ${whatEnds(date, slots)} ends`;
      return day ? line('pull-ends')`${ends} on ${day}.` : line('pull-ends')`${ends}: ${quoted(date)}.`;
    }
    case 'working-by':
      return day
        ? line('pull-by')`You must be working by ${day}.`
        : line('pull-by')`You give a date to be working by: ${quoted(date)}.`;
    case 'money-lasts':
      return months === null || !/^\d+$/u.test(date.words)
        ? line('pull-lasts')`Of how long your money lasts you say: ${quoted(date)}.`
        : line('pull-lasts')`Your money will last ${[
            from({ ...date, option: null }, months === 1 ? 'one month' : `${months} months`, 'number'),
          ]}.`;
    default:
      return line('pull-date')`You keep a date in mind: ${quoted(date)}.`;
  }
}
