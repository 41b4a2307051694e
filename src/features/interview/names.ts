import type { Company } from '#src/domain/model/company.ts';
import { interview } from '#src/i18n/en/interview.ts';

/** An employer as the page names it. */
export function nameOf({ name }: Company): string {
  return name.trim() === '' ? interview.unnamed : name.trim();
}
