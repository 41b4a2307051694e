import type { Reframe, SteppingStone } from '#src/domain/model/company.ts';
import type { SynthesisLanguage } from '#src/domain/synthesis/language.ts';
import type { Plan } from '#src/domain/synthesis/plan.ts';
import type { Segment, Shareable } from '#src/domain/synthesis/types.ts';
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

/** What a spoken answer is made of besides the person's answers. */
export type SpokenExtras = {
  /** A goal taken on, without its stop, small at its start; null for none that may be said. */
  goal: readonly Segment[] | null;
  /** The people one would work with and for: as they may stand in a sentence, or in quotation marks. */
  people: { segments: readonly Segment[]; isQuoted: boolean } | null;
  /** Confirmed matches: what they write, in quotation marks, and the answer that it meets. */
  matches: readonly { employer: readonly Segment[]; mine: Shareable }[];
  /** Whether money steers most: the difference to make stands in its place. */
  isMoneyFirst: boolean;
  /** Whether the person wrote over words of ours in the direction: then that sentence stays as it was. */
  keepsDirection: boolean;
};

export type SpokenPartId =
  | 'aspiration'
  | 'impact'
  | 'theme'
  | 'story'
  | 'loved'
  | 'next'
  | 'here'
  | 'here-2'
  | 'people'
  | 'bring'
  | 'get'
  | 'step'
  | 'open';

/** One part in full and, where it can be shorter without saying something else, in short. */
export type SpokenDraft = { id: SpokenPartId; full: readonly Segment[]; short: readonly Segment[] | null };

/** What is better looked at once more before it is said aloud. */
export type Flag = 'blame' | 'pay' | 'forever' | 'post';

/** How a language says an answer aloud. */
export type SpokenLanguage = {
  /** Every part that the answers carry, in the order in which they are said. */
  draft: (
    plan: Plan<Shareable>,
    evidence: readonly Shareable[],
    extras: SpokenExtras,
  ) => readonly SpokenDraft[];
  /** Three points to keep in mind. */
  points: (plan: Plan<Shareable>, extras: SpokenExtras) => readonly (readonly Segment[])[];
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
  /** Patterns, each with the flags `g` and `u`. Advice only: nothing is ever changed by them. */
  flags: Readonly<Record<Flag, RegExp>>;
};

/** What the interview asks of a language. */
export type InterviewLanguage = Pick<SynthesisLanguage, 'code' | 'reading' | 'matters'> & {
  shortForms: ShortForms;
  employer: EmployerLanguage;
  spoken: SpokenLanguage;
};
