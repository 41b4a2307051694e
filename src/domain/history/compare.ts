import type { Answer, Answers } from '#src/domain/model/answer.ts';
import { FACTORS, STRANDS, type Strand } from '#src/domain/model/factor.ts';
import type { GoalRecord } from '#src/domain/model/goal-record.ts';
import { hasContent } from '#src/domain/model/is-answered.ts';
import type { Question, Questionnaire } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { isSame } from '#src/domain/sharing/is-same.ts';
import { chosenStatement } from '#src/domain/synthesis/chosen-road.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { SynthesisLanguage } from '#src/domain/synthesis/language.ts';
import type { Goal, Segment, Tension } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { BEARINGS, type Bearing, scalesGiving, standingDials, weightsSaid } from './dials.ts';

/** One thing as it was and as it is; null on the side where it is not there. */
export type Change<T> = { id: string; before: T | null; after: T | null };

/** What about an answer changed: what was said, that it was set aside, how it is worded, or who may see it. */
export type AnswerPart = 'said' | 'aside' | 'wording' | 'sharing';

/** `question` is null for one that is no longer asked. */
export type AnswerChange = Change<Answer> & { question: Question | null; parts: readonly AnswerPart[] };

export type AnswerGroup = { strand: Strand | 'retired'; changes: readonly AnswerChange[] };

export type DialChange = {
  dial: (typeof FACTORS)[number] | Bearing;
  before: number | null;
  after: number | null;
};

/** Other parts of a reflection, of which it is only said that they differ. */
export const OTHER_PARTS = [
  'edits',
  'direction',
  'companies',
  'reframes',
  'steppingStone',
  'rehearsals',
  'reviews',
] as const;
export type OtherPart = (typeof OTHER_PARTS)[number];

export type ReflectionChanges = {
  statement: { before: string | null; after: string | null };
  /** Only dials that differ. What steers is read from the answers, how clear and sure from where it was said last. */
  dials: readonly DialChange[];
  /** Changed answers by strand, in reading order, without those that the dials show already. */
  answers: readonly AnswerGroup[];
  goals: readonly Change<GoalRecord>[];
  /** What the answers propose as goals. */
  proposals: readonly Change<Goal>[];
  tensions: readonly Change<Tension>[];
  others: readonly OtherPart[];
};

/** The dates of proposals alone depend on today, and these are not compared. */
const ANY_DAY = '2000-01-01';

/** What differs between two states of a reflection, each difference once. */
export function compareReflections(
  a: Reflection,
  b: Reflection,
  questionnaire: Questionnaire,
  language: SynthesisLanguage,
): ReflectionChanges {
  const given = { today: ANY_DAY, audience: 'self' as const, language };
  const [before, after] = [synthesize(a, questionnaire, given), synthesize(b, questionnaire, given)];
  const { dials, covered } = compareDials(a, b, questionnaire);
  return {
    statement: {
      before: wordsOf(chosenStatement(before, a.direction)?.segments ?? null),
      after: wordsOf(chosenStatement(after, b.direction)?.segments ?? null),
    },
    dials,
    answers: compareAnswers(a.answers, b.answers, questionnaire, covered),
    goals: changesOf(a.goals, b.goals, isSame),
    proposals: changesOf(before.goals, after.goals, (x, y) => wordsOf(x.action) === wordsOf(y.action)),
    tensions: changesOf(
      before.tensions,
      after.tensions,
      (x, y) => x.settled === y.settled && wordsOf(x.question) === wordsOf(y.question),
    ),
    others: OTHER_PARTS.filter((part) => !isSame(a[part], b[part])),
  };
}

/** Whether there is anything at all to show. */
export function hasChanges({ statement, ...lists }: ReflectionChanges): boolean {
  return statement.before !== statement.after || Object.values(lists).some(({ length }) => length > 0);
}

function wordsOf(segments: readonly Segment[] | null): string | null {
  return segments && textOf(segments).trim();
}

/** What is on one side only, or differs on both; the order of the later side, then what is gone. */
function changesOf<T extends { id: string }>(
  before: readonly T[],
  after: readonly T[],
  isEqual: (a: T, b: T) => boolean,
): Change<T>[] {
  const [old, now] = [byId(before), byId(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id) => {
    const change = { id, before: old.get(id) ?? null, after: now.get(id) ?? null };
    return change.before && change.after && isEqual(change.before, change.after) ? [] : [change];
  });
}

const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));

/** The dials that differ, and the questions whose change they show whole. */
function compareDials(a: Reflection, b: Reflection, questionnaire: Questionnaire) {
  const differing = (rows: readonly DialChange[]) => rows.filter(({ before, after }) => before !== after);
  const [old, now] = [standingDials(a, questionnaire), standingDials(b, questionnaire)];
  const [oldWeights, nowWeights] = [
    weightsSaid(a.answers, questionnaire),
    weightsSaid(b.answers, questionnaire),
  ];
  const weights = differing(
    FACTORS.map((factor) => ({ dial: factor, before: oldWeights[factor], after: nowWeights[factor] })),
  );
  const bearings = differing(
    BEARINGS.map((dial) => ({ dial, before: old.bearings[dial], after: now.bearings[dial] })),
  );
  const covered = new Set<string>();
  const steering = scalesGiving(questionnaire, 'weights');
  if (steering && weights.length > 0) covered.add(steering.id);
  const baseline = scalesGiving(questionnaire, 'baseline');
  // A look back speaks for the dials, not for the answer beneath it.
  const isOfAnswers = old.from === 'answers' && now.from === 'answers';
  if (baseline && bearings.length > 0 && isOfAnswers) covered.add(baseline.id);
  return { dials: [...weights, ...bearings], covered };
}

function compareAnswers(
  before: Answers,
  after: Answers,
  questionnaire: Questionnaire,
  covered: ReadonlySet<string>,
): AnswerGroup[] {
  const asked = questionnaire.flatMap(({ questions }) => questions);
  const known = new Set(asked.map(({ id }) => id));
  const retired = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (id) => !known.has(id),
  );
  const changeOf = (id: string, question: Question | null): AnswerChange[] => {
    const [old, now] = [own(before, id), own(after, id)];
    const parts = partsChanged(old, now);
    return parts.length === 0 || covered.has(id)
      ? []
      : [{ id, question, before: old ?? null, after: now ?? null, parts }];
  };
  return [
    ...STRANDS.map((strand) => ({
      strand,
      changes: asked.filter((each) => each.strand === strand).flatMap((each) => changeOf(each.id, each)),
    })),
    { strand: 'retired' as const, changes: retired.flatMap((id) => changeOf(id, null)) },
  ].filter(({ changes }) => changes.length > 0);
}

const own = (answers: Answers, id: string) => (Object.hasOwn(answers, id) ? answers[id] : undefined);

/** What about an answer differs; nothing when it was only opened, or asked in other words. */
export function partsChanged(before: Answer | undefined, after: Answer | undefined): AnswerPart[] {
  const said = (answer: Answer | undefined) =>
    answer?.value && hasContent(answer.value) ? answer.value : null;
  const differs: Readonly<Record<AnswerPart, boolean>> = {
    said: !isSame(said(before), said(after)),
    aside: (before?.setAside ?? null) !== (after?.setAside ?? null),
    wording: !isSame(before?.wordings ?? {}, after?.wordings ?? {}),
    sharing: !isSame(before?.channels ?? {}, after?.channels ?? {}),
  };
  return (Object.keys(differs) as AnswerPart[]).filter((part) => differs[part]);
}
