import type { Client } from '#src/domain/model/client.ts';
import { emptyReflection, type Reflection } from '#src/domain/model/reflection.ts';
import type { Version } from '#src/domain/model/version.ts';
import type { Editable, Evidence, Goal, Segment, Synthesis } from '#src/domain/synthesis/types.ts';
import type { Audience, InFile } from './audience.ts';
import { type GoalSeen, goalsFor } from './goals-seen.ts';
import { lineMayReach, quoteFor, textMayReach, type WhatStands } from './kept-words.ts';
import { mayReach } from './may-reach.ts';
import { openGate, type Released } from './released.ts';
import { CLIENT_TRAVEL, REFLECTION_TRAVEL, travellingFields, VERSION_TRAVEL } from './travel-rules.ts';

/** A reflection and what was written of it, as one audience may see them. */
export type Told = {
  /** Without its answers: what may be said of them is in the synthesis. */
  reflection: Reflection;
  synthesis: Synthesis;
  goals: readonly GoalSeen[];
};

export type ToldGiven<A extends Audience> = {
  reflection: Reflection;
  /** Writes the texts for this audience; what of them may not reach it all the same is left out. */
  write: (reflection: Reflection, audience: A) => Synthesis;
  strandOf: WhatStands['strandOf'];
};

/** A reflection for an audience: fields by the table, words by what they say and where they came from. */
export function releaseTold<A extends Audience>(
  audience: A,
  { reflection: whole, write, strandOf }: ToldGiven<A>,
): Released<A, Told> {
  const reflection = reflectionFor(audience, whole);
  const synthesis = write(reflection, audience);
  const told = { evidence: synthesis.evidence, strandOf };
  const goals = goalsFor(audience, reflection.goals, told);
  return openGate(audience, {
    reflection: { ...reflection, answers: {}, goals: goals.map(recordOf) },
    synthesis: synthesisFor(audience, synthesis, told),
    goals,
  });
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
    evidence: synthesis.evidence.map((item) => evidenceFor(audience, item)),
    statement: text<Editable>(synthesis.statement),
    headline: text(synthesis.headline),
    interview: text<Editable>(synthesis.interview),
    cvLine: text<Editable>(synthesis.cvLine),
    alternatives: synthesis.alternatives.filter(({ statement, tryOut }) => may(statement) && may(tryOut)),
    roots: synthesis.roots.filter(may),
    draft: [],
    goals: synthesis.goals.filter(mayGoal),
    tensions: synthesis.tensions.filter(
      ({ title, first, second, question }) =>
        may(title ?? []) && may(first.label) && may(second.label) && may(question),
    ),
  };
}

/** An answer that an audience may not see stays as a number in a count, without a word of it. */
function evidenceFor(audience: Audience, item: Evidence): Evidence {
  if (mayReach(audience, item)) return { ...item, quote: quoteFor(audience, item) };
  return { ...item, quote: '', option: null, forms: {}, reading: null };
}

/** The fields that reach an audience; the others stand there empty. Words by hand are read. */
function reflectionFor(audience: Audience, reflection: Reflection): Reflection {
  const seen = fieldsFor(audience, reflection);
  const { edits, steppingStone } = seen;
  const isSaid = (line: string) => lineMayReach(audience, line);
  return {
    ...seen,
    title: isSaid(seen.title) ? seen.title : '',
    edits: Object.fromEntries(Object.entries(edits).filter(([, { text }]) => isSaid(text))),
    steppingStone:
      steppingStone && isSaid(steppingStone.learn) && isSaid(steppingStone.give) ? steppingStone : null,
  };
}

function fieldsFor(audience: Audience, reflection: Reflection): Reflection {
  const empty = emptyReflection({ id: reflection.id, now: reflection.createdAt });
  const travels = new Set<string>(travellingFields(REFLECTION_TRAVEL, audience));
  const fields = Object.keys(REFLECTION_TRAVEL) as (keyof Reflection)[];
  return Object.fromEntries(
    fields.map((field) => [field, travels.has(field) ? reflection[field] : empty[field]]),
  ) as Reflection;
}

function recordOf({ hidden: _, isKept: __, ...goal }: GoalSeen): Reflection['goals'][number] {
  return goal;
}

/** What a saved copy is made of. */
export type Kept = {
  reflections: readonly Reflection[];
  clients?: readonly Client[];
  versions?: readonly Version[];
};

/** What goes into a saved copy, field by field in the order of the table. */
export type InCopy = {
  reflections: readonly Reflection[];
  clients: readonly Partial<Client>[];
  versions: readonly Partial<Version>[];
};

/** A saved copy: without clients it is a person's own file, with clients a coach's. */
export function releaseCopy({ reflections, clients = [], versions = [] }: Kept): Released<InFile, InCopy> {
  const audience: InFile = clients.length > 0 ? 'coach-file' : 'client-file';
  const ids = new Set(reflections.map(({ id }) => id));
  return openGate(audience, {
    reflections: reflections.map((reflection) => fieldsFor(audience, reflection)),
    clients: clients.map((client) => pick(client, travellingFields(CLIENT_TRAVEL, audience))),
    versions: versions
      .filter(({ reflectionId }) => ids.has(reflectionId))
      .map((version) => ({
        ...pick(version, travellingFields(VERSION_TRAVEL, audience)),
        reflection: fieldsFor(audience, version.reflection),
      })),
  });
}

function pick<T extends object, K extends keyof T>(from: T, names: readonly K[]): Partial<T> {
  return Object.fromEntries(names.map((name) => [name, from[name]])) as unknown as Partial<T>;
}

/**
 * A text for strangers, of a page that the person has before their eyes; null where a word of the answers may not
 * reach them. What the person wrote into it by hand is theirs to say.
 */
export function releaseAnswer(
  segments: readonly Segment[],
  evidence: readonly Evidence[],
): Released<'stranger', string> | null {
  const ofAnswers = segments.filter(({ kind, sources }) => kind !== 'edit' && !sources.some(isOfEmployer));
  const strands = new Map(evidence.map(({ questionId, strand }) => [questionId, strand]));
  const told = { evidence, strandOf: (questionId: string) => strands.get(questionId) };
  if (!textMayReach('stranger', ofAnswers, told)) return null;
  return openGate('stranger', segments.map(({ text }) => text).join(''));
}

/** What an employer says of itself is no private matter of the person's. */
function isOfEmployer(source: string): boolean {
  return source.startsWith('employer/');
}

/** What the person has just written on their own page, and takes along themselves. */
export function releaseOwn<T>(words: T): Released<'self', T> {
  return openGate('self', words);
}
