import { isRealDate } from '#src/domain/dates.ts';
import { grouped } from '#src/domain/text/money.ts';
import { withPlainDigits } from '#src/domain/text/plain-digits.ts';
import { only, originOf, phrase, phraseOf, phrasesOf, plainOf, saying } from './slot-items.ts';
import { type Deadline, FITS, type Figure, type Fit, type FitId, type Phrase, type Slots } from './slots.ts';
import type { ToldItem } from './told.ts';
import type { DraftLanguage, SlotRules } from './writing-language.ts';

/** What the work must fit. */
export function fitOf(item: ToldItem, rules: SlotRules): readonly Fit[] {
  const origin = originOf(item);
  if (!origin) return [];
  const id = FITS.find((known): known is FitId => known === item.option);
  // In the person's own words it may be anything: what speaks of a private matter fills no sentence.
  if (!id) {
    const words = item.topic === null ? phraseOf(item, 'noun') : null;
    return words ? [{ ...origin, id: 'own', detail: null, words }] : [];
  }
  // "Evenings: bowling on Wednesdays", "every other weekend": not all of them.
  if ((id === 'weekends' || id === 'evenings') && rules.isSometimes(item.detail ?? '')) return [];
  return [{ ...origin, id, detail: detailOf(id, item, rules), words: null }];
}

/** What a chip asked for, where it is what the chip asked for: a time, a number, or people in a few words. */
function detailOf(id: FitId, item: ToldItem, { readTime, readHours, readPeople }: SlotRules): Phrase | null {
  const typed =
    withPlainDigits((item.detail ?? '').normalize('NFKC'))
      .trim()
      .split(/[,;(]/u)[0]
      ?.trim() ?? '';
  if (id === 'home-by') return only(readTime(typed), (time) => plainOf(item, time));
  if (id === 'hours-at-most') return only(readHours(typed), (hours) => plainOf(item, String(hours)));
  const read = saying(item)[0];
  const who = readPeople(read?.forms.noun ?? '');
  return read && who ? { ...phrase(item, read), forms: { noun: who } } : null;
}

/** What one leaves behind: by its chip, or as several of a thing. */
export function offOf(item: ToldItem, { isOffTheTable }: SlotRules): readonly Phrase[] {
  return phrasesOf(item, 'noun').filter(
    ({ option, forms, isPlural }) => option !== null || isOffTheTable(forms.noun ?? '', isPlural === true),
  );
}

/** A figure with the words it was typed in; the amount is null where no number was certain. */
export function figureOf(item: ToldItem | null): Figure | null {
  const origin = originOf(item);
  if (!item || !origin) return null;
  // A figure with a story around it is compared with nothing and printed nowhere.
  if (item.amount === null) return null;
  const [currency = '', period = ''] = (item.state ?? '').split('/');
  return {
    ...origin,
    text: item.detail ?? item.quote,
    amount: item.amount,
    currency,
    period: PERIODS.find((known) => known === period) ?? null,
  };
}

const PERIODS = ['hour', 'week', 'month', 'year'] as const;

/** A date, or a time that is left; null where it could not be read. */
export function deadlineOf(
  item: ToldItem | null,
  { readDay, readSpan }: Pick<DraftLanguage, 'readDay' | 'readSpan'>,
): Deadline | null {
  const origin = originOf(item);
  const detail = item?.detail?.trim() ?? '';
  if (!item || !origin || detail === '') return null;
  switch (item.option) {
    case 'working-by':
    case 'ends-on': {
      const on = readDay(detail);
      return on && isRealDate(on) ? { kind: item.option, on, origin } : null;
    }
    case 'money-lasts': {
      const months = readSpan(detail, 'months') ?? 0;
      return months >= 1 && months <= 120 ? { kind: 'money-lasts', months, origin } : null;
    }
    case 'stop-in': {
      const years = readSpan(detail, 'years') ?? 0;
      return years > 0 && years <= 60 ? { kind: 'stop-in', years, origin } : null;
    }
    default:
      return null;
  }
}

/** Hours a week at most, of the chip that asks for them. */
export function hoursIn(item: ToldItem | undefined, { readHours }: SlotRules): number | null {
  return readHours(withPlainDigits(item?.detail?.normalize('NFKC') ?? '').trim());
}

const MEANWHILE = ['housing', 'sends-money', 'loan', 'cares-for', 'children', 'nobody'] as const;

/** What has to go on meanwhile. */
export function meanwhileOf(item: ToldItem): Slots['meanwhile'] {
  const origin = originOf(item);
  const id = MEANWHILE.find((known) => known === item.option);
  return origin && id ? [{ id, detail: plainOf(item, item.detail && grouped(item.detail)), origin }] : [];
}
