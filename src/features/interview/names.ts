import type { Company } from '#src/domain/model/company.ts';
import type { Words } from '#src/i18n/words.ts';

/** An employer as the page names it. */
export function nameOf(words: Words, { name }: Company): string {
  const { interview } = words;

  return name.trim() === '' ? interview.unnamed : name.trim();
}
