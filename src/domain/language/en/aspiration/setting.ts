import type { Best, Fit, Slots } from '#src/domain/synthesis/slots.ts';
import { onceByThing } from '#src/domain/text/readings.ts';
import { type FitForms, formsOfFit } from './fits.ts';
import { formOf, fromAnswer, listed, ours, type Piece, textOf, theirs } from './piece.ts';

const MOST_FITS = 3;
const MOST_WORDS_OF_BEST = 18;

function bestWords(best: Best): Piece | null {
  const text = formOf(
    best.words,
    best.stem === 'where' ? ['noun', 'clause'] : ['clause', 'noun'],
    MOST_WORDS_OF_BEST,
  );
  return text === null ? null : [theirs(text, 'best', `best-${best.stem}`, best.words)];
}

/** "when it is quiet", "on the road": after "I am at my best". */
export function whenOf({ best }: Slots): Piece | null {
  const words = best && bestWords(best);
  if (!best || !words) return null;
  if (best.stem === 'where') return words;
  // "When it is no telephone" is no English.
  const isLacking = best.stem === 'when-it' && /^no (?!one)/.test(textOf(words));
  const start = {
    'when-i': 'when I ',
    'when-it': isLacking ? 'when there is ' : 'when it is ',
    when: 'when ',
  }[best.stem];
  return [ours(start, 'best', `when-${best.stem}`), ...words];
}

type Said = { fit: Fit; forms: FitForms };

function fitsOf(fits: readonly Fit[]): readonly Said[] {
  return fits
    .map((fit) => ({ fit, forms: formsOfFit(fit) }))
    .filter(isOfWork)
    .slice(0, MOST_FITS);
}

/**
 * The work with all that it must fit: "steady work close to home, with benefits". `noun` stands after "I need", `tail`
 * after the aim. Null where nothing was said that fits a sentence.
 */
export function fitOf({ fits }: Pick<Slots, 'fits'>, most = MOST_FITS): SaidFits | null {
  const known = saidFits(fits);
  const before = known.get(most);
  if (before !== undefined) return before;
  const said = sayFits(fits, most);
  known.set(most, said);
  return said;
}

type SaidFits = { noun: Piece; tail: Piece };

/** What the same must-fits say, by how many are said: every sentence asks whether there is room for them. */
const saidFits = onceByThing((_: readonly Fit[]) => new Map<number, SaidFits | null>());

function sayFits(all: readonly Fit[], most: number): SaidFits | null {
  // Hours that have one home by five are known.
  const isHome = all.some(({ id }) => id === 'home-by');
  const fits = sayable(fitsOf(all.filter(({ id }) => id !== 'known-hours' || !isHome))).slice(0, most);
  if (fits.length === 0) return null;
  const noun = workWith(fits);
  const isAll = fits.every(({ forms }) => forms.having !== undefined);
  // "Benefits and hours that have me home by five": the clause last.
  const isLong = (piece: Piece) => Number(/ that /.test(textOf(piece)));
  const having = listed(
    said('having', fits).toSorted((one, other) => isLong(one) - isLong(other)),
    'fit',
    'fits',
  );
  const [only] = fits.length === 1 || !isAll ? said('after', fits) : [];
  const tail = only ?? (isAll && having ? [fitFrame('with '), ...having] : [fitFrame('in '), ...noun]);
  return { noun, tail };
}

function isOfWork({ forms }: Said): boolean {
  return ['before', 'after', 'that', 'which', 'having'].some((form) => form in forms);
}

/** "steady, quiet work close to home that comes with benefits and that I can do partly from home". */
function workWith(fits: readonly Said[]): Piece {
  const before = said('before', fits);
  const after = said('after', fits);
  const rest = fits.filter(({ forms }) => forms.before === undefined && forms.after === undefined);
  const isHaving = ({ forms }: Said) => forms.having !== undefined;
  const that = said(
    'which',
    rest.filter((one) => !isHaving(one)),
  ).concat(
    said(
      'that',
      rest.filter((one) => !isHaving(one) && one.forms.which === undefined),
    ),
  );
  const clause =
    that.length > 0
      ? listed(
          that.map((one) => [fitFrame('that '), ...one]),
          'fit',
          'fits',
        )
      : null;
  const having = listed(said('having', rest.filter(isHaving)), 'fit', 'fits');
  return [
    ...before.flatMap((one, at) => [...one, fitFrame(at < before.length - 1 ? ', ' : ' ')]),
    ours('work', 'fit', 'work'),
    ...after.flatMap((one) => [fitFrame(' '), ...one]),
    ...(clause ? [fitFrame(' '), ...clause] : []),
    ...(having ? [fitFrame(clause || after.length > 0 ? ', with ' : ' with '), ...having] : []),
  ];
}

/** Three clauses after "work" are one too many. */
function sayable(fits: readonly Said[]): readonly Said[] {
  const isClause = ({ forms }: Said) =>
    forms.before === undefined && forms.after === undefined && forms.having === undefined;
  const clauses = fits.filter(isClause);
  return fits.filter((one) => !isClause(one) || clauses.indexOf(one) < 2);
}

function said(form: keyof FitForms, from: readonly Said[]): readonly Piece[] {
  return from.flatMap(({ fit, forms }): Piece[] => {
    const text = forms[form];
    return text === undefined ? [] : [[fitted(text, `fit-${form}`, fit)]];
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
