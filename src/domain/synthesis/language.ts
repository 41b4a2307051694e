import type { Wording } from '#src/domain/model/answer.ts';
import type { Shape, Signal } from '#src/domain/model/question.ts';
import type { Settlement } from '#src/domain/model/reflection.ts';
import type { MattersLanguage } from '#src/domain/sharing/language.ts';
import type { GoalPlan } from './goal-plan.ts';
import type { GoalSign } from './goal-signs.ts';
import type { Plan } from './plan.ts';
import type { Pull } from './pull.ts';
import type { Alternative, Evidence, Ghost, Goal, Reading, Segment, Shareable, Tension } from './types.ts';

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
  /** One tidy line: no tags, bullets or doubled spaces. Idempotent, and total over any string. */
  tidy: (raw: string) => string;
  /** A line without the marks and fillers after its last word that matters. */
  trimEnd: (line: string) => string;
};

/** Wishes that pull against an answer about hours, money or place. */
export type Wish = 'odd-hours' | 'own-business' | 'leap' | 'moving' | 'post-or-pay';

/** What words of a language show besides what they say. */
export type SignsLanguage = {
  /** What shows that words are a goal; null when they can stand as an aspiration. */
  goalSignOf: (words: string) => GoalSign | null;
  wishesFor: (wish: Wish, words: string) => boolean;
  /** Words rare enough that the same one in two answers is no chance, bare and in small letters. */
  tellingWords: (text: string) => readonly string[];
  /** Words for nobody in particular ("everyone"): true in a statement, of no use in a plan. */
  isAnybody: (who: string) => boolean;
};

/** How a language says what was planned: one function a document. Each segment names its sources and its role. */
export type WritingLanguage = {
  /** The aspiration, 12 to 60 words; null when the answers carry neither direction nor theme. */
  statement: (plan: Plan, evidence: readonly Evidence[]) => readonly Segment[] | null;
  /** Six words at most, for the top of a page. */
  headline: (plan: Plan) => readonly Segment[] | null;
  /** An answer to be said aloud; null when there is no direction to name. */
  interview: (plan: Plan<Shareable>, evidence: readonly Shareable[]) => readonly Segment[] | null;
  /** One line for a CV, at most 28 words. */
  cvLine: (plan: Plan<Shareable>, evidence: readonly Shareable[]) => readonly Segment[] | null;
  /** Up to three other directions; `choice` picks among wordings, the same for the same picks. */
  alternatives: (plan: Plan, evidence: readonly Evidence[], choice: number) => readonly Alternative[];
  /** The stories and picks behind the statement, a line each. */
  roots: (plan: Plan, evidence: readonly Evidence[]) => readonly (readonly Segment[])[];
  /** The statement as it grows; `questionFor` finds the question that a ghost leads to. */
  draft: (plan: Plan, questionFor: (signal: Signal) => string) => readonly (Segment | Ghost)[];
  goals: (plan: GoalPlan) => readonly Goal[];
  tension: (pull: Pull, settled: Settlement | null) => Tension;
};

/** What the synthesis asks of a language. src/domain/language/language.ts puts all that is asked together. */
export type SynthesisLanguage = {
  /** The language as BCP 47 names it. */
  code: string;
  reading: ReadingLanguage;
  matters: MattersLanguage;
  signs: SignsLanguage;
  writing: WritingLanguage;
};
