import { describe, expect, it } from 'vitest';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import { yearsDone } from '#src/domain/language/en/spoken/proof-more.ts';
import { secondHalf } from '#src/domain/language/en/spoken/second-half.ts';
import type { Proof, Slots } from '#src/domain/synthesis/slots.ts';
import { none, phrase, role, slotsWith, years } from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { textOf } from './aloud.ts';
// What mends comes with the whole language.
import '#src/domain/language/en/index.ts';

const did = (past: string, quote = past): Proof => ({
  stem: 'did',
  isSaidAloud: true,
  did: phrase({ past }, { quote }),
});
const spoken = (proof: Proof, more: Partial<Slots> = {}) =>
  textOf(
    slotsWith('shift', {
      roles: [role('a technical translator', null)],
      years: years(12),
      target: { ...none, role: role('a garden designer', null) },
      proofs: [proof],
      ...more,
    }),
  );

describe('what came of a deed', () => {
  const manual = 'translated a 900-page manual for a paper machine';
  const came = 'they started it with no phone call to me';

  it('is told once, where the sentence before held it whole', () => {
    const text = spoken(did(manual, `${manual}, and ${came}`));
    expect(text).toContain(`I ${manual}, and ${came}.`);
    expect(text.toLowerCase().split(came)).toHaveLength(2);
  });

  it('and told behind it where that held it not', () => {
    const text = spoken(
      did('caught a kid who fell two floors', 'caught a kid who fell two floors. he lived'),
    );
    expect(text).toContain('two floors. He lived.');
  });

  it('stands behind how it was done, too', () => {
    const first = 'repaired a cello of 1910 with a broken neck';
    expect(secondHalf(first, `${first}, alone, 4 months of nights. It sounds again`)).toBe('It sounds again');
    expect(secondHalf(first, `${first}, my father hated it. It sounds again`)).toBe('');
  });
});

describe('years that were told', () => {
  const driver = { roles: [role('a bus driver', null)], years: years(36) };

  it('are not counted again behind them', () => {
    const text = spoken(did('drove 36 years and not one passenger got hurt'), { ...driver });
    expect(text).toContain('36 years');
    expect(text.split('36 years')).toHaveLength(2);
    expect(text).toContain('and not one passenger got hurt.');
  });

  it('and stay where they are others, or say more', () => {
    expect(yearsDone('drove 30 years and not one passenger got hurt', 36)).toBe('');
    expect(yearsDone('drove 36 years and built a school', 36)).toBe('');
    expect(yearsDone('drove 36 years and never missed a shift', 36)).toBe('I never missed a shift');
  });
});

describe('what was counted', () => {
  const forms = (words: string, stem: 'did' | 'number-what') =>
    readParts(words, stem).parts.map(({ forms: read }) => read);

  it('is a thing, also with a figure behind it', () => {
    expect(forms('rejected balls in 1000', 'number-what')).toEqual([{ noun: 'rejected balls in 1000' }]);
    expect(forms('repeat x-rays a week', 'number-what')).toEqual([{ noun: 'repeat x-rays a week' }]);
    expect(forms('rejected by everybody', 'number-what')).toEqual([{}]);
  });

  it('lies behind one where so many miles are no deed', () => {
    expect(forms('1.9 million miles no chargeable accident', 'did')).toEqual([
      { noun: '1.9 million miles with no chargeable accident' },
    ]);
    expect(forms('3 yrs home no violations', 'did')).toEqual([{}]);
  });
});
