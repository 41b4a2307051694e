import type { Factor } from '#src/domain/model/factor.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import type { Aim } from './aim.ts';
import { purposeBehind } from './behind.ts';
import { joysOf, knacksOf } from './gifts.ts';
import type { Given } from './given.ts';
import { wordsIn } from './grammar.ts';
import { perhaps } from './in-mind.ts';
import { type AspirationSegment, ours, type Piece, textOf, theirs } from './piece.ts';
import { proofSentence } from './proof.ts';
import { purposeOf } from './purpose.ts';
import { overlaps, rootsOf, shared } from './roots.ts';
import { fitOf, whenOf } from './setting.ts';

/** One sentence or two. */
export type Way = readonly Piece[];

/** Up to here a second sentence is added; good human texts have 24 to 46 words. */
const WORDS_WITH_MORE = 48;
/** From here on an aim that says whom it serves needs nothing behind it. */
const WORDS_ENOUGH = 10;
/** Up to here one that says whom it serves by itself has room for what it must fit. */
const WORDS_THIN = 12;
/** Up to here what the work must fit stays in the sentence of the aim. */
const WORDS_WITH_FIT = 34;

export const ORDER: readonly Factor[] = ['experiences', 'skills', 'social', 'finances', 'education'];
/** By so much the dial of a factor stands above the next where it is meant. */
export const CLEAR_LEAD = 0.05;

type More = 'fit' | 'no-fit' | 'best' | 'joys' | 'knacks' | 'proof' | 'told';

/** The sentence of the aim, and one more where there is room for it. */
export function way(lead: readonly (Piece | string)[], aim: Aim, given: Given, more: readonly More[]): Way {
  const start = lead.flatMap((part) => (typeof part === 'string' ? [frame(part)] : part));
  const doubt = perhaps(given.slots);
  const purpose = purposeBehind(aim, given) ?? [];
  const isServing = purpose.length > 0 || isSaidOf(given, aim);
  // What the work must fit is said where the work is for nobody or little is said, or where it is what they look for.
  const before = wordsIn(textOf([...start, ...aim.piece, ...purpose]));
  const isThin = purpose.length === 0 && before <= WORDS_THIN;
  const isEarning = aim.arc === 'steady' && given.slots.serving?.verb.id === 'provide-for';
  const hasRoom = !isServing || isEarning || isThin || aim.isLeaving === true;
  // Beside those whom the work serves, near home is how one will live with it, and no demand.
  const isNear = !hasRoom && given.slots.fits.some(({ id }) => id === NEAR_HOME);
  const isFitting = !more.includes('no-fit') && !doubt && (hasRoom || isNear);
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
  const near = isNear ? given.slots.fits.filter(({ id }) => id === NEAR_HOME) : given.slots.fits;
  const fit = isFitting ? fitBehind(aim, { ...given, slots: { ...given.slots, fits: near } }, before) : [];
  if ((isEarning || isNear || aim.isLeaving) && fit.length > 0) return [core(fit)];
  // An aim that says whom it serves is whole: a good day, a deed or a list behind it hangs there without a joint.
  const isWhole = isServing && wordsIn(textOf(bare)) >= WORDS_ENOUGH;
  const ranked = byLead(more, given.slots).filter((one) => !isWhole || one === 'told');
  const seconds = ranked
    .filter((one) => FACTOR_OF[one] !== 'finances' || one === ranked[0])
    .map((one) => sentenceFor(one, bare, given));
  const second = seconds.find((one) => one?.some(({ kind }) => kind === 'user'));
  if (second) return [bare, second];
  const need =
    fit.length === 0 && more.includes('fit') && !isServing ? sentenceFor('fit', bare, given) : null;
  const first = core(fit);
  // What it must fit is said once.
  const isFit = ({ rule }: AspirationSegment) => rule?.startsWith('fit') === true;
  const last = need ?? seconds.find((one) => one !== null && (fit.length === 0 || !one.some(isFit)));
  return last && wordsOf([first, last]) <= WORDS_WITH_MORE ? [first, last] : [first];
}

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
      ? [3, 1].map((most) => fitSentence(first, given, most))
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

const MOST_FITS_BEHIND = 2;
const NEAR_HOME = 'near-home';

/** ", in steady work close to home": what it must fit, where the sentence has room for it. */
function fitBehind({ piece }: Aim, { slots }: Given, before: number): Piece {
  const fit = fitOf(slots, MOST_FITS_BEHIND);
  // "Work in fridge repair, in work that ..." says one word twice.
  const isTwice = fit?.tail[0]?.text === 'in ' && /\bwork\b|\bmy own\b/.test(textOf(piece));
  const isKept = fit && !isTwice && !fit.isLong && !isFitSaid(piece, slots);
  return isKept && before + wordsIn(textOf(fit.tail)) <= WORDS_WITH_FIT ? [frame(', '), ...fit.tail] : [];
}

/** "Find steady work" has said that it must be steady. */
export function isFitSaid(piece: Piece, slots: Slots): boolean {
  const fit = fitOf(slots);
  return (
    fit !== null && (isSaid(fit.noun, piece) || overlaps(rootsOf(textOf(fit.noun)), rootsOf(textOf(piece))))
  );
}

export function bestSentence({ slots }: Given): Piece | null {
  const when = whenOf(slots);
  return when && [frame('I am at my best '), ...when, frame('.')];
}

export function joySentence(given: Given, beside: Piece): Piece | null {
  const joys = joysOf(given.slots);
  // Words of a list say nothing of a person beside those whom the work serves.
  const isListed = purposeOf(given, 'base') !== null && !joys?.some(({ kind }) => kind === 'user');
  if (!joys || isListed || isSaid(joys, beside) || overlaps(rootsOf(textOf(joys)), rootsOf(textOf(beside))))
    return null;
  return [frame('I would like to fill my days with '), ...joys, frame('.')];
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
export function isApart(lead: Piece | null, { piece }: Aim): boolean {
  return lead !== null && !overlaps(rootsOf(textOf(lead)), rootsOf(textOf(piece)));
}

/** How many words all sentences have. */
export function wordsOf(sentences: Way): number {
  return sentences.reduce((sum, one) => sum + wordsIn(textOf(one)), 0);
}

/** Words of ours around those of an answer. */
export function frame(text: string): AspirationSegment {
  return ours(text, 'frame', 'frame');
}
