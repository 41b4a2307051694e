import type { AnswerLength, Company } from '#src/domain/model/company.ts';
import { layEdits } from '#src/domain/synthesis/edits.ts';
import { frame } from '#src/domain/synthesis/segment.ts';
import { forOthers } from '#src/domain/synthesis/spoken.ts';
import type { Editable, Segment } from '#src/domain/synthesis/types.ts';
import { capitalOf } from '#src/domain/text/capitals.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { countWords } from '#src/domain/text/words.ts';
import { extrasOf, type Told } from './extras.ts';
import { type Grounds, type Locked, lock, ownSource, type SpokenPart } from './honesty.ts';

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

/** Three short points to keep in mind while speaking. */
export function keyPoints(given: SpokenGiven): readonly (readonly Segment[])[] {
  if (!given.synthesis.interview) return [];
  const shared = forOthers(given.synthesis, given.language.matters);
  return given.language.spoken.points(shared.plan, extrasOf(given, shared));
}

/** How long so many words take, in seconds. */
export function secondsOf(words: number): number {
  return Math.round((words / WORDS_PER_MINUTE) * 60);
}

/** The words that a length has room for. */
export function roomOf(length: AnswerLength): number {
  return Math.round((length * WORDS_PER_MINUTE) / 60);
}

/** Parts that each length speaks of; what the person added by hand is always among them. */
const WANTED: Readonly<Record<AnswerLength, readonly string[]>> = {
  30: ['aspiration', 'impact', 'story', 'next', 'here', 'bring'],
  60: ['aspiration', 'impact', 'theme', 'story', 'next', 'here', 'people', 'bring', 'get', 'open'],
  90: [
    'aspiration',
    'impact',
    'theme',
    'story',
    'loved',
    'next',
    'here',
    'here-2',
    'people',
    'bring',
    'get',
    'open',
  ],
};

/** What gives way first where there are too many words: in short, then not at all. */
const LIGHTER: readonly (readonly [string, 'short' | 'out'])[] = [
  ['loved', 'out'],
  ['here-2', 'out'],
  ['theme', 'out'],
  ['next', 'short'],
  ['story', 'short'],
  ['open', 'out'],
  ['get', 'out'],
  ['bring', 'out'],
  ['people', 'out'],
  ['next', 'out'],
  ['impact', 'out'],
  ['here', 'out'],
  ['story', 'out'],
];

/** The parts in the person's order, as long as the length allows, each locked to its sources. */
export function spokenParts(given: SpokenGiven): Locked {
  const { company } = given;
  const out = new Set(company?.leftOut.filter((id) => id !== 'aspiration'));
  const parts = allParts(given).filter(({ full: { id } }) => !out.has(id));
  const fitting = lightened(parts, given.length);
  return lock(inOrder(fitting, company?.order ?? []), groundsOf(given));
}

/** Every part that this length may speak of, in its usual order, also those that are left out: for the page. */
export function offeredParts(given: SpokenGiven): Locked {
  const parts = allParts(given).flatMap(({ full }) => (isWanted(full, given.length) ? [full] : []));
  return lock(inOrder(parts, given.company?.order ?? []), groundsOf(given));
}

function isWanted({ id, isOwn }: SpokenPart, length: AnswerLength): boolean {
  return isOwn || id === 'step' || WANTED[length].includes(id);
}

type Lengths = { full: SpokenPart; short: SpokenPart | null };
type How = 'full' | 'short' | 'out';

/** Says things more briefly, then leaves them out, until the length has room; then what fits again is put back. */
function lightened(parts: readonly Lengths[], length: AnswerLength): readonly SpokenPart[] {
  const wanted = parts.filter(({ full }) => isWanted(full, length));
  const hows = new Map<string, How>();
  const kept = () =>
    wanted.flatMap(({ full, short }) => {
      const how = hows.get(full.id) ?? 'full';
      return how === 'out' ? [] : [how === 'short' && short ? short : full];
    });
  const fits = () => kept().reduce((sum, { words }) => sum + words, 0) <= roomOf(length);
  // In half a minute the story comes before what one brings.
  const steps = length === 30 ? [['bring', 'out'] as const, ...LIGHTER] : LIGHTER;
  const taken: (readonly [string, How])[] = [];
  for (const [id, how] of steps) {
    if (fits()) break;
    taken.push([id, hows.get(id) ?? 'full']);
    hows.set(id, how);
  }
  for (const [id, how] of taken.reverse()) {
    const now = hows.get(id) ?? 'full';
    hows.set(id, how);
    if (!fits()) hows.set(id, now);
  }
  return kept();
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

function allParts(given: SpokenGiven): readonly Lengths[] {
  const { reflection, synthesis, company, language } = given;
  if (!synthesis.interview) return [];
  const shared = forOthers(synthesis, language.matters);
  const drafts = language.spoken.draft(shared.plan, shared.evidence, extrasOf(given, shared));
  if (drafts.length === 0) return [];
  const step = reflection.steppingStone && language.spoken.step(reflection.steppingStone);
  const all = [
    ...drafts.filter(({ id }) => id !== 'open'),
    ...(step ? [{ id: 'step', full: step, short: null }] : []),
    ...drafts.filter(({ id }) => id === 'open'),
  ];
  // Laid over the whole in its usual order, so that each edit finds its phrase whatever is chosen and moved later.
  const full = laid(
    all.map(({ full: segments }) => segments),
    given,
  );
  const short = laid(
    all.map((draft) => draft.short ?? draft.full),
    given,
  );
  const ours = all.map(({ id, short: hasShort }, at) => ({
    full: partOf(id, full[at] ?? []),
    short: hasShort ? partOf(id, short[at] ?? []) : null,
  }));
  return [...ours, ...ownParts(company)];
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
function ownParts(company: Company | null): readonly Lengths[] {
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
    return [{ full: partOf(`own-${id}`, [segment], true), short: null }];
  });
}

function groundsOf(told: Told): Grounds {
  const { reflection, synthesis, company, questionnaire, language } = told;
  const { evidence } = forOthers(synthesis, language.matters);
  return { reflection, evidence, company, questionnaire, language };
}
