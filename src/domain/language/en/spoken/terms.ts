import { from, type Piece, textIn } from '#src/domain/language/en/compose/line.ts';
import { readHours } from '#src/domain/language/en/reader/hours.ts';
import type { Fit, FitId, Slots } from '#src/domain/synthesis/slots.ts';
import type { Told, Way } from './context.ts';
import { say } from './frames.ts';

/** What the work must fit that shapes the work itself, as it stands behind it; the rest is for the goals alone. */
const TOLD: { readonly [Id in FitId]?: string } = {
  'near-home': 'near home',
  'known-hours': 'with hours I know in advance',
  benefits: 'with benefits',
  'partly-home': 'with some days from home',
};

/** The words of one such answer; empty for what no employer hears. */
export function termIn(id: string, detail: string): string {
  const hours = readHours(detail);
  if (id === 'hours-at-most') return hours === null ? 'part-time' : `up to ${hours} hours a week`;
  return TOLD[id as FitId] ?? '';
}

/** The same, alone and behind another that begins as it does. */
export function termsIn(id: string, detail: string): readonly string[] {
  const term = termIn(id, detail);
  return [term, withoutWith(term)];
}

const withoutWith = (term: string) => term.replace(/^with /u, '');

const termOf = (fit: Fit): Piece => {
  const words = termIn(fit.id, fit.detail?.quote ?? '');
  return words === '' ? null : [from(fit, words, 'noun')];
};

/** "Near home, with benefits": what steady work is looked for, two at most. */
export function steadyTerms({ fits }: Slots): Piece {
  const [first = null, second = null] = (['near-home', 'hours-at-most', 'benefits', 'known-hours'] as const)
    .flatMap((id) => fits.filter((fit) => fit.id === id))
    .map(termOf);
  if (!first || !second) return first;
  const isSame = [first, second].every((term) => /^with /u.test(textIn(term)));
  const other: Piece = second.map((one) => ({ ...one, text: isSame ? withoutWith(one.text) : one.text }));
  return say(isSame ? 'terms-two-with' : 'terms-two', { one: first, other });
}

/** "Near home", where that was asked for. */
export function nearHome({ fits }: Slots): Piece {
  const fit = fits.find(({ id }) => id === 'near-home');
  return fit ? termOf(fit) : null;
}

/** "Up to 12 hours a week, near home, would suit me": of who stays useful, for the hours are what is offered. */
export function* TERMS({ slots: { arc, fits } }: Told): Iterable<Way> {
  if (arc?.id !== 'keep') return;
  const of = (...ids: readonly FitId[]) =>
    termOf(fits.find((fit) => ids.includes(fit.id as FitId)) ?? NO_FIT);
  const [hours, place] = [of('hours-at-most'), of('near-home', 'partly-home')];
  // "Part-time, near home, would suit me" is a form's; "up to 12 hours a week" stands by itself.
  const kind = /^part-time$/u.test(textIn(hours ?? [])) ? 'part' : 'hours';
  yield [say(`terms-${kind}-place`, { hours, place })];
  yield [say(kind === 'part' ? 'terms-part' : 'terms-hours', { hours })];
}

const NO_FIT: Fit = {
  source: '',
  quote: '',
  option: null,
  topic: null,
  channel: 'shareable',
  id: 'own',
  detail: null,
  words: null,
};
