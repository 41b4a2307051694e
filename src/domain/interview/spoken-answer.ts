import type { AnswerLength, Company } from '#src/domain/model/company.ts';
import { layEdits } from '#src/domain/synthesis/edits.ts';
import { frame } from '#src/domain/synthesis/segment.ts';
import { slotsFor } from '#src/domain/synthesis/slots-for.ts';
import { forOthers } from '#src/domain/synthesis/spoken.ts';
import type { Editable, Segment } from '#src/domain/synthesis/types.ts';
import { verbsOf } from '#src/domain/synthesis/verbs-of.ts';
import { capitalOf } from '#src/domain/text/capitals.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { countWords } from '#src/domain/text/words.ts';
import { extrasOf, type Told } from './extras.ts';
import { employerSource, type Grounds, type Locked, lock, ownSource, type SpokenPart } from './honesty.ts';

/** Words a minute of calm speech; sources give 130 to 150. */
export const WORDS_PER_MINUTE = 140;

export type SpokenGiven = Told & { length: AnswerLength };

/** The answer to the interview question as it is said, with the sources of each phrase; empty where there is none. */
export function spokenAnswer(given: SpokenGiven): readonly Segment[] {
  return joined(spokenParts(given));
}

/** The parts as one text. */
export function joined(parts: readonly SpokenPart[]): readonly Editable[] {
  return parts.flatMap(({ id, segments }, at) =>
    at === 0 ? segments : [{ ...frame(' ', 'space'), key: `join:${id}`, edit: null }, ...segments],
  );
}

/** Three short points to keep in mind while speaking: the aim, one story, what others ask for or what comes next. */
export function keyPoints(given: SpokenGiven): readonly (readonly Segment[])[] {
  const parts = ourParts(given);
  return POINTS.flatMap((ids) => parts.find(({ id }) => ids.includes(id)) ?? [])
    .slice(0, MOST_POINTS)
    .map(({ segments }) => segments);
}

const MOST_POINTS = 3;
const POINTS: readonly (readonly string[])[] = [['aim'], ['story'], ['gift', 'step', 'for']];

/** How long so many words take, in seconds. */
export function secondsOf(words: number): number {
  return Math.round((words / WORDS_PER_MINUTE) * 60);
}

/** The words that a length has room for. */
export function roomOf(length: AnswerLength): number {
  return Math.round((length * WORDS_PER_MINUTE) / 60);
}

/** The parts in the person's order, each locked to its sources. The aim is never left out. */
export function spokenParts(given: SpokenGiven): Locked {
  const { company } = given;
  const out = new Set(company?.leftOut.filter((id) => id !== 'aim'));
  const parts = allParts(given).filter(({ id }) => !out.has(id));
  return lock(inOrder(parts, company?.order ?? []), groundsOf(given));
}

/** Every part that this length may speak of, in its usual order, also those that are left out: for the page. */
export function offeredParts(given: SpokenGiven): Locked {
  return lock(inOrder(allParts(given), given.company?.order ?? []), groundsOf(given));
}

/**
 * How long each answer is, in seconds; a length that says no more than the one before it is null: nothing is padded, and
 * the page asks for what would fill it.
 */
export function secondsCarried(given: SpokenGiven): Readonly<Record<AnswerLength, number | null>> {
  const words = (length: AnswerLength) =>
    ourParts({ ...given, length }).reduce((sum, part) => sum + part.words, 0);
  const [short, middle, long] = [words(30), words(60), words(90)];
  return {
    30: short > 0 ? secondsOf(short) : null,
    60: middle > short ? secondsOf(middle) : null,
    90: long > middle ? secondsOf(long) : null,
  };
}

/** What the person put in order stands so; any other part follows the one it usually follows. */
function inOrder(parts: readonly SpokenPart[], order: readonly string[]): readonly SpokenPart[] {
  const chosen = order.flatMap((id) => parts.find((part) => part.id === id) ?? []);
  return parts.reduce<readonly SpokenPart[]>(
    (placed, part, at) => {
      if (placed.includes(part)) return placed;
      const before = parts.slice(0, at).findLast((other) => placed.includes(other));
      const place = before ? placed.indexOf(before) + 1 : 0;
      return [...placed.slice(0, place), part, ...placed.slice(place)];
    },
    [...new Set(chosen)],
  );
}

function allParts(given: SpokenGiven): readonly SpokenPart[] {
  return [...ourParts(given), ...ownParts(given.company)];
}

/** The parts that the answers carry, with the line of a job that is a step to another before the question back. */
function ourParts(given: SpokenGiven): readonly SpokenPart[] {
  const { reflection, synthesis, company, questionnaire, language, length } = given;
  if (!synthesis.statement) return [];
  const shared = forOthers(synthesis, language.matters);
  const { goal, people, matches } = extrasOf(given, shared);
  const slots = slotsFor(synthesis.evidence, 'stranger', synthesis.shares, language.writing);
  const said =
    language.writing.speak({
      slots,
      verbs: verbsOf(questionnaire),
      length,
      employer: company && {
        line: matches[0]?.employer ?? null,
        role: roleOf(company),
        people: people?.segments ?? null,
      },
      goal,
      leftOut: company?.leftOut ?? [],
    }) ?? [];
  const step = reflection.steppingStone && language.spoken.step(reflection.steppingStone);
  const isLast = ({ id }: { id: string }) => id === 'ask';
  const all = [
    ...said.filter((part) => !isLast(part)),
    ...(step ? [{ id: 'step-stone', segments: step }] : []),
    ...said.filter(isLast),
  ];
  // Laid over the whole in its usual order, so that each edit finds its phrase whatever is chosen and moved later.
  const written = laid(
    all.map(({ segments }) => segments),
    given,
  );
  return all.map(({ id }, at) => partOf(id, written[at] ?? []));
}

/** The post as the person named it. */
function roleOf({ id, role }: Company): readonly Segment[] | null {
  const words = role.replace(/\s+/gu, ' ').trim();
  return words === ''
    ? null
    : [{ text: words, kind: 'user', sources: [employerSource(id, 'role')], rule: 'employer-role' }];
}

function laid(
  texts: readonly (readonly Segment[])[],
  { reflection, language }: SpokenGiven,
): readonly (readonly Editable[])[] {
  const whole = texts.flatMap((text) => [...text, frame(' ', 'joint')]);
  const edited = layEdits('interview', whole, reflection.edits, language).map(markedOwn);
  let at = 0;
  return texts.map((text) => {
    const part = edited.slice(at, at + text.length);
    at += text.length + 1;
    return part;
  });
}

/** Where the note on the people of an employer is written anew. */
export const PEOPLE_KEY = 'people:note';

/** The note on the people of an employer is the person's own words, and is marked like a clause of theirs. */
function markedOwn(segment: Editable): Editable {
  if (segment.rule !== 'employer-people' || segment.edit) return segment;
  return { ...segment, kind: 'edit', key: PEOPLE_KEY, edit: { over: '', isStale: false } };
}

function partOf(id: string, segments: readonly Editable[], isOwn = false): SpokenPart {
  const text = textOf(segments);
  return {
    id,
    segments,
    sources: [...new Set(segments.flatMap(({ sources }) => sources))],
    words: countWords(text),
    isOwn,
  };
}

/** What the person typed for this employer, as it is, with a capital and a stop. */
function ownParts(company: Company | null): readonly SpokenPart[] {
  return (company?.own ?? []).flatMap(({ id, text }) => {
    const words = text.replace(/\s+/gu, ' ').trim();
    if (words === '') return [];
    const said = words.replace(/^\p{Ll}/u, capitalOf);
    const segment: Editable = {
      text: /[.!?…]["”’)]*$/u.test(said) ? said : `${said}.`,
      kind: 'edit',
      sources: [ownSource(company?.id ?? '', id)],
      rule: 'own-clause',
      key: `own:${id}`,
      edit: { over: '', isStale: false },
    };
    return [partOf(`own-${id}`, [segment], true)];
  });
}

function groundsOf(told: Told): Grounds {
  const { reflection, synthesis, company, questionnaire, language } = told;
  const { evidence } = forOthers(synthesis, language.matters);
  return { reflection, evidence, company, questionnaire, language };
}
