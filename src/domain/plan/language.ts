import type { SynthesisLanguage } from '#src/domain/synthesis/language.ts';
import type { Goal, Segment } from '#src/domain/synthesis/types.ts';
import type { PathPlan, PathTopic } from './path-plan.ts';
import type { ShelfMove, ShelfPlan } from './shelf-move.ts';

/** What a language sees in the words of a goal. */
export type AdviceLanguage = {
  /** The action from its verb on, without "I will". */
  actionFrom: (text: string) => string;
  /** Whether an action begins with something that one does; true of what the language cannot judge. */
  startsWithDoing: (action: string) => boolean;
  /** Whether what happens is in the hands of others. */
  isUpToOthers: (action: string) => boolean;
  /** Whether one could say yes or no, or count. */
  isMeasured: (measure: string) => boolean;
  /** The hours a week that words name; 0 where they name none. */
  hoursAWeek: (text: string) => number;
  costsMoney: (text: string) => boolean;
  leavesWork: (text: string) => boolean;
  /** The two halves of "If ..., then ..."; null where there are none. */
  halvesOf: (ifThen: string) => { cue: string; act: string } | null;
  isVagueCue: (cue: string) => boolean;
  /** Whether a deed is several: the third is never done. */
  holdsMany: (act: string) => boolean;
  /** Words long enough that two texts that share one speak of one thing, in small letters. */
  wordsOfWeight: (text: string) => readonly string[];
};

/** How a language says the growth path. */
export type PathLanguage = {
  /** What it gives an employer. From shareable answers alone, since it is there to be said to one. */
  gives: (plan: PathPlan, topic: PathTopic) => readonly Segment[];
  gets: (plan: PathPlan, topic: PathTopic) => readonly Segment[];
  /** Who may stand beside the person. */
  support: (plan: PathPlan, topic: PathTopic) => readonly Segment[];
  /** What to practise; empty where the person named nothing hard. */
  growth: (plan: PathPlan) => readonly Segment[];
  /** What comes after the first learning; empty where there was none. */
  learningOn: (plan: PathPlan) => readonly Segment[];
  /** What the season's end asks for. */
  review: () => readonly Segment[];
  /** What this week holds while no goal is taken on. */
  choosing: () => readonly Segment[];
};

/** What the plan asks of a language. */
export type PlanLanguage = Pick<SynthesisLanguage, 'matters' | 'signs'> & {
  advice: AdviceLanguage;
  path: PathLanguage;
  /** The moves that explore, in words. */
  shelf: (plan: ShelfPlan) => readonly ShelfMove[];
  /** Other wordings or sizes of each kind of goal. */
  furtherGoals: (plan: ShelfPlan) => readonly Goal[];
};
