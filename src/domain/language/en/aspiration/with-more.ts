import type { Factor } from '#src/domain/model/factor.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import type { Aim } from './aim.ts';
import { isSaidIn, purposeBehind } from './behind.ts';
import { joysOf } from './gifts.ts';
import type { Given } from './given.ts';
import { wordsIn } from './grammar.ts';
import { perhaps } from './in-mind.ts';
import { type AspirationSegment, ours, type Piece, textOf, theirs } from './piece.ts';
import { proofSentence } from './proof.ts';
import { overlaps, rootsOf, shared } from './roots.ts';
import { fitOf, whenOf } from './setting.ts';

/** One sentence or two. */
export type Way = readonly Piece[];

/** Up to here a second sentence is added; good human texts have 24 to 46 words. */
const WORDS_WITH_MORE = 48;
/** From here on an aim that says whom it serves needs nothing behind it. */
const WORDS_ENOUGH = 10;
/** Up to here what the work must fit stays in the sentence of the aim. */
const WORDS_WITH_FIT = 34;

export const ORDER: readonly Factor[] = ['experiences', 'skills', 'social', 'finances', 'education'];
/** By so much the dial of a factor stands above the next where it is meant. */
export const CLEAR_LEAD = 0.05;

/** With more words, what one tells as the reason is enough of oneself. */
const WORDS_WITH_REASON = 30;

export type More = 'no-fit' | 'best' | 'joys' | 'proof' | 'told' | 'road';

/** The sentence of the aim, and one more where there is room for it. */
export function way(lead: readonly (Piece | string)[], aim: Aim, given: Given, more: readonly More[]): Way {
  const start = lead.flatMap((part) => (typeof part === 'string' ? [frame(part)] : part));
  const doubt = perhaps(given.slots);
  const purpose = purposeBehind(aim, given) ?? [];
  const isServing = purpose.length > 0 || (given.slots.serving !== null && isSaidIn(aim, given));
  // What the work must fit is said where the work is for nobody, or where it is what they look for.
  const before = wordsIn(textOf([...start, ...aim.piece, ...purpose]));
  const isEarning = aim.arc === 'steady' && given.slots.serving?.verb.id === 'provide-for';
  const isFitting = !more.includes('no-fit') && !doubt && (!isServing || isEarning || aim.isLeaving === true);
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
  const fit = isFitting ? fitBehind(aim, given, before) : [];
  const isFull = isEarning && fit.length > 0;
  // An aim that says whom it serves is whole: only words of their own stand behind it, where no reason is told.
  const isWhole = isServing && wordsIn(textOf(bare)) >= WORDS_ENOUGH;
  // What one likes says more than a good day where no job is named.
  const own: readonly More[] = isLooking(given)
    ? ['joys', 'best']
    : given.slots.reason
      ? wordsIn(textOf(bare)) <= WORDS_WITH_REASON
        ? ['best']
        : []
      : ['told', 'best', 'joys'];
  // Another road, beside a text that has told it, says what that one leaves out.
  const ranked = isWhole ? own.filter((one) => !more.includes('road') && more.includes(one)) : more;
  const first = isFull ? core(fit) : bare;
  let other: Piece | null = null;
  for (const one of ranked) {
    const second = sentenceFor(one, first, given);
    if (second?.some(({ kind }) => kind === 'user'))
      // What one likes before what it is for, where nothing else is told.
      return start.length === 1 && textOf(second).startsWith(NO_JOB) ? [second, first] : [first, second];
    other ??= second;
  }
  if (isFull) return [first];
  const fitted = core(fit);
  return other && wordsOf([fitted, other]) <= WORDS_WITH_MORE ? [fitted, other] : [fitted];
}

/** A second sentence for which there is room; null where there is none. */
export function sentenceFor(more: More, first: Piece, given: Given): Piece | null {
  const said = otherSentence(more, first, given);
  return said && wordsIn(textOf([...first, ...said])) <= WORDS_WITH_MORE ? said : null;
}

function otherSentence(more: More, first: Piece, given: Given): Piece | null {
  switch (more) {
    case 'best': {
      const best = bestSentence(given);
      return best &&
        !isStill(textOf(best), first) &&
        !LOOSE.test(textOf(best)) &&
        shared(rootsOf(textOf(best)), rootsOf(textOf(first))) <= 1
        ? best
        : null;
    }
    case 'joys':
      return joySentence(given, first);
    case 'told':
      return toldSentence(given, first);
    case 'proof': {
      const proof = proofSentence(given.slots);
      // "I want to find outdoor work. I never hung up first": a deed says nothing of work that has no name, and what one never
      // did nothing of a wish that it stands behind.
      return proof &&
        given.slots.proofs[0]?.stem !== 'never' &&
        wordsIn(textOf(proof)) > 2 &&
        !isSaid(proof, first) &&
        !/^I want to find \p{L}+ work\b/u.test(textOf(first))
        ? proof
        : null;
    }
    default:
      return null;
  }
}

const MOST_FITS_BEHIND = 2;

/** ", with my weekends free": what it must fit, where the sentence has room for it; near home only of steady work. */
function fitBehind({ piece, arc }: Aim, { slots }: Given, before: number): Piece {
  const fits = arc === 'steady' ? slots.fits : slots.fits.filter(({ id }) => id !== 'near-home');
  const fit = fitOf({ fits }, MOST_FITS_BEHIND);
  // "Work in fridge repair, in work that ..." says one word twice; what is one's own is as one makes it.
  const isTwice =
    /\bmy own\b/.test(textOf(piece)) || (fit?.tail[0]?.text === 'in ' && /\bwork\b/.test(textOf(piece)));
  const isKept = fit && !isTwice && !isFitSaid(piece, slots);
  return isKept && before + wordsIn(textOf(fit.tail)) <= WORDS_WITH_FIT ? [frame(', '), ...fit.tail] : [];
}

/** "Find steady work" has said that it must be steady. */
function isFitSaid(piece: Piece, slots: Slots): boolean {
  const fit = fitOf(slots);
  return (
    fit !== null && (isSaid(fit.noun, piece) || overlaps(rootsOf(textOf(fit.noun)), rootsOf(textOf(piece))))
  );
}

/** "I need steady work": what it must fit, in a sentence of its own; null where the aim has said it. */
export function needSentence({ piece }: Aim, { slots }: Given): Piece | null {
  const fit = isFitSaid(piece, slots) ? null : fitOf(slots);
  return fit && [frame('I need '), ...fit.noun, frame('.')];
}

export function bestSentence({ slots }: Given): Piece | null {
  const when = whenOf(slots);
  return when && [frame('I am at my best '), ...when, frame('.')];
}

/** "When it is early, coffee, machine running right"; where somebody is at their best may be told so: "on the bench, early". */
const LOOSE = /^I am at my best when .*,(?! (?:and|but|when|where|before|after|with|not|there) )/u;

/** Peace and quiet, or an hour when all are asleep: good to have, and no part of a wish that was told. */
function isStill(best: string, beside: Piece): boolean {
  const isTold = beside.some(({ role }) => role === 'purpose' || role === 'reason');
  return (
    isTold &&
    wordsIn(textOf(beside)) >= WORDS_ENOUGH &&
    (STILL.test(best) || (AN_HOUR.test(best) && ALONE.test(best)))
  );
}
const STILL =
  /^I am at my best when it is (?:very |so |nice and |all )*(?:calm|quiet|silent|peaceful|clean|tidy|orderly|organi[sz]ed)\b/u;
const AN_HOUR = /\b(?:early|late|night|morning|evening)\b|\d ?[ap]m\b/u;
const ALONE = /\b(?:nobody|no one|asleep|sleeps|empty|alone|before the (?:others|rest))\b/u;

const NO_JOB = 'I do not have a job in mind yet, but I know what I like: ';

/** Whether no work is in mind yet, and another one is looked for. */
export function isLooking({ slots: { arc, notYet } }: Given): boolean {
  return Boolean(notYet && arc) && !/^(?:steady|keep|pass)$/.test(arc?.id ?? '');
}

/** "I know what I like: ...": beside a work that is named nobody would sign how they would gladly spend their days. */
export function joySentence(given: Given, beside: Piece): Piece | null {
  const joys = isLooking(given) ? joysOf(given.slots) : null;
  if (!joys || / things$/.test(textOf(joys)) || isSaid(joys, beside)) return null;
  return [frame(NO_JOB), ...joys, frame('.')];
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

/** How many words all sentences have. */
export function wordsOf(sentences: Way): number {
  return sentences.reduce((sum, one) => sum + wordsIn(textOf(one)), 0);
}

/** Words of ours around those of an answer. */
export function frame(text: string): AspirationSegment {
  return ours(text, 'frame', 'frame');
}
