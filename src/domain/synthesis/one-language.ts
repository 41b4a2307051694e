import type { ToldItem } from './told.ts';
import type { SlotRules } from './writing-language.ts';

/** With so many answers in another language, or so many of which one is, what looks like it is of it too. */
const FEWEST = 2;
const FEWEST_LIKE_IT = 4;

/**
 * What may be told in one language: where several answers are in another, one of two words ("caixa de banco") is of that
 * other too, and no sentence mixes both. Chips and figures stay; so does every answer that
 * looks like this language, and every work that has a name in it.
 */
export function inOneLanguage<Told extends ToldItem>(
  told: readonly Told[],
  rules: SlotRules,
): readonly Told[] {
  const { isOtherLanguage, isNamedHere } = rules;
  const isNamed = ({ signal, quote, detail }: Told) =>
    isNamedHere(signal, quote) || (signal === 'target' && detail !== null && isNamedHere(signal, detail));
  const isFree = ({ option, amount }: Told) => option === null && amount === null;
  const typed = told.flatMap((item) =>
    isFree(item) ? item.quote : item.amount === null ? (item.detail ?? []) : [],
  );
  const sure = typed.filter((words) => isOtherLanguage(words, false)).length;
  const isLike = () => typed.filter((words) => isOtherLanguage(words, true)).length >= FEWEST_LIKE_IT;
  if (sure === 0 || (sure < FEWEST && !isLike())) return told;
  return told.flatMap((item) => {
    if (isNamed(item)) return [item];
    if (isFree(item)) return isOtherLanguage(item.quote, true) ? [] : [item];
    const isMixed = item.amount === null && item.detail !== null && isOtherLanguage(item.detail, true);
    return [isMixed ? { ...item, detail: null, parts: [] } : item];
  });
}
