import type { IsoDate } from '#src/domain/dates.ts';
import type { Factor, Strand } from '#src/domain/model/factor.ts';
import type { Forms, Signal } from '#src/domain/model/question.ts';
import type { Settlement } from '#src/domain/model/reflection.ts';

/** Who may see a text. `private` evidence (money, limits, people) reaches only documents that allow it. */
export type Channel = 'private' | 'shareable';

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
  channel: Channel;
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
};

/** A stretch of finished text that can say where it came from. A segment with neither source nor rule cannot exist. */
export type Segment = {
  text: string;
  kind: 'frame' | 'lexeme' | 'user' | 'quote';
  sources: readonly string[];
  /** The name of the frame or rule that wrote it. */
  rule: string;
};

/** A missing part of the growing statement: a question in grey where words will come. */
export type Ghost = { kind: 'ghost'; text: string; questionId: string };

export type GoalKind = 'learning' | 'people' | 'test';

export type Goal = {
  id: GoalKind;
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
  id: string;
  /** Rule name (K1 to K14 of the tension table), for the catalogue. */
  rule: string;
  /** For what is less a pull than a question of its own; null for two answers that pull apart. */
  title: readonly Segment[] | null;
  first: { label: readonly Segment[]; evidenceId: string };
  second: { label: readonly Segment[]; evidenceId: string };
  question: readonly Segment[];
  /** 0 to 1: the smaller share of the two factors, times the strength of the rule. */
  severity: number;
  settled: Settlement | null;
  channel: Channel;
};

/** How much each factor steers, 0 to 1, adding up to 1. */
export type Shares = Readonly<Record<Factor, number>>;

export type Synthesis = {
  evidence: readonly Evidence[];
  shares: Shares;
  /** The aspiration; null when the answers cannot carry one. */
  statement: readonly Segment[] | null;
  /** Six words or so, for the top of a page. */
  headline: readonly Segment[] | null;
  /** An honest spoken answer to "what are your career aspirations?"; null when there is no statement. */
  interview: readonly Segment[] | null;
  /** The stories and picks behind the statement, a line each. */
  roots: readonly (readonly Segment[])[];
  /** The statement as it grows, missing parts as ghosts. */
  draft: readonly (Segment | Ghost)[];
  goals: readonly Goal[];
  tensions: readonly Tension[];
  /** The one easiest next question when the answers are thin; null when nothing is missing. */
  nextQuestionId: string | null;
};
