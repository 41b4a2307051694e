import { isRealDate } from '#src/domain/dates.ts';
import type { ReadWords } from '#src/domain/synthesis/told.ts';
import type { WritingLanguage } from '#src/domain/synthesis/writing-language.ts';
import { withPlainDigits } from '#src/domain/text/plain-digits.ts';
import { missing } from './aspiration/missing.ts';
import { writeCvLine, writeHeadline } from './aspiration/short-lines.ts';
import { writeDrafts, writeOne } from './aspiration/write-drafts.ts';
import { planGoals, trialFor } from './goals/plan-goals.ts';
import { readParts } from './reader/read-parts.ts';
import { readOwn, readWork } from './reader/read-work.ts';
import { slotRules } from './reader/slot-rules.ts';
import { STEMS, type Stem } from './reader/stems.ts';
import { speak } from './spoken/speak.ts';
import { strictly } from './strict.ts';
import { findTensions } from './tensions/find-tensions.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "1 March 2027", "March 1, 2027", "1.3.2027", "2027-03-01" as an ISO date; null where it is none, or could be two days. */
export function readDay(words: string): string | null {
  const plain = withPlainDigits(words.normalize('NFKC')).trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  const named = /^(\d{1,2})(?:st|nd|rd|th)?\.? (?:of )?([a-z]{3})[a-z]*\.?,? (\d{4})$/.exec(plain);
  const american = /^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(plain);
  const dotted = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(plain);
  if (iso) return date(iso[1], iso[2], iso[3]);
  if (named) return date(named[3], monthOf(named[2]), named[1]);
  if (american) return date(american[3], monthOf(american[1]), american[2]);
  // Where the day could be the month, nothing is guessed.
  if (dotted && (Number(dotted[1]) > 12 || dotted[1] === dotted[2] || plain.includes('.')))
    return date(dotted[3], dotted[2], dotted[1]);
  return null;
}

function monthOf(name: string | undefined): string {
  return String(MONTHS.indexOf(name ?? '') + 1);
}

function date(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(iso) ? iso : null;
}

/** "a nurse", "an electrician", "an MP", "a university clerk"; words that need no article keep none. */
export function withArticle(words: string): string {
  if (/^(?:an?|the|my|head of|chief of)\b/i.test(words)) return words;
  const isVowel = /^(?:[aeio]|u(?!n[ai]|ti|se|s[ae]|r[aeio]|kr)|h(?:our|onest|eir))/i.test(words);
  const isLetters = /^(?:[FHLMNRSX](?=[A-Z]|$)|[AEIO](?=[A-Z]))/.test(words);
  return `${isVowel || isLetters ? 'an' : 'a'} ${words}`;
}

const stems = new Set<string>(STEMS);

/**
 * Reads by the stem, and lets nothing through that breaks a sentence. A stem that content names and the reader does not
 * know is read as any words.
 */
export const readWords: ReadWords = (text, stem) => {
  const read = readParts(text, stems.has(stem) ? (stem as Stem) : stem === 'when' ? 'clause' : 'any');
  return { ...read, parts: read.parts.map((part) => strictly(part, stem)) };
};

/** Every document in English. */
export const writing: WritingLanguage = {
  readDay,
  withArticle,
  readWork,
  readOwn,
  slotRules,
  writeDrafts: (slots, verbs) => writeDrafts(slots, { verbs }),
  writeRoad: (slots, verbs) => writeOne(slots, { verbs }),
  trialFor,
  writeHeadline: (slots, verbs) => writeHeadline(slots, { verbs }),
  writeCvLine: (slots, verbs) => writeCvLine(slots, { verbs }),
  missing,
  speak,
  planGoals,
  findTensions,
};
