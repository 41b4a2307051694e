import type { Factor } from '#src/domain/model/factor.ts';
import type { Arc, Slots } from '#src/domain/synthesis/slots.ts';
import type { Verbs, WrittenDraft } from '#src/domain/synthesis/writing-language.ts';
import { type Aim, aimOf } from './aim.ts';
import { purposeBehind, whoServes } from './behind.ts';
import { joysOf, knacksOf } from './gifts.ts';
import type { Given } from './given.ts';
import { withCapital, wordsIn } from './grammar.ts';
import { asInMind, perhaps } from './in-mind.ts';
import { heldPaper, yearsLead } from './known-work.ts';
import { withNames } from './named.ts';
import { type AspirationSegment, ours, type Piece, textOf, theirs } from './piece.ts';
import { proofLead, proofSentence, reasonAlone, reasonOf } from './proof.ts';
import { purposeOf } from './purpose.ts';
import { overlaps, rootsOf, shared } from './roots.ts';
import { fitOf, MOST_FITS, whenOf } from './setting.ts';
import { sourcesOf } from './sources.ts';

export type Manner = { verbs: Verbs };
export type Draft = WrittenDraft & { segments: readonly AspirationSegment[] };

const MOST_DRAFTS = 3;
const MOST_WORDS = 50;
/** Up to here a second sentence is added; good human texts have 24 to 46 words. */
const WORDS_WITH_MORE = 48;
/** From here on an aim that says whom it serves needs nothing behind it. */
const WORDS_ENOUGH = 10;
/** Up to here it stands thin by itself. */
const WORDS_TOO_FEW = 17;
/** Up to here what the work must fit stays in the sentence of the aim. */
const WORDS_WITH_FIT = 34;
/** From here on a reason, the aim and whom it serves are two sentences. */
const WORDS_IN_ONE = 36;
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
    if (drafts.length > 0) return drafts;
  }
  return [];
}

/** The aspiration under the arc of the slots and no other, without a story; null where it carries none. */
export function writeOne(slots: Slots, { verbs }: Manner): Draft | null {
  const given = { slots: withProvided(slots), verbs };
  const aim = slots.arc && aimOf(slots.arc.id, given);
  return slots.arc && aim ? written(slots.arc.id, 'plain', plainWay(aim, given), given) : null;
}

/** Whom of their own the person earns for is part of what they want, where the work serves nobody else. */
function withProvided(slots: Slots): Slots {
  return { ...slots, serving: slots.serving ?? slots.provides };
}

function draftsOf(arc: Arc, given: Given): readonly Draft[] {
  const aim = aimOf(arc, given);
  if (!aim) return [];
  const drafts: Draft[] = [];
  for (const [name, way] of waysOf(arc, aim, given)) {
    const sentences = way();
    const draft = sentences && written(arc, name, sentences, given);
    if (!draft || drafts.some(({ segments }) => textOf(segments) === textOf(draft.segments))) continue;
    drafts.push(draft);
    if (drafts.length === MOST_DRAFTS) break;
  }
  return drafts;
}

/** Sentences, and whether the last may be left out where all would be too long. */
type Way = readonly Piece[];

/** The ways to begin: the reason, then by the factor that weighs most, then plainly. */
function waysOf(arc: Arc, aim: Aim, given: Given): readonly (readonly [string, () => Way | null])[] {
  const { shares } = given.slots;
  const byFactor: Readonly<Record<Factor, () => Way | null>> = {
    social: () => servingWay(aim, given),
    experiences: () => doneWay(aim, given),
    skills: () => bestWay(arc, aim, given),
    finances: () => termsWay(aim, given),
    education: () => paperWay(aim, given),
  };
  const ranked = ORDER.toSorted((one, other) => shares[other] - shares[one]);
  const [first, second] = ranked;
  const lead = first && second ? shares[first] - shares[second] : 0;
  const isLed = first && LEADS.has(first) && lead >= CLEAR_LEAD;
  // One factor far above the others is what the person asked for, before the reason too: the dials do what they say.
  // A good day does not stand before where the wish comes from.
  const isAfterReason = first === 'skills' && given.slots.reason !== null;
  // Demands stand in front only where nothing else tells what is wanted, and for whom.
  const isBare =
    given.slots.reason === null && given.slots.serving === null && given.slots.inMind.length === 0;
  const isAsked =
    first && lead >= FAR_LEAD && !isAfterReason && (LEADS.has(first) || first === 'skills' || isBare);
  const asked = isAsked ? [[first, byFactor[first]] as const] : [];
  const led = isLed ? [[first, byFactor[first]] as const] : [];
  const rest = ranked.filter((factor) => !isLed || factor !== first);
  // Who goes on with a work is known by what they did in it.
  const done = GOES_ON.has(arc) && !isLed ? ([['experiences', byFactor.experiences]] as const) : [];
  return [
    ...asked,
    ['reason', () => reasonWay(arc, aim, given)],
    ...led,
    ...done,
    ['full', () => fullWay(arc, aim, given)],
    ...rest.slice(0, 1).map((factor) => [factor, byFactor[factor]] as const),
    ['plain', () => plainWay(aim, given)],
    ...rest.slice(1).map((factor) => [factor, byFactor[factor]] as const),
  ];
}

const ORDER: readonly Factor[] = ['experiences', 'skills', 'social', 'finances', 'education'];
const CLEAR_LEAD = 0.05;
const FAR_LEAD = 0.15;
/** What must fit, papers and good days begin no first draft: a text that opens with demands is nobody's aspiration. */
const LEADS: ReadonlySet<Factor> = new Set(['experiences', 'social']);

/** Arcs in which one's own work goes on. */
const GOES_ON: ReadonlySet<Arc> = new Set(['side', 'back', 'elsewhere', 'grow', 'keep', 'pass']);

/** Arcs that look back on the work so far. */
const LOOKS_BACK: ReadonlySet<Arc> = new Set(['shift', 'side', 'pass', 'keep', 'own', 'steady']);

/** Arcs that lead out of the work so far. */
const LEAVES: ReadonlySet<Arc> = new Set(['shift', 'steady']);

/** Arcs whose aim is new: nobody has "wanted to go back" since a day when they were still there. */
const SINCE_THEN: ReadonlySet<Arc> = new Set([
  'start',
  'shift',
  'own',
  'side',
  'grow',
  'pass',
  'keep',
  'steady',
]);

/** "Ever since ..., I have wanted to ...": the person's own reason, the aim and whom it serves. */
function reasonWay(arc: Arc, aim: Aim, given: Given): Way | null {
  // Where all that is told of those whom it serves is too much, they alone are named; then the aim alone stands.
  const tries = [given, withBriefWho(given)];
  const plain = (open: Piece): readonly Way[] => [
    ...tries.map((one): Way => [[...open, ...aim.piece, ...(purposeBehind(aim, one) ?? []), frame('.')]]),
    [[...open, ...aim.piece, frame('.')]],
  ];
  const fitting = (ways: readonly Way[]) => ways.find((one) => wordsOf(one) <= MOST_WORDS) ?? null;
  const want = [frame('I want to ')];
  // What happened is told first, in the person's own words; the aim follows, and claims no more of it than they did.
  const alone = reasonAlone(given.slots);
  if (alone) {
    const full = way([want], aim, given, ['joys', 'no-fit']);
    return fitting([full, ...plain(want)].map((one) => [alone, ...one]));
  }
  const since = reasonOf(given.slots, 'since');
  if (since) {
    const joint = SINCE_THEN.has(arc) ? ', I have wanted to ' : ', I have known what I want: to ';
    const open = [frame('Ever since '), ...since, frame(joint)];
    const inOne = way([open], aim, given, ['best', 'joys', 'no-fit']);
    return fitting([...tries.flatMap((one) => inTwo(open, aim, one)), inOne, ...plain(open)]);
  }
  const because = reasonOf(given.slots, 'because');
  if (!because) return null;
  const sentence = [frame('I want this because '), ...because, frame('.')];
  return fitting(plain(want).map((one) => [...one, sentence]));
}

/** "The city", of "the city, so that nobody must think about it". */
function withBriefWho(given: Given): Given {
  const { serving } = given.slots;
  const noun = serving?.who?.forms.noun?.split(', ')[0];
  if (!serving?.who || noun === undefined) return given;
  return {
    ...given,
    slots: { ...given.slots, serving: { ...serving, who: { ...serving.who, forms: { noun } } } },
  };
}

/** Where the reason is long, whom it serves stands in a sentence of its own. */
function inTwo(open: Piece, aim: Aim, given: Given): readonly Way[] {
  const [purpose, behind] = [purposeOf(given, 'base'), purposeBehind(aim, given)];
  const isOpen = behind?.some(({ text }) => /^,? and $/.test(text));
  if (!purpose || !behind || !isOpen || wordsIn(textOf([...open, ...aim.piece, ...behind])) <= WORDS_IN_ONE)
    return [];
  return [
    [
      [...open, ...aim.piece, frame('.')],
      [frame('I want to '), ...purpose, frame('.')],
    ],
  ];
}

/** With the work so far in front, and all that there is room for behind. */
function fullWay(arc: Arc, aim: Aim, given: Given): Way {
  const opening = openingOf(arc, aim, given);
  // What the person did says more of them than what the work must fit.
  // Of a work that is left it says little of whom the next one is for.
  const isOld = LEAVES.has(arc) && purposeBehind(aim, given) !== null;
  const done = opening.length === 1 && !isOld ? (['proof'] as const) : [];
  return way(opening, aim, given, ['told', ...done, 'best', 'fit', 'joys', 'knacks']);
}

/** "After 20 years as a nurse, I want to": the work so far, where the aim does not name it. */
function openingOf(arc: Arc, aim: Aim, { slots }: Given): readonly (Piece | string)[] {
  const said = LOOKS_BACK.has(arc) && !aim.isFromKnown ? yearsLead(slots) : null;
  const years = isApart(said, aim) ? said : null;
  // Who leaves a work begins with the years in it, and not with its counts.
  const lead = LEAVES.has(arc) ? (years ?? proofLead(slots)) : (proofLead(slots) ?? years);
  return lead ? [lead, ', I want to '] : ['I want to '];
}

function plainWay(aim: Aim, given: Given): Way {
  const serves = whoServes(aim, given);
  if (serves) return way(['I want to '], { ...aim, piece: serves }, given, ['fit', 'best', 'joys']);
  return way(['I want to '], aim, given, ['best', 'joys', 'fit', 'knacks']);
}

/** Whom it serves first, and the work behind. */
function servingWay(aim: Aim, given: Given): Way | null {
  const [purpose, work] = [purposeOf(given, 'base'), asInMind(given.slots)];
  if (!purpose || !work || overlaps(rootsOf(textOf(purpose)), rootsOf(textOf(work)))) return null;
  const said = { ...aim, piece: [...purpose, frame(', '), ...work] };
  return way(['I want to '], said, given, ['fit', 'best', 'joys']);
}

/** Something done, as a bare fact, and then the aim. */
function doneWay(aim: Aim, given: Given): Way | null {
  const proof = proofSentence(given.slots);
  // What was done at home, for one's own, does not stand before the work.
  if (!proof || AT_HOME.test(textOf(proof))) return null;
  // "Now ..., now as a trainer" says it twice.
  const start = LEAVES.has(aim.arc) && !/\bnow\b/.test(textOf(aim.piece)) ? 'Now I want to ' : 'I want to ';
  return withItsAim(
    [
      proof,
      ...way([start], aim, given, GOES_ON.has(aim.arc) && given.slots.inMind.length > 0 ? ['no-fit'] : []),
    ],
    [proof, ...way([start], aim, given, ['no-fit'])],
  );
}

const AT_HOME =
  /^I (?:\p{L}+ ){0,4}?(?:my (?:own )?)?(?:mam|mum|mom|mother|dad|father|nan|nana|gran|granny|grandma|grandad|wife|husband)\b(?! (?:and (?:me|I)|who|that)\b)/u;

/** When the person is at their best, or what they would gladly fill their days with, right behind the aim. */
function bestWay(arc: Arc, aim: Aim, given: Given): Way | null {
  const more = bestSentence(given) ?? joySentence(given, aim.piece);
  const first = (opening: readonly (Piece | string)[]) => way(opening, aim, given, ['no-fit']);
  // Whom it serves is not given up for a good day.
  const bare: Way[] = purposeBehind(aim, given)
    ? []
    : [[[frame('I want to '), ...aim.piece, frame('.')], more ?? []]];
  return (
    more &&
    withItsAim([...first(openingOf(arc, aim, given)), more], [...first(['I want to ']), more], ...bare)
  );
}

/** The fullest of them that is short enough: cut, the aim or what belongs to it would stand alone. */
function withItsAim(...ways: readonly Way[]): Way | null {
  return ways.find((said) => wordsOf(said) <= MOST_WORDS) ?? null;
}

/** What the work must fit, right behind the aim. */
function termsWay(aim: Aim, given: Given): Way | null {
  const fit = fitOf(given.slots);
  if (!fit || isFitSaid(aim.piece, given.slots)) return null;
  const need: Piece = [frame('I need '), ...fit.noun, frame('.')];
  return withItsAim([...way(['I want to '], aim, given, ['no-fit']), need]);
}

function paperWay(aim: Aim, given: Given): Way | null {
  const paper = heldPaper(given.slots);
  return paper && isApart(paper, aim)
    ? way([[frame('With my '), ...paper], ', I want to '], aim, given, ['fit', 'best'])
    : null;
}

type More = 'fit' | 'no-fit' | 'best' | 'joys' | 'knacks' | 'proof' | 'told';

/** The sentence of the aim, and one more where there is room for it. */
function way(lead: readonly (Piece | string)[], aim: Aim, given: Given, more: readonly More[]): Way {
  const start = lead.flatMap((part) => (typeof part === 'string' ? [frame(part)] : part));
  const doubt = perhaps(given.slots);
  const purpose = purposeBehind(aim, given) ?? [];
  const isServing = purpose.length > 0 || isSaidOf(given, aim);
  const said = wordsIn(textOf([...aim.piece, ...purpose]));
  // What the work must fit is said where nothing says more of the person, or where it is what they look for.
  const isSaidThin = purpose.length === 0 && said <= WORDS_TOO_FEW;
  const isFitting =
    !more.includes('no-fit') &&
    (!isServing || isSaidThin || (FITS_FIRST.has(aim.arc) && said <= WORDS_BESIDE_FIT));
  const before = wordsIn(textOf([...start, ...aim.piece, ...purpose]));
  const tail = (most: number) => (isFitting && !doubt ? fitBehind(aim, given, before, most) : []);
  const core = (fit: Piece): Piece => [
    ...start,
    ...aim.piece,
    ...fit,
    // Behind what must fit the joint needs its comma.
    ...(fit.length > 0
      ? purpose.map((one, at) => (at === 0 ? { ...one, text: one.text.replace(/^ /, ', ') } : one))
      : purpose),
    ...(doubt ? [frame(', '), ...doubt] : []),
    frame('.'),
  ];
  const bare = core([]);
  // Whom the work serves says more of an aim than what else the person likes; an aim that says it needs no list behind it.
  const isWhole = isServing && wordsIn(textOf(bare)) >= WORDS_ENOUGH;
  const isShort = wordsIn(textOf(bare)) <= WORDS_TOO_FEW;
  const ranked = byLead(more, given.slots).filter(
    (one) => !isWhole || one === 'proof' || one === 'told' || (one === 'best' && isShort),
  );
  const seconds = ranked
    .filter((one) => FACTOR_OF[one] !== 'finances' || one === ranked[0])
    .map((one) => sentenceFor(one, bare, given));
  const second = seconds.find((one) => one?.some(({ kind }) => kind === 'user'));
  if (second) return [bare, second];
  const fit = isServing && !isSaidThin ? tail(1) : tail(MOST_FITS);
  const need =
    fit.length === 0 && more.includes('fit') && !isServing ? sentenceFor('fit', bare, given) : null;
  const first = core(fit);
  const last = need ?? seconds.find((one) => one !== null);
  return last && wordsOf([first, last]) <= WORDS_WITH_MORE ? [first, last] : [first];
}

/** Arcs in which what the work must fit is part of what is wanted. */
const FITS_FIRST: ReadonlySet<Arc> = new Set(['steady', 'keep', 'back']);
const WORDS_BESIDE_FIT = 26;

/** Whether the aim itself says whom it serves. */
function isSaidOf({ slots: { serving } }: Given, { piece }: Aim): boolean {
  return (
    serving !== null &&
    piece.some(({ sources }) => sources.includes(serving.who?.source ?? serving.verb.source))
  );
}

/** Which factor each second sentence speaks for. */
const FACTOR_OF: Readonly<Record<More, Factor>> = {
  fit: 'finances',
  'no-fit': 'finances',
  best: 'experiences',
  joys: 'skills',
  knacks: 'skills',
  proof: 'experiences',
  told: 'social',
};

/** What speaks for the factor that clearly weighs most comes first. */
function byLead(more: readonly More[], { shares }: Slots): readonly More[] {
  const [first, second] = ORDER.toSorted((one, other) => shares[other] - shares[one]);
  if (!first || !second || shares[first] - shares[second] < CLEAR_LEAD) return more;
  return more.toSorted((one, other) => Number(FACTOR_OF[other] === first) - Number(FACTOR_OF[one] === first));
}

/** A second sentence for which there is room; null where there is none. */
function sentenceFor(more: More, first: Piece, given: Given): Piece | null {
  // Where all that it must fit is too much, the first of it is said.
  const ways =
    more === 'fit'
      ? [4, 2, 1].map((most) => fitSentence(first, given, most))
      : [otherSentence(more, first, given)];
  return ways.find((one) => one !== null && wordsIn(textOf([...first, ...one])) <= WORDS_WITH_MORE) ?? null;
}

function fitSentence(first: Piece, { slots }: Given, most: number): Piece | null {
  const fit = isFitSaid(first, slots) ? null : fitOf(slots, most);
  return fit && [frame('I need '), ...fit.noun, frame('.')];
}

function otherSentence(more: More, first: Piece, given: Given): Piece | null {
  switch (more) {
    case 'best': {
      const best = bestSentence(given);
      return best && shared(rootsOf(textOf(best)), rootsOf(textOf(first))) <= 1 ? best : null;
    }
    case 'joys':
      return joySentence(given, first);
    case 'told':
      return toldSentence(given, first);
    case 'proof': {
      const proof = proofSentence(given.slots);
      return proof && !isSaid(proof, first) ? proof : null;
    }
    case 'knacks': {
      const knacks = knacksOf(given.slots);
      const isNew = knacks && shared(rootsOf(textOf(knacks)), rootsOf(textOf(first))) === 0;
      return knacks && isNew ? [frame('People come to me for '), ...knacks, frame('.')] : null;
    }
    default:
      return null;
  }
}

/** What says how one will live with the work, and not what one asks for. */
const OF_A_LIFE: ReadonlySet<string> = new Set(['near-home', 'known-hours', 'free-pace', 'hours-at-most']);

/** ", in steady work close to home": what it must fit, where the sentence has room for it; beside whom it serves the first that is new. */
function fitBehind({ piece }: Aim, { slots }: Given, before: number, most: number): Piece {
  const all =
    most === 1 ? slots.fits.filter(({ id }) => OF_A_LIFE.has(id)).map((fit) => [fit]) : [slots.fits];
  for (const fits of all) {
    const some = { ...slots, fits };
    const fit = fitOf(some, most);
    // "Work in fridge repair, in work that ..." says one word twice.
    const isTwice = fit?.tail[0]?.text === 'in ' && (most === 1 || /\bwork\b/.test(textOf(piece)));
    if (!fit || isTwice || fit.isLong || isFitSaid(piece, some)) continue;
    if (before + wordsIn(textOf(fit.tail)) <= WORDS_WITH_FIT) return [frame(', '), ...fit.tail];
  }
  return [];
}

/** "Find steady work" has said that it must be steady. */
function isFitSaid(piece: Piece, slots: Slots): boolean {
  const fit = fitOf(slots);
  return (
    fit !== null && (isSaid(fit.noun, piece) || overlaps(rootsOf(textOf(fit.noun)), rootsOf(textOf(piece))))
  );
}

function bestSentence({ slots }: Given): Piece | null {
  const when = whenOf(slots);
  return when && [frame('I am at my best '), ...when, frame('.')];
}

function joySentence({ slots }: Given, beside: Piece): Piece | null {
  const joys = joysOf(slots);
  if (!joys || isSaid(joys, beside) || overlaps(rootsOf(textOf(joys)), rootsOf(textOf(beside)))) return null;
  return [frame('I would gladly fill my days with '), ...joys, frame('.')];
}

/** What the person tells of those whom it serves, where nothing else says why. */
function toldSentence({ slots: { serving, reason } }: Given, beside: Piece): Piece | null {
  const text = serving?.told?.forms.sentence;
  const isNamed = serving?.who && beside.some(({ sources }) => sources.includes(serving.who?.source ?? ''));
  return serving?.told && text !== undefined && isNamed && !reason
    ? [theirs(text, 'purpose', 'told-beside', serving.told)]
    : null;
}

function isSaid(piece: Piece, beside: Piece): boolean {
  const said = new Set(beside.flatMap(({ sources }) => sources));
  return piece.some(({ sources }) => sources.some((source) => said.has(source)));
}

/** Whether an opening says something that the aim does not repeat. */
function isApart(lead: Piece | null, { piece }: Aim): boolean {
  return lead !== null && !overlaps(rootsOf(textOf(lead)), rootsOf(textOf(piece)));
}

function frame(text: string): AspirationSegment {
  return ours(text, 'frame', 'frame');
}

/** Joined, with a capital at each start; without the last sentence where all would be too long. */
function written(arc: Arc, name: string, sentences: Way, { slots }: Given): Draft | null {
  const kept = wordsOf(sentences) > MOST_WORDS ? sentences.slice(0, 1) : sentences;
  const words = wordsOf(kept);
  if (words > MOST_WORDS) return null;
  const said = merged(kept.flatMap((one, at) => [...(at > 0 ? [frame(' ')] : []), ...capital(one)]));
  const segments = withNames(said, slots);
  const used = new Set(segments.flatMap(({ sources }) => sources));
  const leavesOut = sourcesOf(slots).filter((source) => !used.has(source));
  return { id: `${name}/${arc}`, arc, segments, words, leavesOut };
}

function wordsOf(sentences: Way): number {
  return sentences.reduce((sum, one) => sum + wordsIn(textOf(one)), 0);
}

function capital([first, ...rest]: Piece): Piece {
  return first ? [{ ...first, text: withCapital(first.text) }, ...rest] : [];
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
