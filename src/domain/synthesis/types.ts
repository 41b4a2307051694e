import type { IsoDate } from '#src/domain/dates.ts';
import type { Channel } from '#src/domain/model/answer.ts';
import type { Factor, Strand } from '#src/domain/model/factor.ts';
import type { Forms, Signal } from '#src/domain/model/question.ts';
import type { Settlement } from '#src/domain/model/reflection.ts';
import type { Topic } from '#src/domain/model/topic.ts';
import type { ReadPart } from './told.ts';

/** How a free answer enters a sentence: woven in, quoted word for word, or left out (and said to be). */
export type Tier = 'weave' | 'quote' | 'drop';

/** A free answer, read: what we would write of it, in which form, and why. */
export type Reading = {
  tier: Tier;
  /** The grammatical form of `text` when woven. */
  form: 'noun' | 'gerund' | 'base' | 'past' | 'clause' | 'unknown';
  /** Cleaned words, ready for a sentence (woven) or for quotation marks (quoted); empty when dropped. */
  text: string;
  /** Why: the name of a reading rule; the catalogue puts it into words (`reading` messages). */
  reason: string;
  /** Whether the person confirmed or rewrote it. */
  confirmed: boolean;
};

/** One thing a person told us, in the terms of the synthesis. */
export type Evidence = {
  /** `questionId/partOrPickId`: stable, readable, and enough to find the answer again. */
  id: string;
  questionId: string;
  strand: Strand;
  signal: Signal;
  /** `private` evidence (money, limits, people, what a topic names) reaches only documents that allow it. */
  channel: Channel;
  /** The private matter that free words speak of, `unread` when the tables cannot read the language; else null. */
  topic: Topic | 'unread' | null;
  /** The person's own words or the label of what they picked, as they would recognise it. */
  quote: string;
  /** A listed option's id; null for free words. */
  option: string | null;
  /** Hand-written forms of a listed option; for free words only the form that the reading found. */
  forms: Forms;
  /** For free words: the reading. Null for listed options. */
  reading: Reading | null;
  /** For a listed option of an ordered answer, a number, or a mark: rank from 0, the number, or the mark's id. */
  rank: number;
  amount: number | null;
  mark: string | null;
  /** Which part of its question: a part of a stem, "verb" or "who", a row, the name of a figure; null elsewhere. */
  part: string | null;
  /** The stem that was completed, how a row stands, what a verb takes; null elsewhere. */
  state: string | null;
  /** What a chip or a row asked for besides, as typed; null elsewhere. */
  detail: string | null;
  /** Free words as they were read by their stem; empty elsewhere. */
  parts: readonly ReadPart[];
};

/**
 * Evidence that may be said to a stranger. Documents for others take no other kind, so that private words cannot
 * compile their way in.
 */
export type Shareable = Evidence & { readonly channel: 'shareable' };

/** What a stretch of text does in it. */
export type SegmentRole =
  | 'lead'
  | 'move'
  | 'target'
  | 'purpose'
  | 'gift'
  | 'best'
  | 'proof'
  | 'fit'
  | 'reason'
  | 'frame';

/**
 * A stretch of finished text that can say where it came from. A segment with neither source nor rule cannot exist.
 * `edit` is what the person wrote over it by hand.
 */
export type Segment = {
  text: string;
  kind: 'frame' | 'lexeme' | 'user' | 'quote' | 'edit';
  sources: readonly string[];
  /** The name of the frame or rule that wrote it: for a reader of the code and of traces, never matched on. */
  rule: string;
  /** What it does in its text, in every language the same; absent where it only joins. */
  role?: SegmentRole | undefined;
};

/** A segment of a text that the person may rewrite. `key` finds its edit again after new answers. */
export type Editable = Segment & {
  key: string;
  /**
   * What the answers say here, and whether that has changed since the person wrote over it; null without an edit.
   * `isOffered`: the words were a coach's, and the person took them.
   */
  edit: { over: string; isStale: boolean; isOffered?: true } | null;
};

/** A missing part of the growing statement: a question in grey where words will come. */
export type Ghost = { kind: 'ghost'; text: string; questionId: string };

/**
 * `path`: the way there · `trial`: try it before leaping · `terms`: what the work must bring in and fit. The others are of
 * goals taken on before; `own` is one that the person wrote.
 */
export type GoalKind = 'path' | 'trial' | 'terms' | 'learning' | 'people' | 'test' | 'own';

export type Goal = {
  /** Unique among the goals of one synthesis. */
  id: string;
  kind: GoalKind;
  action: readonly Segment[];
  measure: readonly Segment[];
  by: IsoDate;
  firstStep: readonly Segment[];
  firstStepBy: IsoDate;
  /** "If ..., then ..." as one sentence. */
  ifThen: readonly Segment[];
  why: readonly Segment[];
  /** What would make the person drop or change the goal: a clause after "I would change it if". */
  changeIf: readonly Segment[];
};

export type Tension = {
  /** The row that found it. */
  id: string;
  /** Both sides, as the person gave them. */
  text: readonly Segment[];
  question: readonly Segment[];
  /** Three ways, in the order of the settlements: first, second, both. */
  choices: readonly [string, string, string];
  /** The answers that both sides rest on. */
  sources: readonly string[];
  settled: Settlement | null;
  channel: Channel;
};

/** One way to say the aspiration, with the person's own words over it. */
export type Draft = {
  /** The rows that wrote it: the same answers always give the same names. */
  id: string;
  segments: readonly Editable[];
  words: number;
  /** Answers at hand that it does not speak of. */
  leavesOut: readonly string[];
};

/** A different direction that the same answers would carry. */
export type Alternative = {
  /** `steady` keeps to what has worked, `stretch` reaches for what is to be learned, `different` takes another road. */
  id: 'steady' | 'stretch' | 'different';
  statement: readonly Segment[];
  /** One small, cheap way to find out whether it fits. */
  tryOut: readonly Segment[];
  /** The answers that it rests on. */
  core: readonly string[];
};

/** Another direction with the person's own words over it, as they lie over the statement. */
export type Road = Omit<Alternative, 'statement'> & { statement: readonly Editable[] };

/** How much each factor steers, 0 to 1, adding up to 1. */
export type Shares = Readonly<Record<Factor, number>>;

export type Synthesis = {
  evidence: readonly Evidence[];
  shares: Shares;
  /** The aspiration: the draft that the person chose, or the first; null when the answers cannot carry one. */
  statement: readonly Editable[] | null;
  /** Up to three ways to say it, best first. */
  drafts: readonly Draft[];
  /** The draft that stands; null where there is none. */
  draftId: string | null;
  /** Six words at most, for the top of a page; null too where the person wrote over the words that it is made of. */
  headline: readonly Segment[] | null;
  /** An honest spoken answer to "what are your career aspirations?"; null when there is no statement. */
  interview: readonly Editable[] | null;
  /** One line for a CV, from shareable evidence alone; null when there is none to make it from. */
  cvLine: readonly Editable[] | null;
  /** Up to three directions other than the statement's, from the same answers. */
  alternatives: readonly Road[];
  /** The stories and picks behind the statement, a line each. */
  roots: readonly (readonly Segment[])[];
  /** The statement as it grows, missing parts as ghosts. */
  draft: readonly (Segment | Ghost)[];
  goals: readonly Goal[];
  tensions: readonly Tension[];
  /** The one easiest next question when the answers are thin or lack what the goals are made of; null when nothing is missing. */
  nextQuestionId: string | null;
};
