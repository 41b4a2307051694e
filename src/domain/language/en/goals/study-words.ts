import { from, ours, textIn, words } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { runsOne } from './home-trade.ts';
import { isSameThing, missingOf, myPaper, thingMissing } from './papers.ts';
import type { Study } from './studies.ts';
import { asCapital, type Told, typedAs } from './told.ts';

/** What the law or an office gives stands in the hand by its own name. */
export const IS_GIVEN = /\b(licen[cs]e|permit|ticket|certificate|card|diploma|CDL)[.!]*$/iu;
/** "How to prune": what is learned to do. */
export const FINISHES = /^(?:how|to) /iu;

/** A result ends on a day, and is sat for again. */
export const A_RESULT = /\b(?:IELTS|TOEFL|OET|TOEIC|DELF|DALF|JLPT|exam|test)\b/u;

/** Without how or when it is to be: ", short course" behind the name of a course would say it twice. */
export function bareName({ name }: Study): Segment[] {
  const end = name.findIndex(({ text }) => text.startsWith(', '));
  return end > 0 ? name.slice(0, end) : name;
}

/** "An instructor course" is "a short instructor course", where only something short will do. */
export function asShort({ name, form, stance }: Study): Segment[] {
  if (stance !== 'only-short') return name;
  const [article, ...rest] = name;
  const isOne = (form === 'course' || form === 'paper') && article && /^an? $/iu.test(article.text);
  // A paper is no shorter than another: the course for it is.
  return isOne &&
    !/short|\b(?:paper|certificate|licen[cs]e|card|ticket|permit|diploma|award|badge)$/iu.test(textIn(name))
    ? [ours('a short ', 'short'), ...rest]
    : name;
}

/** "A course to become a trainer" is finished: nobody becomes a course. */
export const IS_A_COURSE =
  /\b(?:courses?|class(?:es)?|training|programme|program|school|certificate|diploma|exam|test|workshop)\b/iu;

/** What is sat on one day. */
export const IS_A_TEST = /\b(?:test|exam)$/iu;

/** What a paper still lacks, by its name. */
export function stepLeft({ paper, left, form, what }: Study): Segment[] | null {
  if (left || form === 'language' || paper?.state !== 'missing' || missingOf(paper) !== 'step') return null;
  const step = words(thingMissing(paper), 'noun');
  return step && form === 'exam' && isOnePartOf(textIn(step), what.quote) ? null : step;
}

/** "Dutch B2 exam", of "Dutch B2 and the knowledge test": of several things that are missing the one that is learned now. */
function isOnePartOf(step: string, learned: string): boolean {
  const parts: readonly string[] = step.split(/,? and |, | \+ | & /u);
  const said = parts.filter((part) => isSameThing(part, learned, '') || sharesCode(part, learned));
  return parts.length > 1 && said.length === 1;
}

/** "B2", by which the level of a tongue goes. */
const CODE = /\b\p{L}{1,3}\d\b/gu;
const sharesCode = (one: string, other: string): boolean => {
  const codes: readonly string[] = other.match(CODE) ?? [];
  return (one.match(CODE) ?? []).some((code) => codes.includes(code));
};

/** "0.5 in speaking": so much of a mark is missing. */
export const SCORE =
  /^(?:only )?(\d+(?:[.,]\d+)?)(?: (?:points?|marks?|bands?))? ((?:in|for) (?:the )?\p{L}+)$/iu;

/** "0.5 more in writing", of an exam: it is one result, and nothing that is done part by part. */
export function marksMissing({ paper }: Study): Segment[] | null {
  const [, mark, where] = SCORE.exec(paper?.missing?.quote.trim() ?? '') ?? [];
  return paper?.missing && mark ? [from(paper.missing, `${mark} more ${where}`, 'quote')] : null;
}

/** The paper by its name; an official one with a number in it keeps the capital that was typed. */
export function paperOf({ paper, name }: Study, slots: Told): Segment[] {
  const said = (paper && myPaper(paper)) ?? name;
  const typed = typedAs(slots, 'paper').find(({ source }) => source === paper?.name.source)?.words ?? '';
  return said.map((one) => (/\d/u.test(one.text) ? { ...one, text: asCapital(one.text, typed) } : one));
}

/** Who has a business learns books on their own. */
export const OF_BOOKS = /\bbook ?keeping\b|\bkeep\w* (?:the |my )?(?:books?|accounts?)\b|\baccounts?\b/iu;

/** Who has a business tries books on its own figures. */
export const keepsBooks = (study: Study, slots: Told) =>
  study.form === 'skill' &&
  runsOne(slots) &&
  (OF_BOOKS.test(study.what.quote) || OF_A_LEDGER.test(study.what.quote));
const OF_A_LEDGER = /\b(?:quick ?books?|xero|sage|wave|freshbooks|tally|excel|spreadsheets?)\b/iu;

/** Beyond the beginnings. */
export const IS_FURTHER = /\b(?:advanced|further|intermediate|properly|expert)\b/iu;
