import type { Best, Fit, Slots } from '#src/domain/synthesis/slots.ts';
import { type Choice, choice, type Fill, only } from './choice.ts';
import { type FitForms, formsOfFit } from './fits.ts';
import { formOf, fromAnswer, listed, ours, type Piece, textOf, theirs } from './piece.ts';
import { overlaps, rootsOf } from './roots.ts';

const MOST_FITS = 3;
const MOST_WORDS_OF_BEST = 12;

const TIMES =
  /\b(?:early|late|dark|light|morning|evening|night|noon|spring|summer|autumn|fall|winter|raining|snowing|sunny|\p{L}+day|time|over|done|finished)\b/u;

/** When the person is at their best, and what the work must fit. */
export const FILL_SETTING = {
  /** "where nobody is in a hurry", "on the road": right after "work". */
  where: ({ slots }) => only(whereOf(slots.best), 'best'),
  /** "when it is quiet", "on the road": after "at my best". */
  when: ({ slots }) => only(whenOf(slots.best), 'best'),
  /** The clause of what makes it worth it: after "when". */
  moment: ({ slots }) =>
    only(slots.best?.stem === 'when' ? bestWords(slots.best) : null, 'best').map((one) => ({
      ...one,
      // It says how the aim comes true, and may name it again.
      roots: new Set(),
    })),
  /** "steady work that leaves my weekends free, where it is quiet" */
  work: ({ slots }) => workChoices(slots),
  /** The same, ending in a clause after "where" that "and" can go on from. */
  placeWork: ({ slots }) => {
    const place = slots.best?.stem === 'where' ? null : whereOf(slots.best);
    const before = fitsOf(slots).filter(({ forms }) => forms.before !== undefined);
    return place ? [choice(workWith(before, place), 'fit', 'best')] : [];
  },
  /** "steady work with benefits," before "where I can". */
  fitWork: ({ slots }) =>
    fewer(
      fitsOf(slots).filter(({ forms }) => (forms.before ?? forms.after ?? forms.having) !== undefined),
    ).map((some) => choice(workBefore(some), 'fit')),
  /** The same without when the person is at their best. */
  terms: ({ slots }) => termsChoices(slots),
  /** The same only as far as it goes after "with", where "work" has been said. */
  having: ({ slots }) => havingChoices(slots),
} satisfies Record<string, Fill>;

function bestWords(best: Best): Piece | null {
  const text = formOf(
    best.words,
    best.stem === 'where' ? ['noun', 'clause'] : ['clause', 'noun'],
    MOST_WORDS_OF_BEST,
  );
  return text === null ? null : [theirs(text, 'best', `best-${best.stem}`, best.words)];
}

/** What "I" do in a place; "where I am drawing" is no place, so that such words wait for "when". */
function whereOf(best: Best | null): Piece | null {
  const words = best && bestWords(best);
  if (!best || !words) return null;
  // "Early, before the bridge, tank full" is a moment told in pieces, and no place.
  if (best.stem === 'where') return words[0]?.text.includes(',') ? null : words;
  const isDoing = best.stem === 'when-i' && /^(?:am|was) \p{L}+ing\b/u.test(words[0]?.text ?? '');
  // "work where it is early" takes a time for a place.
  const isTime = best.stem === 'when-it' && TIMES.test(words[0]?.text ?? '');
  if (isDoing || isTime) return null;
  const start = { 'when-i': 'where I ', 'when-it': 'where it is ', when: 'where ' }[best.stem];
  return [ours(start, 'best', `where-${best.stem}`), ...words];
}

function whenOf(best: Best | null): Piece | null {
  const words = best && bestWords(best);
  if (!best || !words) return null;
  if (best.stem === 'where') return words;
  const start = { 'when-i': 'when I ', 'when-it': 'when it is ', when: 'when ' }[best.stem];
  return [ours(start, 'best', `when-${best.stem}`), ...words];
}

type Said = { fit: Fit; forms: FitForms };

function fitsOf({ fits }: Slots): readonly Said[] {
  return fits
    .map((fit) => ({ fit, forms: formsOfFit(fit) }))
    .filter(isOfWork)
    .slice(0, MOST_FITS);
}

/** The fullest description of the work first, then with fewer must-fits, then the place alone. */
function workChoices(slots: Slots): readonly Choice[] {
  const fits = fitsOf(slots);
  const place = whereOf(slots.best);
  const besides = place ? fits.filter((one) => !overlaps(rootsOfFit(one), rootsOf(textOf(place)))) : [];
  return [
    ...(place ? sayable(besides).map((some) => choice(workWith(some, place), 'fit', 'best')) : []),
    ...(place && besides.length === 0 ? [choice(workWith([], place), 'best')] : []),
    ...sayable(fits).map((some) => choice(workWith(some, null), 'fit')),
    ...(place && besides.length > 0 ? [choice(workWith([], place), 'best')] : []),
  ];
}

function rootsOfFit({ forms }: Said): ReadonlySet<string> {
  return rootsOf(Object.values(forms).join(' '));
}

/** Every part of the list, in its order: the fullest first, the last given up first. */
function fewer<T>(all: readonly T[]): readonly (readonly T[])[] {
  const [first, ...rest] = all;
  if (first === undefined) return [];
  const others = fewer(rest);
  const parts = [...others.map((some) => [first, ...some]), [first], ...others];
  return parts.toSorted((one, other) => other.length - one.length);
}

function isOfWork({ forms }: Said): boolean {
  return ['before', 'after', 'that', 'which', 'having'].some((form) => form in forms);
}

/**
 * "steady, quiet work close to home that comes with benefits and that I can do partly from home"; with a place, "steady
 * work where it is quiet, with benefits and my weekends free".
 */
function workWith(fits: readonly Said[], place: Piece | null): Piece {
  const before = said('before', fits);
  const after = said('after', fits);
  const rest = fits.filter(({ forms }) => forms.before === undefined && forms.after === undefined);
  const isHaving = ({ forms }: Said) =>
    forms.having !== undefined && (place !== null || (forms.that === undefined && forms.which === undefined));
  const having = said('having', rest.filter(isHaving));
  const others = rest.filter((one) => !isHaving(one));
  const that = listed(said('that', others), 'fit', 'fits');
  const which = said(
    'which',
    others.filter(({ forms }) => forms.that === undefined),
  );
  const clauses = [...(that ? [that] : []), ...which].map((one) => [fitFrame('that '), ...one]);
  const withList = listed(having, 'fit', 'fits');
  return [
    ...before.flatMap((one, at) => [...one, fitFrame(at < before.length - 1 ? ', ' : ' ')]),
    ours('work', 'fit', 'work'),
    ...after.flatMap((one) => [fitFrame(' '), ...one]),
    ...(place ? [ours(' ', 'best', 'place'), ...place] : []),
    ...clauses.flatMap((one, at) => [fitFrame(at === 0 && !isClause(place) ? ' ' : ' and '), ...one]),
    ...(withList ? [fitFrame(place || clauses.length > 0 ? ', with ' : ' with '), ...withList] : []),
  ];
}

function workBefore(fits: readonly Said[]): Piece {
  const isAround = ({ forms }: Said) => forms.before !== undefined || forms.after !== undefined;
  const around = workWith(fits.filter(isAround), null);
  const having = listed(
    said(
      'having',
      fits.filter((one) => !isAround(one)),
    ),
    'fit',
    'fits',
  );
  return having ? [...around, fitFrame(' with '), ...having, fitFrame(',')] : around;
}

/** Three clauses after "work" are one too many. */
function sayable(fits: readonly Said[]): readonly (readonly Said[])[] {
  const isClauses = ({ forms }: Said) =>
    forms.before === undefined && forms.after === undefined && (forms.that ?? forms.which) !== undefined;
  return fewer(fits).filter((some) => some.filter(isClauses).length <= 2);
}

/** "work where it is quiet" goes on with "and that", "work on the road" with "that". */
function isClause(place: Piece | null): boolean {
  return place?.[0]?.text.startsWith('where ') ?? false;
}

function said(form: keyof FitForms, from: readonly Said[]): readonly Piece[] {
  return from.flatMap(({ fit, forms }): Piece[] => {
    const text = forms[form];
    return text === undefined ? [] : [[fitted(text, `fit-${form}`, fit)]];
  });
}

/** "with steady pay, benefits and my weekends free"; where one cannot be said so, "in work that ...". */
function termsChoices(slots: Slots): readonly Choice[] {
  const fits = fitsOf(slots);
  const inWork = sayable(fits).map((some) => choice([fitFrame('in '), ...workWith(some, null)], 'fit'));
  const isAll = fits.every(({ forms }) => forms.having !== undefined);
  return isAll ? [...havingChoices(slots), ...inWork] : [...inWork, ...havingChoices(slots)];
}

function havingChoices(slots: Slots): readonly Choice[] {
  const having = fitsOf(slots).filter(({ forms }) => forms.having !== undefined);
  return fewer(having).flatMap((some) => {
    const list = listed(said('having', some), 'fit', 'fits');
    return list ? [choice([fitFrame('with '), ...list], 'fit')] : [];
  });
}

function fitted(text: string, rule: string, fit: Fit) {
  const [, before = '', after = ''] = fit.id === 'own' ? (/^(lets me )?(.*)$/s.exec(text) ?? []) : [];
  if (fit.id === 'own' && before === '') return theirs(after, 'fit', rule, fit);
  return fromAnswer(text, 'fit', rule, fit);
}

function fitFrame(text: string) {
  return ours(text, 'fit', 'fit-frame');
}
