import { questionnaire } from '#src/content/en/index.ts';
import { NOTHING_SAID } from '#src/domain/interview/companies.ts';
import type { SpokenGiven } from '#src/domain/interview/spoken-answer.ts';
import { en } from '#src/domain/language/en/index.ts';
import type { Company } from '#src/domain/model/company.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { Segment, Synthesis } from '#src/domain/synthesis/types.ts';

export const textOf = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('');
export const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** An employer with nothing said yet. */
export function anEmployer(change: Partial<Company> = {}): Company {
  return { ...NOTHING_SAID, id: 'c1', name: 'Northside', role: '', createdOn: '2026-11-22', ...change };
}

/** What was written for each reflection: whole people are asked for one length after the other. */
const written = new WeakMap<Reflection, Synthesis>();

/** What a spoken answer is made of, for these answers. */
export function givenFor(reflection: Reflection, change: Partial<SpokenGiven> = {}): SpokenGiven {
  const synthesis =
    written.get(reflection) ??
    synthesize(reflection, questionnaire, { today: '2026-11-22', audience: 'self', language: en });
  written.set(reflection, synthesis);
  return { reflection, synthesis, company: null, length: 60, questionnaire, language: en, ...change };
}
