import { describe, expect, it } from 'vitest';
import { addCompany } from '#src/domain/interview/companies.ts';
import { employerText, isOneText, withEmployerText } from '#src/domain/interview/employer-text.ts';
import type { Company } from '#src/domain/model/company.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { aReflection } from '#tests/helpers/a-reflection.ts';

function aCompany(part: Partial<Company>): Company {
  const { companies } = addCompany(aReflection().done(), { name: 'Acme', role: '', today: '2026-11-22' });
  const [company] = companies;
  if (!company) throw new Error('No employer was added.');
  return { ...company, ...part };
}

describe('the words of an employer as one text', () => {
  it('join what was once pasted in three boxes, and leave one as it is', () => {
    expect(employerText(aCompany({ mission: 'We care.', values: 'Honesty' }))).toBe('We care.\n\nHonesty');
    expect(employerText(aCompany({ mission: 'We care. \n' }))).toBe('We care. \n');
    expect(employerText(aCompany({}))).toBe('');
  });

  it('are kept whole when they are changed, and nothing of before twice', () => {
    const before = aCompany({ mission: 'We care.', vision: 'A world', values: 'Honesty' });
    const after = withEmployerText(before, `${employerText(before)}!`);
    expect(employerText(after)).toBe('We care.\n\nA world\n\nHonesty!');
    expect([after.vision, after.values]).toEqual(['', '']);
  });

  it('keep what was said of a match of one of the three', () => {
    const before = aCompany({ values: 'Honesty', matches: { 'values/1': 'confirmed' } });
    expect(withEmployerText(before, 'Honesty').matches).toEqual({ 'mission/1': 'confirmed' });
  });

  it('stay apart where one box could not hold them', () => {
    const long = 'a'.repeat(LIMITS.text - 1);
    expect(isOneText(aCompany({ mission: long }))).toBe(true);
    expect(isOneText(aCompany({ mission: long, vision: long }))).toBe(false);
  });
});
