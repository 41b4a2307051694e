import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { collectEvidence } from '#src/domain/synthesis/evidence.ts';
import { slotsOf } from '#src/domain/synthesis/slots-of.ts';
import { personOf } from '#tests/personas/person.ts';

const shares = { skills: 0.2, experiences: 0.2, social: 0.2, education: 0.2, finances: 0.2 };
const gifts = (work: string, ...own: string[]) => {
  const written = {
    level: 'standard',
    about: '',
    name: 'x',
    answers: { work: [{ own: work }], strengths: own.map((one) => ({ own: one })) },
  };
  const told = collectEvidence(personOf('x', written as never).reflection.answers, questionnaire, en);
  return slotsOf(told, en.writing, shares).gifts.map(({ forms }) => forms.gerund ?? forms.noun);
};

describe('gifts beside the work', () => {
  it('leaves out what only names the work again', () => {
    expect(gifts('office work, billing', 'office work', 'billing')).toEqual(['billing']);
    expect(gifts('customer service', 'customer service', 'spotting fakes')).toEqual(['spotting fakes']);
    expect(gifts('class A driving', 'class A driving', 'staying patient')).toEqual(['staying patient']);
  });
  it('keeps it where nothing else was given, and what only sounds alike', () => {
    expect(gifts('customer service', 'customer service')).toEqual(['customer service']);
    expect(gifts('pharmacist', 'I see when two medicines are not good together', 'listening')).toHaveLength(
      2,
    );
    expect(gifts('nursing', 'nursing notes', 'listening')).toEqual(['nursing notes', 'listening']);
  });
});
