import type { Factor } from '#src/domain/model/factor.ts';
import { once } from '#src/domain/synthesis/once.ts';
import type { Arc, Slots } from '#src/domain/synthesis/slots.ts';
import type { Verbs, WrittenDraft } from '#src/domain/synthesis/writing-language.ts';
import { type Aim, aimOf, chosenAim } from './aim.ts';
import type { Given } from './given.ts';
import { yearsLead } from './known-work.ts';
import { type AspirationSegment, capital, type Piece, textOf } from './piece.ts';
import { proofSentence } from './proof.ts';
import { overlaps, rootsOf } from './roots.ts';
import { sourcesOf } from './sources.ts';
import {
  bestWay,
  doneWay,
  fullWay,
  isAgain,
  isSaidBeside,
  looksBack,
  MOST_WORDS,
  plainWay,
  reasonWay,
  roadWay,
  servingWay,
  termsWay,
} from './ways.ts';
import { namesKept, printable } from './when-here.ts';
import { CLEAR_LEAD, frame, isLooking, ORDER, type Way, wordsOf } from './with-more.ts';

export type Manner = { verbs: Verbs };
export type Draft = WrittenDraft & { segments: readonly AspirationSegment[] };

const MOST_DRAFTS = 3;
/** Where nothing of an arc can be written, these are tried. */
const INSTEAD: readonly Arc[] = ['grow', 'shift', 'start', 'steady'];

/**
 * Up to three ways to say the aspiration, the fullest first: one or two sentences, at most 50 words. What comes next
 * decides the aim; the person's own reason stands before all else; the factor that weighs most decides what another way
 * begins with. Empty where the answers cannot carry one.
 */
export function writeDrafts(slots: Slots, { verbs }: Manner): readonly Draft[] {
  const given = { slots: withProvided(slots), verbs };
  const arcs = [...new Set<Arc>([...(slots.arc ? [slots.arc.id] : []), ...INSTEAD])];
  for (const arc of arcs) {
    const drafts = draftsOf(arc, given);
    if (drafts.length > 0) return cleanFirst(drafts, arc, given);
  }
  const chosen = chosenAim(given);
  return chosen ? draftsOf(chosen.arc, given, MOST_DRAFTS, chosen) : [];
}

/** The aspiration under the arc of the slots and no other, without a story; null where it carries none. */
export function writeOne(slots: Slots, { verbs }: Manner): Draft | null {
  // Another road says where it leads, and not that it leaves a work.
  const isAway = slots.arc?.id === 'shift';
  const given = { slots: withProvided(isAway ? { ...slots, work: [] } : slots), verbs };
  const aim = slots.arc && aimOf(slots.arc.id, given);
  return slots.arc && aim ? written(slots.arc.id, 'plain', roadWay(aim, given), given) : null;
}

/** Whom of their own the person earns for is part of what they want, where the work serves nobody else. */
function withProvided(slots: Slots): Slots {
  return { ...slots, serving: slots.serving ?? slots.provides };
}

function draftsOf(arc: Arc, given: Given, most = MOST_DRAFTS, aim = aimOf(arc, given)): readonly Draft[] {
  if (!aim) return [];
  const drafts: Draft[] = [];
  const again: Draft[] = [];
  const texts = new Set<string>();
  const tellings = new Set<string>();
  for (const [name, way] of waysOf(arc, aim, given)) {
    const sentences = way();
    const draft = sentences && written(arc, name, sentences, given);
    const text = draft && textOf(draft.segments);
    if (!draft || text === null || texts.has(text)) continue;
    texts.add(text);
    // The same answers in another order are offered where nothing else is left to choose from.
    const told = toldIn(draft);
    if (tellings.has(told)) again.push(draft);
    else drafts.push(draft);
    tellings.add(told);
    if (drafts.length === most) break;
  }
  return [...drafts, ...again].slice(0, most);
}

/** In front, a draft that holds nothing doubtful, as long as it says more than the aim alone. */
function cleanFirst(drafts: readonly Draft[], arc: Arc, given: Given): readonly Draft[] {
  const slots = printable.of(given.slots) ?? given.slots;
  if (slots === given.slots) return drafts;
  const [first] = draftsOf(arc, { ...given, slots }, 1);
  if (!first || new Set(first.segments.flatMap(({ sources }) => sources)).size < FEWEST_TOLD) return drafts;
  const text = textOf(first.segments);
  const others = drafts.filter((one) => textOf(one.segments) !== text);
  // Where it stands in front already, all is as it was.
  return drafts[0] === others[0]
    ? [{ ...first, id: `clean/${arc}` }, ...others].slice(0, MOST_DRAFTS)
    : drafts;
}

/** The aim, and one thing besides. */
const FEWEST_TOLD = 2;

/** Which answers a draft tells, in no order. */
function toldIn({ segments }: Draft): string {
  return [...new Set(segments.flatMap(({ sources }) => sources))].toSorted().join();
}

/** The ways to begin: the reason, then by the factor that weighs most, then plainly. */
function waysOf(arc: Arc, aim: Aim, given: Given): readonly (readonly [string, () => Way | null])[] {
  const { shares } = given.slots;
  const [full, deed] = [once(() => fullWay(arc, aim, given)), once(() => doneWay(aim, given))];
  const byFactor: Readonly<Record<Factor, () => Way | null>> = {
    social: () => servingWay(aim, given),
    experiences: deed,
    skills: () => bestWay(arc, aim, given),
    finances: () => termsWay(aim, given),
    education: () => null,
  };
  const ranked = ORDER.toSorted((one, other) => shares[other] - shares[one]);
  const [first, second] = ranked;
  const lead = first && second ? shares[first] - shares[second] : 0;
  // Whom it serves, or the years and deeds so far, may begin the first draft; demands, papers and good days begin others:
  // nobody's aspiration opens with them.
  const isLed = first && LEADS.has(first) && lead >= CLEAR_LEAD;
  const isYears = looksBack(arc) && !aim.isFromKnown && isSaidBeside(yearsLead(given.slots), aim);
  const stem = given.slots.proofs[0]?.stem ?? '';
  // Who takes a work up again brings a deed behind the wish, "Because of me" begins no first text, and what never happened says something of a work that was told with its years.
  const hasDeed = !isAgain(arc) && (stem === 'did' || (isYears && stem === 'never' && arc !== 'shift'));
  // One's own moment behind the wish says more of it than a deed in front that speaks of something else.
  const isApart = () => {
    const [wish, more] = full();
    const told = textOf(proofSentence(given.slots) ?? []);
    return more?.some(({ role }) => role === 'best') && !overlaps(rootsOf(told), rootsOf(textOf(wish ?? [])));
  };
  const isDeed = hasDeed && !given.slots.reason && !isLooking(given) && !isApart();
  const done = () => (hasDeed ? deed() : null) ?? full();
  const inFront = { ...byFactor, experiences: done };
  const reason = ['reason', () => reasonWay(arc, aim, given)] as const;
  const led = isLed ? [[first, inFront[first]] as const] : [];
  // One dial far above the others is what the person asked for, before the reason too: the dials do what they say.
  const asked = lead >= FAR_LEAD ? led : [];
  // What the work must fit comes last, whatever its dial says: any other second sentence says more of somebody.
  const rest = ranked.filter((factor) => factor !== 'finances' && (!isLed || factor !== first));
  return [
    ...asked,
    reason,
    ...led,
    // Without a reason or the years of a work, a deed is what the best texts begin with; a count or a thing is no deed.
    ...(isDeed ? [['done', deed] as const] : []),
    ['full', full],
    ...rest.slice(0, 1).map((factor) => [factor, byFactor[factor]] as const),
    ['plain', () => plainWay(aim, given)],
    ...rest.slice(1).map((factor) => [factor, byFactor[factor]] as const),
    ['finances', byFactor.finances],
  ];
}

/** Twice as much as any other, and nothing for two of them: nobody sets dials so by the way. */
const FAR_LEAD = 0.2;
const LEADS: ReadonlySet<Factor> = new Set(['experiences', 'social']);

/** Joined, with a capital at each start; without the last sentence where all would be too long. */
function written(arc: Arc, name: string, sentences: Way, { slots }: Given): Draft | null {
  const kept = wordsOf(sentences) > MOST_WORDS ? sentences.slice(0, 1) : sentences;
  const words = wordsOf(kept);
  if (words > MOST_WORDS) return null;
  const said = merged(kept.flatMap((one, at) => [...(at > 0 ? [frame(' ')] : []), ...capital(one)]));
  const segments = namesKept.of({ piece: said, slots }) ?? said;
  const used = new Set(segments.flatMap(({ sources }) => sources));
  const leavesOut = sourcesOf(slots).filter((source) => !used.has(source));
  return { id: `${name}/${arc}`, arc, segments, words, leavesOut };
}

/** One segment for words of ours that stand side by side, and nothing empty. */
function merged(piece: Piece): Piece {
  const joined: AspirationSegment[] = [];
  for (const segment of piece) {
    const last = joined.at(-1);
    if (segment.text === '') continue;
    const isSame = last?.kind === 'frame' && segment.kind === 'frame' && last.role === segment.role;
    if (last && isSame && last.rule === segment.rule)
      joined[joined.length - 1] = { ...last, text: last.text + segment.text };
    else joined.push(segment);
  }
  return joined;
}
