import type { Wording } from '#src/domain/model/answer.ts';
import type { Shape } from '#src/domain/model/question.ts';
import type { MattersLanguage } from '#src/domain/sharing/language.ts';
import type { ReadWords } from './told.ts';
import type { Reading } from './types.ts';
import type { DraftLanguage, WritingLanguage } from './writing-language.ts';

/** What reading needs to know of the field. */
export type Field = {
  shape: Shape;
  /** The words before the field, which the answer goes on from. */
  stem: string;
  /** Whether names of people are asked for, so that capitals stay. */
  keepCase: boolean;
};

/** How a language reads what a person typed. */
export type ReadingLanguage = {
  /** Which words to use, in which form, and why. Total over any string. What the person confirmed goes first. */
  readAnswer: (raw: string, field: Field, wording?: Wording) => Reading;
  /** Free words by the stem that they complete: their parts, each with the forms that are right. */
  readWords: ReadWords;
  /** What numbers of years or hours are called where they are typed, in small letters ("yrs"). */
  units: Readonly<Record<'years' | 'hours', readonly string[]>>;
  /** One tidy line: no tags, bullets or doubled spaces. Idempotent, and total over any string. */
  tidy: (raw: string) => string;
  /** A line without the marks and fillers after its last word that matters. */
  trimEnd: (line: string) => string;
};

/** Wishes that pull against an answer about hours, money or place. */
export type Wish = 'odd-hours' | 'own-business' | 'leap' | 'moving' | 'post-or-pay';

/** What words of a language show besides what they say. */
export type SignsLanguage = {
  wishesFor: (wish: Wish, words: string) => boolean;
  /** Words rare enough that the same one in two answers is no chance, bare and in small letters. */
  tellingWords: (text: string) => readonly string[];
  /** Words for nobody in particular ("everyone"): true in a statement, of no use in a plan. */
  isAnybody: (who: string) => boolean;
};

/**
 * The live half of a language, all that is asked while questions are answered: it is fetched with the first of them, so
 * that what the result needs besides can come later.
 */
export type LiveLanguage = {
  /** The language as BCP 47 names it. */
  code: string;
  reading: ReadingLanguage;
  matters: MattersLanguage;
  writing: DraftLanguage;
};

/** What the synthesis asks of a language. src/domain/language/language.ts puts all that is asked together. */
export type SynthesisLanguage = LiveLanguage & { signs: SignsLanguage; writing: WritingLanguage };
