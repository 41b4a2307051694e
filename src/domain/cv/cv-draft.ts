import type { IsoDate } from '#src/domain/dates.ts';
import type { CvTold } from '#src/domain/model/from-cv.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import type { Questionnaire } from '#src/domain/model/question.ts';
import type { ReadingLanguage } from '#src/domain/synthesis/language.ts';
import { hashOf } from '#src/domain/text/hash.ts';
import type { WorkCatalogue } from '#src/domain/wizard/work-catalogue.ts';
import type { CvDates, CvMonth, CvSource } from './cv-read.ts';

/** What an answer would gain. `languages`: it is one of these, which share one pick. A listed option has no words of its own; a pick without an id is in the person's own words and gets one when it is taken. */
export type DraftGain =
  | { kind: 'picks'; id: string | null; text: string; languages?: readonly string[] }
  | { kind: 'rows'; text: string; state: string | null }
  | { kind: 'figures'; figure: string; text: string }
  | { kind: 'stems'; stem: string; parts: Readonly<Record<string, string>>; text: string }
  | { kind: 'starter'; part: string; text: string };

/** One thing that the CV says, as it would stand in an answer. */
export type CvDraft = {
  /** The same for the same line and value, in whichever file they stand. */
  print: string;
  /** The questions that could take it, the first one first. */
  questions: readonly string[];
  gain: DraftGain;
  /** What is taken over, as the person reads it. */
  words: string;
  from: CvSource;
  /**
   * Why it is not offered in its turn: unpaid work beside paid work, a headline or a field beside roles, or a result that is no whole
   * sentence as it stands. It waits at the end.
   */
  waits?: 'unpaid' | 'field' | 'raw';
  /** Words that do not complete the sentence as they stand: the person has to change them. */
  isRaw?: true;
  /** More prints by which it is known, beside its own: the next CV says the same in another line. */
  isKnownBy?: readonly string[];
  /** The months of a gap: what they held only the person knows. */
  isGap?: true;
  /** The work that somebody does now, or did last: it stands before older work in its answer. */
  leads?: true;
  /** What the CV tells beside the words: where, from whom, how well, from when to when. */
  told?: CvTold;
  /** For results: the job that it stands under in the CV. */
  underJob?: string;
  /** It is the field of work that the job titles on its line belong to; the CV does not name it. */
  isField?: true;
  /** For years: what the roles are called that were counted, and the id of their field where the years are those in a whole field. They are asked for only where the work is one of these. */
  counted?: readonly string[];
  countedIn?: string;
  /** For years: those of all jobs together, also of such as may have been other work. */
  isAllWork?: true;
};

export type DraftGiven = {
  questionnaire: Questionnaire;
  work: WorkCatalogue;
  reading: Pick<ReadingLanguage, 'readWords'>;
  /** Ends what goes on. */
  today: IsoDate;
  /** Months without work as they begin what a CV leaves out: "the time from May 2015 to August 2017". */
  gapInWords: (start: CvMonth, end: CvMonth) => string;
  /** Whether the person picked the line and said what it is: then it is not put last. */
  isPicked?: boolean;
};

/** The questions by what they take of a CV. A question that is not asked any more takes nothing. */
export const QUESTION = {
  work: ['work'],
  years: ['years'],
  papers: ['papers'],
  proof: ['proof', 'proof-2'],
  strengths: ['strengths'],
  knowledge: ['knowledge'],
  gap: ['cv-missing'],
} as const;

/** Whether two texts say the same, whatever their letters and the blanks around. */
export function isAlike(one: string, other: string): boolean {
  return one.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** What the CV tells beside the words of a draft, as far as an answer can keep it. */
export function toldOf(as: CvTold['as'], beside: string | null, dates: CvDates | null): CvTold {
  const short = beside ?? '';
  return {
    as,
    beside: short.length > LIMITS.note ? '' : short,
    from: monthOf(dates?.from ?? null),
    to: dates?.to === 'now' ? 'now' : monthOf(dates?.to ?? null),
  };
}

/** "2019-04", or "2019" where no month is named. */
function monthOf(moment: CvMonth | null): string {
  if (!moment) return '';
  return moment.month === null ? `${moment.year}` : `${moment.year}-${`${moment.month}`.padStart(2, '0')}`;
}

/** A draft of an answer to a question, in a list of one. `label`: its words, where the answer does not hold them itself. */
export function draft(
  question: keyof typeof QUESTION,
  from: CvSource,
  gain: DraftGain,
  label: string = gain.text,
): [CvDraft] {
  const words = label.trim();
  const print = hashOf(`${question} ${words.toLowerCase()} ${from.line}`);
  return [{ print, questions: QUESTION[question], gain, words, from }];
}
