import { describe, expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { addCompany } from '#src/domain/interview/companies.ts';
import { en } from '#src/domain/language/en/index.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { paperDocument } from '#src/files/paper/paper-document.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';

const TODAY = '2026-11-22';

function wordsOf(reflection: Reflection): string {
  return JSON.stringify(paperDocument({ texts: english, language: en }, reflection, TODAY).words);
}

function withEmployer(parts: Reflection['paper']['parts']): Reflection {
  const given = quickPerson().done();
  const employed = addCompany(given, { name: 'Linden House', role: 'support worker', today: TODAY });
  return { ...employed, paper: { ...employed.paper, parts } };
}

describe('the answer for an employer on paper', () => {
  it('is there when it is ticked, under the name of the employer added last', () => {
    const reflection = withEmployer(['employer']);
    expect(wordsOf(reflection)).toContain('When Linden House asks');
    const later = addCompany(reflection, { name: 'Oak School', role: '', today: TODAY });
    expect(wordsOf(later)).toContain('When Oak School asks');
    expect(wordsOf(later)).not.toContain('Linden House');
  });

  it('is not there unless it is ticked, nor for nobody', () => {
    expect(wordsOf(withEmployer(['interview']))).not.toContain('Linden House');
    const { companies: _, ...none } = withEmployer(['employer']);
    expect(wordsOf({ ...none, companies: [] })).not.toContain(' asks');
  });

  it('says nothing of money to an employer, also where it is ticked for the paper', () => {
    const given = quickPerson().counting('pay', { now: '1,900', need: '2,000', aim: '2,150' }).done();
    const employed = addCompany(given, { name: 'Linden House', role: '', today: TODAY });
    const paper = { ...employed.paper, parts: ['employer' as const], privateMatters: true };
    const { blocks } = paperDocument({ texts: english, language: en }, { ...employed, paper }, TODAY).words;
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith('When Linden'));
    const end = blocks.findIndex((block, index) => index > at && block.kind === 'heading');
    expect(at).toBeGreaterThan(0);
    expect(JSON.stringify(blocks.slice(at, end))).not.toMatch(/2,150|1,900|2,000/);
  });
});
