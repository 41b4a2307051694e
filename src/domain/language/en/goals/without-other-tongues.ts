import { isOfAnotherLanguage } from '#src/domain/language/en/of-another-language.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import type { Told } from './told.ts';

/** What is said of whom it is for, and of what must fit, without what is of another language: the chips stay. */
export function withoutOtherTongues<S extends Slots & Pick<Told, 'typed'>>(slots: S): S {
  const isOther = (text: string) => isOfAnotherLanguage(text, slots);
  const { serving, fits, typed } = slots;
  const who = serving?.who && isOther(serving.who.quote) ? null : (serving?.who ?? null);
  const isFit = ({ signal }: S['typed'][number]) => signal === 'fit';
  return {
    ...slots,
    serving: serving && { ...serving, who },
    fits: fits.map((fit) => (fit.detail && isOther(fit.detail.quote) ? { ...fit, detail: null } : fit)),
    typed: typed.flatMap((one) => {
      if (!isFit(one) || !isOther(one.words)) return [one];
      return one.option === null ? [] : [{ ...one, words: '' }];
    }),
  };
}

/** Work that has a name, in a language that is not that of the page. */
export const WORK_IN_MIND = 'the work that I have in mind';
