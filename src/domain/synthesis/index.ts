import type { IsoDate } from '#src/domain/dates.ts';
import type { Question, Questionnaire, Signal } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Audience } from '#src/domain/sharing/audience.ts';
import { mayReach } from '#src/domain/sharing/may-reach.ts';
import { onceByThing } from '#src/domain/text/readings.ts';
import { typedOf } from './as-typed.ts';
import { layEdits } from './edits.ts';
import { collectEvidence } from './evidence.ts';
import type { SynthesisLanguage } from './language.ts';
import { roadsOf } from './roads.ts';
import { sharesOf } from './shares.ts';
import type { Slots } from './slots.ts';
import { slotsOf } from './slots-of.ts';
import type { Draft, Editable, Evidence, Ghost, Road, Segment, Shares, Synthesis, Tension } from './types.ts';
import type { Verbs, WritingLanguage } from './writing-language.ts';

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
  const verbs = verbsOf(questionnaire);
  const told = collectEvidence(reflection.answers, questionnaire, language);
  const shares = sharesOf(told);
  const slots = slotsFor(told, audience, shares, writing);
  const slotsForOthers = once(() => slotsFor(told, 'stranger', shares, writing));
  const drafts = writing
    .writeDrafts(slots, verbs)
    .map((draft): Draft => ({ ...draft, segments: layEdits('statement', draft.segments, edits, language) }));
  const chosen = drafts.find(({ id }) => id === reflection.draft) ?? drafts[0] ?? null;
  const statement = chosen?.segments ?? null;
  const typed = once(() => typedOf(told.filter((item) => mayReach(audience, item))));
  const tensions = once(() => (statement ? writing.findTensions(slots, verbs, typed()) : []));
  // Which goals there are does not hang on who reads them: only what they say does.
  const known = once(() => ({ slots: slotsFor(told, 'self', shares, writing), typed: typedOf(told) }));
  const tensionsKnown = once(() =>
    audience === 'self' ? tensions() : writing.findTensions(known().slots, verbs, known().typed),
  );
  const headline = once(() => {
    const written = statement && writing.writeHeadline(slots, verbs);
    return written && statement && speaksOf(written, rewritten(statement)) ? null : written;
  });
  const interview = once(() => {
    const spoken =
      statement && writing.speak({ slots: slotsForOthers(), verbs, length: 60, employer: null, goal: null });
    return spoken
      ? layEdits('interview', joined(spoken.map(({ segments }) => segments)), edits, language)
      : null;
  });
  const cvLine = once(() => {
    const written = statement && writing.writeCvLine(slotsForOthers(), verbs);
    return written && layEdits('cv', written, edits, language);
  });
  const alternatives = once(() =>
    (statement ? realiseRoads(slots, verbs, statement, { writing, today }) : []).map((road) => ({
      ...road,
      statement: layEdits(road.id, road.statement, edits, language),
    })),
  );
  const roots = once(() => (statement ? rootsOf(writing, slots, verbs, statement) : []));
  const goals = once(() =>
    statement
      ? writing.planGoals({
          slots,
          verbs,
          today,
          tensions: tensionsKnown().map(({ id }) => id),
          typed: typed(),
          known: known(),
        })
      : [],
  );
  // What no screen in front of the person shows is written when it is asked for: a key in a field waits for the
  // aspiration alone.
  return {
    evidence: told,
    shares,
    statement,
    drafts,
    draftId: chosen?.id ?? null,
    draft: statement ?? ghostsOf(writing, slots, questionnaire),
    nextQuestionId: nextQuestion(writing, slots, questionnaire),
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
      return goals();
    },
    get tensions() {
      return tensions().map((found) => tensionOf(found, told, settled));
    },
  };
}

/** Makes a value when it is first asked for, and once. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const slotsKnown = onceByThing((_: readonly Evidence[]) => new Map<Audience, Slots>());

/** The slots of what may reach an audience, filled once for the same evidence. */
export function slotsFor(
  told: readonly Evidence[],
  audience: Audience,
  shares: Shares,
  writing: WritingLanguage,
): Slots {
  const known = slotsKnown(told);
  const slots = known.get(audience) ?? fillSlots(told, audience, shares, writing);
  known.set(audience, slots);
  return slots;
}

function fillSlots(
  told: readonly Evidence[],
  audience: Audience,
  shares: Shares,
  writing: WritingLanguage,
): Slots {
  return slotsOf(
    told.filter((item) => mayReach(audience, item)),
    writing,
    shares,
  );
}

/** The verbs of the menu with their forms, looked up once for each questionnaire. */
export const verbsOf: (questionnaire: Questionnaire) => Verbs = onceByThing((questionnaire) =>
  Object.fromEntries(
    questionnaire
      .flatMap(({ questions }) => questions)
      .flatMap(({ input }) => (input.kind === 'verb' ? input.options : []))
      .map(({ id, forms }) => [id, { base: forms?.base ?? '', gerund: forms?.gerund ?? '' }]),
  ),
);

/** The other roads that can be written, none the same as the statement or each other. */
function realiseRoads(
  slots: Slots,
  verbs: Verbs,
  statement: readonly Segment[],
  { writing, today }: { writing: WritingLanguage; today: IsoDate },
): readonly (Omit<Road, 'statement'> & { statement: readonly Segment[] })[] {
  const said = new Set([textOf(statement)]);
  return roadsOf(slots).flatMap((road) => {
    const draft = writing.writeRoad(road.slots, verbs);
    if (!draft || said.has(textOf(draft.segments))) return [];
    said.add(textOf(draft.segments));
    const tryOut = writing.trialFor({ slots: road.slots, verbs, today, tensions: [] });
    const core = [...new Set(draft.segments.flatMap(({ sources }) => sources))];
    return [{ id: road.id, statement: draft.segments, tryOut, core }];
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

/** Where nothing can be written yet: what to answer first, in grey. */
function ghostsOf(writing: WritingLanguage, slots: Slots, questionnaire: Questionnaire): readonly Ghost[] {
  return writing.missing(slots).flatMap((name) => {
    const question = questionGiving(questionnaire, SIGNAL_OF[name]);
    return question ? [{ kind: 'ghost', text: question.stem, questionId: question.id }] : [];
  });
}

function nextQuestion(writing: WritingLanguage, slots: Slots, questionnaire: Questionnaire): string | null {
  const [first] = writing.missing(slots);
  return first === undefined ? null : (questionGiving(questionnaire, SIGNAL_OF[first])?.id ?? null);
}

/** Which answer fills each slot. */
const SIGNAL_OF: Readonly<Record<string, Signal>> = {
  gifts: 'strength',
  serving: 'serve',
  target: 'target',
  roles: 'work',
  best: 'best',
  proofs: 'proof',
  fits: 'fit',
};

/** The first question that gives a signal. */
function questionGiving(questionnaire: Questionnaire, signal: Signal | undefined): Question | undefined {
  return questionnaire
    .flatMap(({ questions }) => questions)
    .find(({ input }) => 'signal' in input && input.signal === signal);
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
