import type { CvTold } from '#src/domain/model/from-cv.ts';
import type { Edit, Reflection } from '#src/domain/model/reflection.ts';
import type { Audience } from '#src/domain/sharing/audience.ts';
import { fieldsFor } from '#src/domain/sharing/fields-for.ts';
import type { MattersLanguage } from '#src/domain/sharing/language.ts';
import { mayReach } from '#src/domain/sharing/may-reach.ts';
import { openGate, type Released } from '#src/domain/sharing/released.ts';
import { toldBehind } from '#src/domain/synthesis/lines-behind.ts';
import type { Editable, Evidence, Goal, Segment, Synthesis } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { type GoalSeen, goalsFor } from './goals-seen.ts';
import { lineMayReach, placeMayReach, quoteFor, textMayReach, type WhatStands } from './kept-words.ts';

/** A reflection and what was written of it, as one audience may see them. */
export type Told = {
  /** Without its answers: what may be said of them is in the synthesis. */
  reflection: Reflection;
  synthesis: Synthesis;
  goals: readonly GoalSeen[];
  /** What the CV told beside an answer, by the id of its evidence: where it was and when, of what this audience sees. */
  fromCv: ReadonlyMap<string, CvTold>;
};

export type ToldGiven<A extends Audience> = {
  reflection: Reflection;
  /** Writes the texts for this audience; what of them may not reach it all the same is left out. */
  write: (reflection: Reflection, audience: A) => Synthesis;
  strandOf: WhatStands['strandOf'];
  /** The language that its words are read in. */
  matters: MattersLanguage;
};

/** A reflection for an audience: fields by the table, words by what they say and where they came from. */
export function releaseTold<A extends Audience>(
  audience: A,
  { reflection: whole, write, strandOf, matters }: ToldGiven<A>,
): Released<A, Told> {
  const reflection = reflectionFor(audience, whole, matters);
  const synthesis = write(reflection, audience);
  const told = { evidence: synthesis.evidence, strandOf, matters };
  const goals = goalsFor(audience, reflection.goals, told);
  return openGate(audience, {
    reflection: { ...reflection, answers: {}, goals: goals.map(recordOf) },
    synthesis: synthesisFor(audience, synthesis, told),
    goals,
    fromCv: cvFor(audience, whole, synthesis.evidence, matters),
  });
}

/** Of an answer that an audience sees, the dates of its line of the CV, and its place where that tells no private matter. */
function cvFor(
  audience: Audience,
  reflection: Reflection,
  evidence: readonly Evidence[],
  matters: MattersLanguage,
): ReadonlyMap<string, CvTold> {
  const seen = new Set(evidence.filter((item) => mayReach(audience, item)).map(({ id }) => id));
  return new Map(
    [...toldBehind(reflection)]
      .filter(([id]) => seen.has(id))
      .map(([id, told]) =>
        placeMayReach(audience, told.beside, matters) ? [id, told] : ([id, { ...told, beside: '' }] as const),
      ),
  );
}

/** What of a synthesis may reach an audience: a text of which one word may not is left out whole. */
function synthesisFor(audience: Audience, synthesis: Synthesis, told: WhatStands): Synthesis {
  const may = (text: readonly Segment[]) => textMayReach(audience, text, told);
  const text = <T extends Segment>(segments: readonly T[] | null) =>
    segments && may(segments) ? segments : null;
  const mayGoal = ({ action, measure, firstStep, ifThen, why, changeIf }: Goal) =>
    [action, measure, firstStep, ifThen, why, changeIf].every(may);
  return {
    ...synthesis,
    evidence: synthesis.evidence.map((item) => evidenceFor(audience, item, told.matters)),
    statement: text<Editable>(synthesis.statement),
    headline: text(synthesis.headline),
    interview: text<Editable>(synthesis.interview),
    cvLine: text<Editable>(synthesis.cvLine),
    alternatives: synthesis.alternatives.filter(({ statement, tryOut }) => may(statement) && may(tryOut)),
    roots: synthesis.roots.filter(may),
    draft: [],
    goals: synthesis.goals.filter(mayGoal),
    drafts: synthesis.drafts.filter(({ segments }) => may(segments)),
    tensions: synthesis.tensions.filter(({ text, question }) => may(text) && may(question)),
  };
}

/** An answer that an audience may not see stays as a number in a count, without a word of it. */
function evidenceFor(audience: Audience, item: Evidence, matters: MattersLanguage): Evidence {
  if (mayReach(audience, item)) return { ...item, quote: quoteFor(audience, item, matters) };
  return { ...item, quote: '', option: null, forms: {}, reading: null, detail: null, parts: [] };
}

/** The fields that reach an audience; the others stand there empty. Words by hand are read. */
function reflectionFor(audience: Audience, reflection: Reflection, matters: MattersLanguage): Reflection {
  const seen = fieldsFor(audience, reflection);
  const { edits, steppingStone } = seen;
  const isSaid = (line: string) => lineMayReach(audience, line, matters);
  return {
    ...seen,
    title: isSaid(seen.title) ? seen.title : '',
    edits: Object.fromEntries(
      Object.entries(edits)
        .filter(([, { text }]) => isSaid(text))
        .map(([key, edit]) => [key, withWordsBelow(edit, isSaid)]),
    ),
    steppingStone:
      steppingStone && isSaid(steppingStone.learn) && isSaid(steppingStone.give) ? steppingStone : null,
  };
}

/** What lay under a coach's words is read as they are: a line that may not be said does not travel below one that may. */
function withWordsBelow({ before = [], ...edit }: Edit, isSaid: (line: string) => boolean): Edit {
  const below = before.filter(({ text }) => isSaid(text));
  return below.length > 0 ? { ...edit, before: below } : edit;
}

function recordOf({ hidden: _, isKept: __, ...goal }: GoalSeen): Reflection['goals'][number] {
  return goal;
}

/**
 * A text for strangers, of a page that the person has before their eyes; null where a word of the answers may not
 * reach them. What the person wrote into it by hand is theirs to say.
 */
export function releaseAnswer(
  segments: readonly Segment[],
  evidence: readonly Evidence[],
  matters: MattersLanguage,
): Released<'stranger', string> | null {
  const ofAnswers = segments.filter(({ kind, sources }) => kind !== 'edit' && !sources.some(isOfEmployer));
  const strands = new Map(evidence.map(({ questionId, strand }) => [questionId, strand]));
  const told = { evidence, strandOf: (questionId: string) => strands.get(questionId), matters };
  if (!textMayReach('stranger', ofAnswers, told)) return null;
  return openGate('stranger', textOf(segments));
}

/** What an employer says of itself is no private matter of the person's. */
function isOfEmployer(source: string): boolean {
  return source.startsWith('employer/');
}

/** What the person has just written on their own page, and takes along themselves. */
export function releaseOwn<T>(words: T): Released<'self', T> {
  return openGate('self', words);
}
