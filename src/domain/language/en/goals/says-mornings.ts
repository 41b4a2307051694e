import type { Told } from './told.ts';

/** Who spoke of mornings is up then; a breakfast is eaten then, and what is before noon is one. */
export const saysMornings = ({ typed }: Told): boolean =>
  typed.some(
    ({ signal, words: said }) =>
      ((signal === 'target' || signal === 'serve') && /\b(?:breakfasts?|brekk(?:y|ie))\b/iu.test(said)) ||
      ((signal === 'target' || signal === 'best' || signal === 'fit') &&
        /\b(?:mornings?|early|smoko|dawn|sunrise|forenoons?|(?:before|until|till|by) (?:noon|midday|lunch))\b/iu.test(
          said,
        )),
  );
