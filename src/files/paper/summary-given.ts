import type { IsoDate } from '#src/domain/dates.ts';
import type { Contract } from '#src/domain/model/client.ts';
import type { Strand } from '#src/domain/model/factor.ts';
import type { GoalStatus } from '#src/domain/model/goal-record.ts';
import type { ChosenDirection, Paper, RoadId } from '#src/domain/model/reflection.ts';
import type { PromiseWords } from '#src/domain/plan/promise.ts';
import type { GoalSeen } from '#src/domain/release/goals-seen.ts';
import type { Goal, Synthesis } from '#src/domain/synthesis/types.ts';
import type { ContractWords } from './contract-words.ts';
import type { PathRow } from './path-row.ts';

/** The words of the document, handed in by whoever asks: the domain has no catalogue. */
export type SummaryWords = {
  contract: ContractWords & { title: string };
  title: (name: string) => string;
  eyebrow: Readonly<Record<string, string>>;
  byline: (name: string, date: string) => string;
  noStatement: string;
  noStatementText: string;
  roots: string;
  factors: string;
  factorsAlt: (parts: string) => string;
  factorsTable: string;
  /** Said where a factor is left out. */
  factorsAmong: string;
  factor: string;
  share: string;
  answers: string;
  goals: (count: number) => string;
  goalKinds: Readonly<Record<Goal['kind'], string>>;
  goalsInFull: string;
  /** Over what the answers suggest and nobody took on. */
  ideas: string;
  measure: string;
  ifThen: string;
  why: string;
  changeIf: string;
  goalsTaken: (count: number) => string;
  takenEyebrow: (kind: string, status: string) => string;
  goalStatuses: Readonly<Record<GoalStatus, string>>;
  /** Stands for a goal whose words may not be on paper. */
  goalKept: string;
  keptEyebrow: (kind: string, by: string, status: string) => string;
  statusWhy: string;
  noteOf: (date: string) => string;
  roads: string;
  roadNames: Readonly<Record<RoadId, string>>;
  roadLine: (road: string, mixed: readonly string[]) => string;
  roadMissing: (roads: readonly string[]) => string;
  followed: string;
  mixedIn: string;
  tryOut: string;
  path: string;
  pathEyebrow: (when: string, by: string) => string;
  support: string;
  gives: string;
  gets: string;
  tensions: string;
  settled: (choice: string) => string;
  interview: string;
  /** Said where words of the aspiration were changed: they are not carried over. */
  interviewAside: string;
  cvLine: string;
  employer: (name: string) => string;
  room: string;
  sources: string;
  sourceNote: (strand: string, quote: string) => string;
  /** Said under a text of which these phrases are words that a coach offered and the person took. */
  offered: (phrases: readonly string[]) => string;
  /** Of words that a coach offered and the person took; `over`: what stood there. */
  sourceOffered: (over: string) => string;
  honest: string;
  honestOfClient: string;
  honestOffered: string;
  footer: string;
  /** Where a coach makes the paper: that is not the person's own device. */
  footerOfClient: string;
  pageLabel: string;
};

export type SummaryGiven = {
  /** As it may be on this paper. */
  synthesis: Synthesis;
  paper: Paper;
  direction: ChosenDirection;
  /** The goals taken on, as they may be on this paper. */
  goals: readonly GoalSeen[];
  /** The growth path; printed only if the person ticked it. */
  path?: readonly PathRow[];
  /** The answer for the employer who was added last; printed only if it is ticked. */
  employer?: { name: string; paragraphs: readonly string[] } | null;
  /** What coach and client agreed; printed only if it is ticked. */
  contract?: Contract | null;
  /** Whether it is made on the device of a coach, for a client. */
  isOfClient?: boolean;
  today: IsoDate;
  lang: string;
  words: SummaryWords;
  /** How a goal is put down. */
  goalWords: PromiseWords;
  strandNames: Readonly<Record<Strand, string>>;
  dateInWords: (date: IsoDate) => string;
  shareInWords: (share: number) => string;
};
