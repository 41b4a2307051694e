import type { Company } from '#src/domain/model/company.ts';
import type { Evidence } from '#src/domain/synthesis/types.ts';
import { hasWordStart } from '#src/domain/wizard/suggest-options.ts';
import { type EmployerPhrase, type EmployerReader, employerPhrases } from './employer-phrases.ts';

/** A line of theirs that speaks of what the person needs of work. It is for the person's eyes, and never said. */
export type NeedMet = { theirs: EmployerPhrase; needs: readonly Evidence[] };

/** By the option's id, what an employer would say of a need: starts of words, in lower case. */
export type NeedsGiven = { needWords: Readonly<Record<string, readonly string[]>>; language: EmployerReader };

/**
 * The lines of an employer's text that touch on the person's terms, one entry a line. Whether they keep to them is for
 * the person to judge: a line that says "no" is shown like any other.
 */
export function needsMet(
  company: Company,
  evidence: readonly Evidence[],
  { needWords, language }: NeedsGiven,
): readonly NeedMet[] {
  const needs = evidence
    .filter(({ signal, reading }) => signal === 'fit' && reading?.tier !== 'drop')
    .map((need) => ({ need, words: wordsFor(need, needWords, language) }));
  if (needs.every(({ words }) => words.length === 0)) return [];
  return employerPhrases(company, language).phrases.flatMap((theirs) => {
    const line = theirs.text.toLowerCase();
    const met = needs.filter(({ words }) => words.some((word) => hasWordStart(line, word)));
    return met.length > 0 ? [{ theirs, needs: met.map(({ need }) => need) }] : [];
  });
}

/** What a line would say of a need: the keywords of a listed one, the words that carry an own one. */
function wordsFor(
  { option, quote }: Evidence,
  needWords: NeedsGiven['needWords'],
  { employer }: EmployerReader,
): readonly string[] {
  if (option === null) return [...employer.contentWords(quote).values()].map((word) => word.toLowerCase());
  return needWords[option] ?? [];
}
