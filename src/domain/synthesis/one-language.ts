import type { ToldItem } from './told.ts';
import type { SlotRules } from './writing-language.ts';

/** With so many answers in another language, what else looks like one is of it too. */
const FEWEST = 2;

/**
 * What may be told in one language: where several answers are in another, one of two words ("caixa de banco") is of that
 * other too, and no sentence mixes both. Chips and figures stay; so does every answer that looks like this language.
 */
export function inOneLanguage<Told extends ToldItem>(
  told: readonly Told[],
  rules: SlotRules,
): readonly Told[] {
  const { isOtherLanguage } = rules;
  const isFree = ({ option, amount }: Told) => option === null && amount === null;
  if (told.filter((item) => isFree(item) && isOtherLanguage(item.quote, false)).length < FEWEST) return told;
  return told.flatMap((item) => {
    if (isFree(item)) return isOtherLanguage(item.quote, true) ? [] : [item];
    return [item.detail && isOtherLanguage(item.detail, true) ? { ...item, detail: null } : item];
  });
}
