import type { IsoDate } from '#src/domain/dates.ts';
import type { Questionnaire } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Audience } from '#src/domain/sharing/audience.ts';
import { layEdits } from './edits.ts';
import type { SynthesisLanguage } from './language.ts';
import { once } from './once.ts';
import type { Slots } from './slots.ts';
import { slotsFor } from './slots-for.ts';
import { soFarInPieces, writeSoFar } from './so-far.ts';
import type { Editable, Evidence, Road, Segment, Synthesis, Tension } from './types.ts';
import { verbsOf } from './verbs-of.ts';
import type { Verbs, WritingLanguage } from './writing-language.ts';
import { type WrittenRoad, writtenFor } from './written.ts';

/** What the synthesis is told besides the answers: it has no clock and no language, and writes for one audience. */
export type SynthesisGiven = {
  /** Today, where the person is. */
  today: IsoDate;
  /** Who reads the texts: what may not reach them is not in them. */
  audience: Audience;
  /** The language that answers are read in and texts are written in. */
  language: SynthesisLanguage;
};

/**
 * Turns answers into an aspiration, goals and tensions, each phrase with its sources. Pure and total: the same
 * answers and date always give the same words, and any stored answers give a result.
 *
 * answers -> evidence -> slots (what a sentence needs) -> drafts, goals, tensions, answer -> the person's edits.
 */
export function synthesize(
  reflection: Pick<Reflection, 'answers' | 'settled' | 'edits' | 'draft'>,
  questionnaire: Questionnaire,
  given: SynthesisGiven,
): Synthesis {
  const { settled, edits } = reflection;
  const { today, audience, language } = given;
  const { writing } = language;
  const soFar = writeSoFar(reflection, questionnaire, { audience, language });
  const { evidence: told, shares, statement } = soFar;
  const verbs = verbsOf(questionnaire);
  const written = writtenFor(told, { shares, verbs, today, audience, writing });
  const slots = slotsFor(told, audience, shares, writing);
  const headline = once(() => {
    const line = statement && written.headline();
    return line && statement && speaksOf(line, rewritten(statement)) ? null : line;
  });
  const interview = once(() => {
    const spoken = statement && written.spoken();
    return spoken && spoken.length > 0
      ? layEdits('interview', joined(spoken.map(({ segments }) => segments)), edits, language)
      : null;
  });
  const cvLine = once(() => {
    const line = statement && written.cvLine();
    return line && layEdits('cv', line, edits, language);
  });
  const alternatives = once(() =>
    (statement ? otherRoads(written.roads(), statement) : []).map((road) => ({
      ...road,
      statement: layEdits(road.id, road.statement, edits, language),
    })),
  );
  const roots = once(() => (statement ? rootsOf(writing, slots, verbs, statement) : []));
  // What no screen in front of the person shows is written when it is asked for: a key in a field waits for the
  // aspiration alone.
  return {
    ...soFar,
    get headline() {
      return headline();
    },
    get interview() {
      return interview();
    },
    get cvLine() {
      return cvLine();
    },
    get alternatives() {
      return alternatives();
    },
    get roots() {
      return roots();
    },
    get goals() {
      return statement ? written.goals() : [];
    },
    get tensions() {
      return (statement ? written.tensions() : []).map((found) => tensionOf(found, told, settled));
    },
  };
}

/** What is written once for the same answers, and takes long the first time. */
const LONG = ['headline', 'interview', 'cvLine', 'alternatives', 'goals', 'tensions'] as const;

/** Goes through the same work a piece at a time, as `soFarInPieces` does. */
export function* synthesizeInPieces(...[reflection, questionnaire, given]: Parameters<typeof synthesize>) {
  yield* soFarInPieces(reflection, questionnaire, given);
  const written = synthesize(reflection, questionnaire, given);
  for (const part of LONG) yield written[part];
}

/** None that is the same as the statement or another. */
function otherRoads(
  roads: readonly WrittenRoad[],
  statement: readonly Segment[],
): readonly (Omit<Road, 'statement'> & { statement: readonly Segment[] })[] {
  const said = new Set([textOf(statement)]);
  return roads.flatMap(({ id, segments, tryOut, core }) => {
    const text = textOf(segments);
    if (said.has(text)) return [];
    said.add(text);
    return [{ id, statement: segments, tryOut: tryOut(), core }];
  });
}

/** What the statement stands on and does not say: the story, the gift, the good days, a sentence each. */
function rootsOf(
  writing: WritingLanguage,
  slots: Slots,
  verbs: Verbs,
  statement: readonly Segment[],
): readonly (readonly Segment[])[] {
  const said = new Set(statement.flatMap(({ sources }) => sources));
  const parts = writing.speak({ slots, verbs, length: 90, employer: null, goal: null }) ?? [];
  return parts
    .filter(({ id }) => ROOTS.has(id))
    .map(({ segments }) => segments)
    .filter((segments) => segments.some(({ sources }) => sources.some((source) => !said.has(source))));
}

const ROOTS = new Set(['story', 'story-two', 'gift', 'best']);

function tensionOf(
  { id, text, question, choices, sources }: ReturnType<WritingLanguage['findTensions']>[number],
  told: readonly Evidence[],
  settled: Reflection['settled'],
): Tension {
  const isPrivate = told.some((item) => sources.includes(item.id) && item.channel === 'private');
  return {
    id,
    text,
    question,
    choices,
    sources,
    settled: settled[id] ?? null,
    channel: isPrivate ? 'private' : 'shareable',
  };
}

/** The answers whose words the person wrote over. */
function rewritten(text: readonly Editable[]): ReadonlySet<string> {
  return new Set(text.flatMap(({ edit, sources }) => (edit ? sources : [])));
}

/** A headline in the old words would contradict the new ones below it. */
function speaksOf(text: readonly Segment[], sources: ReadonlySet<string>): boolean {
  return text.some((segment) => segment.sources.some((id) => sources.has(id)));
}

function textOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

function joined(parts: readonly (readonly Segment[])[]): readonly Segment[] {
  return parts.flatMap((part, at) =>
    at === 0 ? part : [{ text: ' ', kind: 'frame', sources: [], rule: 'joint' } as const, ...part],
  );
}
