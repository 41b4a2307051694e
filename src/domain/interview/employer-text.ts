import type { Company } from '#src/domain/model/company.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { EMPLOYER_FIELDS } from './employer-phrases.ts';

/** All that an employer writes of itself as one text: what was once pasted in three boxes is joined, a blank line between. */
export function employerText(company: Company): string {
  const texts = EMPLOYER_FIELDS.map((field) => company[field]).filter((text) => text.trim() !== '');
  return texts.length === 1 ? (texts[0] ?? '') : texts.join('\n\n');
}

/** Whether it can be kept as one text; three full boxes of before cannot. */
export function isOneText(company: Company): boolean {
  return employerText(company).length <= LIMITS.text;
}

/** The company with its words as one text. What was said of a match goes with its phrase, which is found by its box. */
export function withEmployerText(company: Company, text: string): Company {
  const matches = Object.fromEntries(
    Object.entries(company.matches).map(([id, said]) => [
      id.replace(/^(?:vision|values)\//u, 'mission/'),
      said,
    ]),
  );
  return { ...company, mission: text, vision: '', values: '', matches };
}
