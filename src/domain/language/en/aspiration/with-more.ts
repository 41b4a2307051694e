import type { Factor } from '#src/domain/model/factor.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import type { Aim } from './aim.ts';
import { isSaidIn, purposeBehind } from './behind.ts';
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
/** Up to here what the work must fit stays in the sentence of the aim. */
const WORDS_WITH_FIT = 34;

export const ORDER: readonly Factor[] = ['experiences', 'skills', 'social', 'finances', 'education'];
/** By so much the dial of a factor stands above the next where it is meant. */
export const CLEAR_LEAD = 0.05;

/** With more words, what one tells as the reason is enough of oneself. */
const WORDS_WITH_REASON = 30;

type More = 'knacks' | 'no-fit' | 'best' | 'joys' | 'proof' | 'told' | 'road';

/** The sentence of the aim, and one more where there is room for it. */
export function way(lead: readonly (Piece | string)[], aim: Aim, given: Given, more: readonly More[]): Way {
  const start = lead.flatMap((part) => (typeof part === 'string' ? [frame(part)] : part));
  const doubt = perhaps(given.slots);
  const purpose = purposeBehind(aim, given) ?? [];
  const isServing = purpose.length > 0 || (given.slots.serving !== null && isSaidIn(aim, given));
  // What the work must fit is said where the work is for nobody or little is said, or where it is what they look for.
  const before = wordsIn(textOf([...start, ...aim.piece, ...purpose]));
  const isEarning = aim.arc === 'steady' && given.slots.serving?.verb.id === 'provide-for';
  const hasRoom = !isServing || isEarning || aim.isLeaving === true;
  // Beside those whom the work serves, near home is how one will live with it, and no demand.
  const isNear = !hasRoom && given.slots.fits.some(({ id }) => id === NEAR_HOME);
  const isFitting = !more.includes('no-fit') && !doubt && (hasRoom || isNear);
  const core = (fit: Piece): Piece => [
    ...((isNear && nearFirst(start, aim.piece, fit.slice(1))) || [...start, ...aim.piece, ...fit]),
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
  const isFull = (isEarning || isNear) && fit.length > 0;
  // An aim that says whom it serves is whole: only words of their own stand behind it, where no reason is told.
  const isWhole = isServing && wordsIn(textOf(bare)) >= WORDS_ENOUGH;
  // What one likes says more than a good day where no job is named.
  const own: readonly More[] = isEarning
    ? ['joys']
    : given.slots.notYet
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
    if (second?.some(({ kind }) => kind === 'user' || isEarning))
      // What one likes before what it is for, where nothing else is told.
      return start.length === 1 && textOf(second).startsWith(NO_JOB) ? [second, first] : [first, second];
    other ??= second;
  }
  if (isFull) return [first];
  const fitted = core(fit);
  const last = other ?? (isFitting && fit.length === 0 ? needSentence(aim, given) : null);
  return last && wordsOf([fitted, last]) <= WORDS_WITH_MORE ? [fitted, last] : [fitted];
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
      return best && !LOOSE.test(textOf(best)) && shared(rootsOf(textOf(best)), rootsOf(textOf(first))) <= 1
        ? best
        : null;
    }
    case 'joys':
      return joySentence(given, first);
    case 'told':
      return toldSentence(given, first);
    case 'proof': {
      const proof = proofSentence(given.slots);
      // "I want to find outdoor work. I never hung up first": a deed says nothing of work that has no name.
      return proof &&
        wordsIn(textOf(proof)) > 2 &&
        !isSaid(proof, first) &&
        !/^I want to find \p{L}+ work\b/u.test(textOf(first))
        ? proof
        : null;
    }
    case 'knacks': {
      const knacks = knacksOf(given.slots);
      const isNew = knacks && !overlaps(rootsOf(textOf(knacks)), rootsOf(textOf(first)));
      return isNew ? [frame('People come to me for '), ...knacks, frame('.')] : null;
    }
    default:
      return null;
  }
}

/** A job or a place is near home itself; who has neither in mind stays there. */
const HAS_A_PLACE =
  /^(?:become|work|open|run|find|go|come|grow|take|be an?) |, (?:working|as) | (?:in|at) (?:the|a|my) /u;

/** "Stay close to home and give good advice to farmers": behind those whom it serves, their home would be meant. */
function nearFirst(start: Piece, piece: Piece, near: Piece): Piece | null {
  const [first, ...rest] = piece;
  if (!first || near.length === 0) return null;
  const [, back = '', then = ''] = /^(come back to work)( and .*)$/u.exec(first.text) ?? [];
  if (back !== '')
    return [...start, { ...first, text: `${back} ` }, ...near, { ...first, text: then }, ...rest];
  const want = textOf(start);
  if (want.endsWith(': to '))
    return [
      ...start.map((one) => ({ ...one, text: one.text.replace(/: to $/u, ' ') })),
      ...near,
      frame(': to '),
      ...piece,
    ];
  return HAS_A_PLACE.test(textOf(piece))
    ? null
    : [...start, frame('stay '), ...near, frame(' and '), ...piece];
}

const MOST_FITS_BEHIND = 2;
const NEAR_HOME = 'near-home';

/** ", in steady work close to home": what it must fit, where the sentence has room for it. */
function fitBehind({ piece }: Aim, { slots }: Given, before: number): Piece {
  const fit = fitOf(slots, MOST_FITS_BEHIND);
  // "Work in fridge repair, in work that ..." says one word twice.
  const isTwice = fit?.tail[0]?.text === 'in ' && /\bwork\b|\bmy own\b/.test(textOf(piece));
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

const NO_JOB = 'I do not have a job in mind yet, but I know what I like: ';

export function joySentence(given: Given, beside: Piece): Piece | null {
  const joys = joysOf(given.slots);
  const { arc, notYet } = given.slots;
  // What one likes may be what it grew from: "a small game", "making small games".
  const isLooking = notYet && arc && !/^(?:steady|keep|pass)$/.test(arc.id);
  // Words of a list say nothing of a person beside those whom the work serves.
  const isListed =
    purposeOf(given, 'base') !== null &&
    given.slots.serving?.verb.id !== 'provide-for' &&
    !joys?.some(({ kind }) => kind === 'user');
  if (
    !joys ||
    isListed ||
    / things$/.test(textOf(joys)) ||
    isSaid(joys, beside) ||
    (!isLooking && overlaps(rootsOf(textOf(joys)), rootsOf(textOf(beside))))
  )
    return null;
  const start = isLooking
    ? NO_JOB
    : joys.some(({ text }) => /^\p{L}+ing\b/u.test(text))
      ? 'I would gladly spend my days '
      : 'I would gladly fill my days with ';
  return [frame(start), ...joys, frame('.')];
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
