import { addMonths, type IsoDate } from '#src/domain/dates.ts';
import { BASE_VERBS } from '#src/domain/language/en/read/verbs.ts';
import type { GoalPart, GoalRecord } from '#src/domain/model/goal-record.ts';
import { firstUsable } from '#src/domain/synthesis/plan.ts';
import type { Evidence, Segment, Synthesis } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { isLive } from './goals-taken-on.ts';

/** What could be clearer about a goal, by the letters of SMART and the if-then. Each has its words in the catalogue. */
export const ADVICE_RULES = [
  'past',
  'far',
  'step-late',
  'verb',
  'measure',
  'on-me',
  'hours',
  'hours-together',
  'cost',
  'size',
  'serves',
  'cue-missing',
  'cue-vague',
  'one-action',
] as const;
export type AdviceRule = (typeof ADVICE_RULES)[number];
export type Advice = { rule: AdviceRule; part: GoalPart | 'by' | 'firstStepBy' };

/** More than two pieces of advice at once help nobody. */
export const MOST_ADVICE = 2;

type Looked = {
  goal: GoalRecord;
  live: readonly GoalRecord[];
  evidence: readonly Evidence[];
  statement: readonly Segment[];
  today: IsoDate;
};
type Row = Advice & { asks: (looked: Looked) => boolean };

/** Verbs that say what one is or wishes, not what one does. */
const NOT_DOING =
  /^(?:be|become|want|wish|hope|need|like|love|feel|know|have to|think|believe|seem|try to be)\b/i;
const COUNT =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|once|twice|each|every|first|dozen)\b/i;
const YES_OR_NO =
  /\b(?:yes|no|done|sent|booked|signed|passed|finished|written|asked|agreed|not|name|certificate|have|has|can)\b/i;
const UP_TO_OTHERS =
  /^(?:get (?:the |a |an )?(?:job|place|post|promotion|raise|offer|yes|contract)|get (?:hired|promoted|accepted|chosen|picked|noticed)|be (?:hired|promoted|accepted|chosen|picked|offered|noticed|given)|win (?:the|a|an)|(?:my|the) (?:boss|manager|employer|company) (?:gives?|lets?|makes?|promotes?)|make (?:them|him|her|people|my \w+) \w+|persuade|convince)\b/i;
const COSTS =
  /[£$€₦₹]\s?\d|\b\d+ ?(?:pounds|euros?|dollars|quid)\b|\b(?:pay for|tuition|fees?|paid course)\b/i;
const COSTS_NOTHING = /\bfree\b|\bemployer\b|\bwithout (?:paying|cost)\b/i;
const LEAVES_WORK =
  /\b(?:quit|resign|hand in my notice|give up my job|leave my (?:job|work)|full[- ]time|unpaid (?:year|months))\b/i;
const NOT_LEAVING = /\bwithout (?:giving|leaving|quitting)\b/i;
const IF_THEN = /\bif\b(.*?)(?:,|;)?\s*\bthen\b(.*)/is;
/** The cue may be words of the person's own that hold a "then": what they will do begins at "then I". */
const IF_THEN_I = /\bif\b(.*)[,;]\s*then i\b(.*)/is;
const VAGUE =
  /\b(?:have|find|get|there is|there's|is) (?:some |any |enough |the |more )?time\b|\bfeel like it\b|\bin the mood\b|\bsome ?day\b|\bone day\b|\bsoon\b|\bwhenever\b|\bwhen things (?:calm|settle|quieten)|\bam ready\b|\bcan\b\s*$/i;

/** Hours a week that the choice on learning hours names at most. */
const HOURS_AT_MOST: Readonly<Record<string, number>> = {
  none: 1,
  'one-two': 2,
  'three-five': 5,
  'six-ten': 10,
};

/** From the most pressing to what may wait: the page shows the first two. */
const ROWS: readonly Row[] = [
  { rule: 'past', part: 'by', asks: ({ goal, today }) => goal.by < today },
  { rule: 'far', part: 'by', asks: ({ goal, today }) => goal.by > addMonths(today, 12) },
  { rule: 'step-late', part: 'firstStepBy', asks: ({ goal }) => goal.firstStepBy > goal.by },
  { rule: 'verb', part: 'action', asks: ({ goal }) => !startsWithDoing(goal) },
  { rule: 'measure', part: 'measure', asks: ({ goal }) => !isMeasured(textOf(goal.measure)) },
  { rule: 'on-me', part: 'action', asks: ({ goal }) => UP_TO_OTHERS.test(actionOf(goal)) },
  { rule: 'size', part: 'action', asks: isBeyondCushion },
  {
    rule: 'hours',
    part: 'measure',
    asks: ({ goal, evidence }) => weeklyHours(goal) > hoursOf(evidence),
  },
  {
    rule: 'hours-together',
    part: 'measure',
    asks: ({ goal, live, evidence }) =>
      weeklyHours(goal) > 0 &&
      weeklyHours(goal) <= hoursOf(evidence) &&
      live.reduce((sum, one) => sum + weeklyHours(one), 0) > hoursOf(evidence),
  },
  { rule: 'cost', part: 'action', asks: isBeyondBudget },
  { rule: 'serves', part: 'why', asks: servesNothing },
  { rule: 'cue-missing', part: 'ifThen', asks: ({ goal }) => !IF_THEN.test(textOf(goal.ifThen)) },
  { rule: 'cue-vague', part: 'ifThen', asks: ({ goal }) => VAGUE.test(planOf(goal).cue) },
  { rule: 'one-action', part: 'ifThen', asks: ({ goal }) => holdsMany(planOf(goal).act) },
];

export type AdviceGiven = {
  goals: readonly GoalRecord[];
  synthesis: Pick<Synthesis, 'evidence' | 'statement'>;
  today: IsoDate;
};

/** All that could be clearer about a goal, the most pressing first; nothing for one that is closed. Never a score. */
export function adviseOn(goal: GoalRecord, { goals, synthesis, today }: AdviceGiven): readonly Advice[] {
  if (!isLive(goal)) return [];
  const looked: Looked = {
    goal,
    live: goals.filter(isLive),
    evidence: synthesis.evidence,
    statement: synthesis.statement ?? [],
    today,
  };
  return ROWS.filter(({ asks }) => asks(looked)).map(({ rule, part }) => ({ rule, part }));
}

/** "Write two letters" does, "Writer" and "Be better" do not. Words in another script are not ours to judge. */
function startsWithDoing({ action }: Pick<GoalRecord, 'action'>): boolean {
  const text = actionOf({ action });
  // The person's own words in quotation marks follow a colon of ours: they are left as they are.
  if (action.some(({ kind }) => kind === 'quote')) return true;
  if (!/^\p{Script=Latin}/u.test(text)) return text !== '';
  const [first = '', ...rest] = text.toLowerCase().split(/\s+/);
  if (NOT_DOING.test(text)) return false;
  return BASE_VERBS.has(first.replace(/[^\p{L}]/gu, '')) && rest.length > 0;
}

/** The action from its verb on: "I will write" and "to write" write. */
function actionOf({ action }: Pick<GoalRecord, 'action'>): string {
  return textOf(action)
    .trim()
    .replace(/^(?:i (?:will|want to|am going to|would like to) |to )/i, '');
}

function isMeasured(measure: string): boolean {
  return COUNT.test(measure) || YES_OR_NO.test(measure);
}

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  twenty: 20,
};

/** The hours a week that a goal says it takes; 0 where it names none. */
export function weeklyHours(goal: GoalRecord): number {
  const text = [goal.action, goal.measure, goal.firstStep].map(textOf).join(' ');
  const found = /(\d+(?:[.,]\d+)?|[a-z]+)\s+hours?\s+(?:a|each|every|per)\s+(week|day)/i.exec(text);
  if (!found) return 0;
  const [, word = '', span = ''] = found;
  const count = NUMBERS[word.toLowerCase()] ?? Number(word.replace(',', '.'));
  return Number.isFinite(count) ? count * (span.toLowerCase() === 'day' ? 7 : 1) : 0;
}

function hoursOf(evidence: readonly Evidence[]): number {
  const told = firstUsable(evidence, 'learning-hours')?.option;
  return told ? (HOURS_AT_MOST[told] ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
}

function isBeyondBudget({ goal, evidence }: Looked): boolean {
  if (firstUsable(evidence, 'learning-budget')?.option !== 'free') return false;
  const text = [goal.action, goal.measure, goal.firstStep].map(textOf).join(' ');
  return COSTS.test(text) && !COSTS_NOTHING.test(text);
}

function isBeyondCushion({ goal, evidence }: Looked): boolean {
  const text = textOf(goal.action);
  if (firstUsable(evidence, 'cushion')?.option === 'over-year') return false;
  return LEAVES_WORK.test(text) && !NOT_LEAVING.test(text);
}

/** A goal serves a phrase of the aspiration that rests on the same answer, or that shares a word of weight. */
function servesNothing({ goal, statement }: Looked): boolean {
  if (statement.length === 0) return false;
  return textOf(goal.why).trim() === '' && phrasesServed(goal, statement).length === 0;
}

/** The phrases of the aspiration that the goal serves, in the statement's order. */
export function phrasesServed(
  goal: Pick<GoalRecord, GoalPart>,
  statement: readonly Segment[],
): readonly Segment[] {
  const texts = [...goal.action, ...goal.why];
  const sources = new Set(texts.flatMap((segment) => segment.sources));
  const weighty = new Set(wordsOfWeight(textOf(texts)));
  return statement.filter(
    (segment) =>
      segment.sources.some((id) => sources.has(id)) ||
      (segment.sources.length > 0 && wordsOfWeight(segment.text).some((word) => weighty.has(word))),
  );
}

function wordsOfWeight(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{6,}/gu) ?? []).filter(
    (word) => !/^(?:people|things|someth)/.test(word),
  );
}

function planOf({ ifThen }: GoalRecord): { cue: string; act: string } {
  const text = textOf(ifThen);
  const [, cue = '', act = ''] = IF_THEN_I.exec(text) ?? IF_THEN.exec(text) ?? [];
  return { cue, act };
}

/** "Ring her and write to him and book it" are three things: the third is never done. */
function holdsMany(act: string): boolean {
  const joints = act.match(/\band\b|\balso\b|;|\bthen\b/gi) ?? [];
  return joints.length > 1;
}
