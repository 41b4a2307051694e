import type { Block } from './blocks.ts';
import { endsSentence } from './head-parts.ts';
import { namesDegree, namesSchool } from './job-words.ts';
import { findDates } from './moments.ts';
import { hasResult } from './proofs.ts';

/** Words of a school's name, such as "vocational", name nothing that was learned there. */
export function namesLearned(words: string): boolean {
  return namesDegree(
    namesSchool(words) ? words.replace(/\b(?:vocational|training|foundation|studies)\b/giu, ' ') : words,
  );
}

/** How well a study went, which is no part of what it was. */
export const MARK =
  /[,;|(\s]*\b(?<!\d(?:st|nd|rd|th)\s)(?:c?gpa|grade|score|note|mark|average|mention|voto|nota)\b[:\s]*[\p{L}\d.,/%]*(?:\s?\/\s?[\d.]+)?\)?/giu;

/** Whether a line may say what an entry is, rather than tell of it. */
export function isHead({ text, isItem, isHeading }: Block, names: (words: string) => boolean): boolean {
  const words = text.split(/\s+/);
  if (isItem || text.length > 110 || endsSentence(text) || words.length > 14) return false;
  if (isHeading || words.length <= 2) return true;
  // "Looked after a crew of five" tells; "Hotel Number 5" and "head of learning" name.
  const telling = words.filter((word) => /^\p{L}{4,}/u.test(word));
  const isNamed = telling.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > telling.length;
  const counts = hasResult(text.replace(MARK, ''));
  return (isNamed && !(words.length > 4 && counts)) || (names(text) && (!counts || names === namesLearned));
}

/** Whether a line holds the dates of an entry, rather than a sentence that names some. */
export function datesOn(block: Block) {
  if (block.text.length > 140 || (block.isItem && block.text.split(/\s+/).length > 12)) return null;
  const found = findDates(block.text);
  if (!found || found.rest.split(/\s+/).length > 14) return null;
  // "2019–2022 Technician, BioCore, Berlin." is a list, whatever it ends with.
  const isList = found.isRange && found.rest.split(/,\s/).length > 1 && found.rest.split(/\s+/).length < 11;
  if (endsSentence(found.rest) && !isList) return null;
  // "Recovered £86,000 in overdue invoices in 2014": the year belongs to a sentence.
  if (/\s(?:in|between|since|by|during|until|before|after)$/i.test(found.rest.trim())) return null;
  return found;
}
