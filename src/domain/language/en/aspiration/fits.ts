import type { Fit, FitId } from '#src/domain/synthesis/slots.ts';
import { countInWords } from './grammar.ts';
import { formOf } from './piece.ts';

/**
 * How a must-fit is said. `before` stands before "work" ("steady work"), `after` right behind it ("work close to
 * home"), `that` after "work that" with the work as subject ("comes with benefits"), `which` with it as object ("my
 * body can keep doing"), `having` after "with" ("my weekends free").
 */
export type FitForms = Partial<Record<'before' | 'after' | 'that' | 'which' | 'having', string>>;

const forWhom = (detail: string | null) => (detail ? ` for ${detail}` : '');
const isClock = (detail: string) =>
  /^(?:about |around |half )?(?:\d|noon|midday|one|two|three|four|five|six)/i.test(detail);

const FIT_FORMS: Readonly<Record<FitId, (detail: string | null) => FitForms>> = {
  'home-by': (detail) => {
    // "15.15h" is a time of the day as others write it.
    const at = detail?.replace(/^(\d{1,2})[.:h](\d{2}) ?h?$/i, '$1:$2') ?? null;
    const home = at === null ? 'home in good time' : `home ${isClock(at) ? 'by' : 'for'} ${at}`;
    return { that: `has me ${home}`, having: `hours that have me ${home}` };
  },
  weekends: (detail) => ({
    that: `leaves my weekends free${forWhom(detail)}`,
    having: `my weekends free${forWhom(detail)}`,
  }),
  evenings: (detail) => ({
    that: `leaves my evenings free${forWhom(detail)}`,
    having: `my evenings free${forWhom(detail)}`,
  }),
  'school-hours': () => ({ that: 'keeps to school hours', having: 'school hours' }),
  'hours-at-most': (detail) => {
    const hours = detail?.match(/^(\d+)(?: (?:hours|hrs|h))?(?: a week)?$/)?.[1];
    if (!hours) return { before: 'part-time', having: 'part-time hours' };
    const most = `no more than ${countInWords(Number(hours))} ${hours === '1' ? 'hour' : 'hours'} a week`;
    return { after: `for ${most}`, having: most };
  },
  'known-hours': () => ({ that: 'has hours I know in advance', having: 'hours I know in advance' }),
  'steady-pay': () => ({ before: 'steady', having: 'steady pay' }),
  benefits: () => ({ that: 'comes with benefits', having: 'benefits' }),
  'no-nights': () => ({ that: 'has no night shifts', having: 'no night shifts' }),
  body: () => ({ which: 'my body can keep doing' }),
  'partly-home': () => ({ which: 'I can do partly from home', having: 'part of the week at home' }),
  'near-home': () => ({ after: 'close to home', having: 'a workplace close to home' }),
  quiet: () => ({ before: 'quiet' }),
  'no-travel': () => ({ that: 'keeps me in one place', having: 'no travel' }),
  'free-pace': () => ({ after: 'at my own pace', having: 'room to go at my own pace' }),
  outdoors: () => ({ before: 'outdoor' }),
};

/** "Thursdays off", "two mornings a week", "time for my garden", "a real contract": what can be had. */
const STANDS_AFTER_WITH =
  /\b(?:off|free)\b|^(?:an?|one|two|three|four|some|time|regular|paid|real|fixed|flexible|full|good|decent|proper|clear|early|late) |\b(?:insurance|pension|contract|cover|leave|holidays?|breaks?|training|parking|housing)\b/i;
const STANDS_ALONE = /\b(?:max|maximum|minimum|tops|only|at most|drive|by|not|no|my)\b|\d/i;

/** A must-fit in every form that it has; none where a typed one does not fit into a sentence. */
export function formsOfFit(fit: Fit): FitForms {
  if (fit.id !== 'own') return FIT_FORMS[fit.id](formOf(fit.detail, ['noun'], 8));
  const noun = formOf(fit.words, ['noun'], 7)?.split(',')[0]?.trim();
  return noun && STANDS_AFTER_WITH.test(noun) && !STANDS_ALONE.test(noun) ? { having: noun } : {};
}
