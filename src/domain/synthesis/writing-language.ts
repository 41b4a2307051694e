import type { IsoDate } from '#src/domain/dates.ts';
import type { Typed } from './as-typed.ts';
import type { Arc, Slots } from './slots.ts';
import type { ReadWork } from './told.ts';
import type { Segment } from './types.ts';

/** The forms of a verb of the menu; `{who}` is the hole where its object goes. */
export type VerbForms = { base: string; gerund: string };
export type Verbs = Readonly<Record<string, VerbForms>>;

export type WrittenDraft = {
  id: string;
  arc: Arc;
  segments: readonly Segment[];
  words: number;
  leavesOut: readonly string[];
};

export type WrittenGoal = {
  id: string;
  kind: 'path' | 'trial' | 'terms';
  action: readonly Segment[];
  measure: readonly Segment[];
  by: IsoDate;
  firstStep: readonly Segment[];
  firstStepBy: IsoDate;
  ifThen: readonly Segment[];
  why: readonly Segment[];
  changeIf: readonly Segment[];
};

export type FoundTension = {
  id: string;
  text: readonly Segment[];
  question: readonly Segment[];
  choices: readonly [string, string, string];
  sources: readonly string[];
};

/** What the person noted of one employer, as it may be said. */
export type SpokenEmployer = {
  line: readonly Segment[] | null;
  role: readonly Segment[] | null;
  people: readonly Segment[] | null;
};

export type SpokenAnswerPart = { id: string; segments: readonly Segment[]; words: number };

/** What may fill a slot, as a language tells it of words that it has read. */
export type SlotRules = {
  /** Whether words are of another language; `leans` where other answers of the same person are of one. */
  isOtherLanguage: (words: string, leans: boolean) => boolean;
  /** Whether a work, a study or a paper that was named in another language has its name in this one. */
  isNamedHere: (signal: string, words: string) => boolean;
  /** "my nan": help for one's own is no work. */
  isOwnPeople: (words: string) => boolean;
  /** Two groups in one phrase; null where the second says more of the first, or both are too long. */
  bothOf: (first: string, second: string, quote: string) => string | null;
  /** The clause that tells where a wish came from, whole; null where it cannot be told. */
  readReason: (stem: 'since' | 'because', quote: string) => string | null;
  /** The same as a sentence of its own, without its stop; null where it can only stand behind its stem. */
  tellReason: (stem: 'since' | 'because', quote: string) => string | null;
  /** What is so because of somebody, and what was told behind it; null where it cannot be told. */
  tellOutcome: (quote: string) => { clause: string; sentence?: string } | null;
  /** Whether a sentence means somebody or something that stands before it. */
  pointsBack: (sentence: string) => boolean;
  /** A clause that tells how others stand to the person, as a sentence that stands alone; null for any other. */
  ofMe: (clause: string) => string | null;
  /** Whether a title only names posts that are told as the work. */
  isTheWork: (title: string, roles: readonly string[]) => boolean;
  /** A moment that was told in several parts, whole; null where it cannot be told. */
  readMoment: (stem: 'when-i' | 'when-it' | 'when' | 'where', quote: string) => string | null;
  /** Whether a moment completes its stem as plain English does. */
  isMoment: (stem: 'when-i' | 'when-it' | 'when' | 'where', words: string) => boolean;
  /** Whether words can stand behind "when": somebody, and a verb of theirs. */
  isClause: (words: string) => boolean;
  /** What somebody did, whole where the half of it would say something else; null where it cannot be told. */
  readDeed: (past: string, quote: string) => string | null;
  /** "to finish the payroll course": it was begun. */
  isToFinish: (learning: string) => boolean;
  /** "carpentry? electrician?": nobody has said yet that they will. */
  isDoubted: (learning: string) => boolean;
  /** "after closing": where or when it is. */
  isPlace: (words: string) => boolean;
  hasSubject: (words: string) => boolean;
  /** Whether words can stand behind "away from". */
  isOffTheTable: (words: string, isPlural: boolean) => boolean;
  /** "every other weekend": not all of them. */
  isSometimes: (detail: string) => boolean;
  /** A time of the day as typed; null where it is none. */
  readTime: (typed: string) => string | null;
  /** Hours, as a number; null where none was typed. */
  readHours: (typed: string) => number | null;
  /** People, in a few words; null where they are none. */
  readPeople: (noun: string) => string | null;
  /** The thing that a line begins with, as it stands inside a sentence; null where it begins with none. */
  readThing: (text: string) => string | null;
  /** Whether what was counted may be told as done well: nobody is proud of applications that came to nothing. */
  isFeat: (counted: string) => boolean;
  /** Whom it serves, without for how long; null where nobody is named so. */
  readServed: (text: string) => string | null;
  /** Those whom an answer names, with what it ends with about them; null where nothing more can be said of them. */
  withItsEnd: (named: string, quote: string) => string | null;
  /** A sentence of the person's own that an answer ends with, behind those whom it names; null where there is none. */
  tellBeside: (quote: string) => string | null;
  /** One thing of a line, without when, where or on what terms. */
  oneThing: (words: string) => string;
};

/** What is asked of a language while questions are answered: how words fill the slots, and the drafts of what they hold. */
export type DraftLanguage = {
  slotRules: SlotRules;
  /** A day as people write it, as an ISO date; null where it is none. */
  readDay: (words: string) => IsoDate | null;
  /** So many months or years, of words at a field that asks for them; null where they are none, or in another unit. */
  readSpan: (words: string, asked: 'months' | 'years') => number | null;
  /** "a nurse", of a role in the person's own words. */
  withArticle: (words: string) => string;
  /** The kinds of work that somebody's own words name; empty where nothing is sure. */
  readWork: (words: string) => readonly ReadWork[];
  /** Something of one's own, after "my own"; null where it cannot stand there. */
  readOwn: (words: string) => { thing: string; isHedged: boolean; tail?: string } | null;
  writeDrafts: (slots: Slots, verbs: Verbs) => readonly WrittenDraft[];
  /** The empty slots that are easiest to fill next. */
  missing: (slots: Slots) => readonly string[];
};

/** How a language says what the slots hold. Each segment names its sources. */
export type WritingLanguage = DraftLanguage & {
  /** The best draft under the arc of the slots alone; null where it has none. */
  writeRoad: (slots: Slots, verbs: Verbs) => WrittenDraft | null;
  /** One small, cheap way to try what the slots set out for. */
  trialFor: (given: {
    slots: Slots;
    verbs: Verbs;
    today: IsoDate;
    tensions: readonly string[];
  }) => readonly Segment[];
  writeHeadline: (slots: Slots, verbs: Verbs) => readonly Segment[] | null;
  writeCvLine: (slots: Slots, verbs: Verbs) => readonly Segment[] | null;
  speak: (given: {
    slots: Slots;
    verbs: Verbs;
    length: 30 | 60 | 90;
    employer: SpokenEmployer | null;
    goal: readonly Segment[] | null;
    /** Parts that will be left out, so that none is said as a half of another. */
    leftOut?: readonly string[];
  }) => readonly SpokenAnswerPart[] | null;
  planGoals: (given: {
    slots: Slots;
    verbs: Verbs;
    today: IsoDate;
    tensions: readonly string[];
    /** The answers that may be said in the person's own words. */
    typed?: readonly Typed[];
    /** All that the person told, where the page shows less of it: which goals there are rests on this. */
    known?: { slots: Slots; typed: readonly Typed[] };
  }) => readonly WrittenGoal[];
  /** Where two answers pull apart; `typed` are the answers that may be quoted whole. */
  findTensions: (slots: Slots, verbs: Verbs, typed: readonly Typed[]) => readonly FoundTension[];
};
