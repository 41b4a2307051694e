import type { Reframe, SteppingStone } from '#src/domain/model/company.ts';
import type { SynthesisLanguage } from '#src/domain/synthesis/language.ts';
import type { Evidence, Segment } from '#src/domain/synthesis/types.ts';
import type { ShortForms } from '#src/domain/text/sentences.ts';

/** How a language reads what an employer writes of itself. */
export type EmployerLanguage = {
  /** Whether a sentence denies something, or turns around what follows; when in doubt, it does. */
  denies: (sentence: string) => boolean;
  /** A sentence cut where a clause of its own begins; read one after another, the pieces lose no word. */
  clausesOf: (sentence: string) => readonly string[];
  /** A clause cut before the words that join its phrases. */
  phrasesOf: (clause: string) => readonly string[];
  /** The words that can match, by the stem under which they are compared, with the first spelling of each. */
  contentWords: (text: string) => ReadonlyMap<string, string>;
};

/** What is better looked at once more before it is said aloud. */
export type Flag = 'blame' | 'pay' | 'forever' | 'post';

/** How a language says an answer aloud. */
export type SpokenLanguage = {
  /** Everything that a sentence may say of one answer, the plainest first. */
  saidOf: (item: Evidence) => Iterable<string>;
  /** The honest line of a job that is a step to another; null until there is something to learn or to give. */
  step: (stone: SteppingStone) => readonly Segment[] | null;
  /** One line of a hard fact; null until something follows from it. */
  reframe: (fact: Reframe) => readonly Segment[] | null;
  /** Whether words without a source are those that stand in a frame of ours around what has one. */
  isOurs: (segment: Segment) => boolean;
  /** Words in quotation marks. */
  quoted: (words: string) => string;
  /** Whether a note on others speaks of the one who wrote it. */
  isAboutOneself: (note: string) => boolean;
  /** Whether a goal is a step that an employer may hear of: what one learns, and not the post itself or its terms. */
  isStep: (action: string) => boolean;
  /** Patterns, each with the flags `g` and `u`. Advice only: nothing is ever changed by them. */
  flags: Readonly<Record<Flag, RegExp>>;
};

/** What the interview asks of a language. */
export type InterviewLanguage = Pick<SynthesisLanguage, 'code' | 'reading' | 'matters' | 'writing'> & {
  shortForms: ShortForms;
  employer: EmployerLanguage;
  spoken: SpokenLanguage;
};
