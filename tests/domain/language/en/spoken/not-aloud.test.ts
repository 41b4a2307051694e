import { describe, expect, it } from 'vitest';
import { isSaying } from '#src/domain/language/en/saying.ts';
import { isHalfADeed } from '#src/domain/language/en/spoken/proof-words.ts';
import { wordsAloud } from '#src/domain/language/en/spoken/reason-aloud.ts';
import { isComplaint } from '#src/domain/language/en/spoken/tact.ts';
import {
  best,
  none,
  origin,
  role,
  serving,
  slotsWith,
} from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { allOf } from '#tests/domain/language/en/goals/goals-fixture.ts';
import { textOf } from './aloud.ts';

describe('what one says oneself', () => {
  it.each([
    ['tis grand', true],
    ['it’s fine', true],
    ['we can do it', true],
    ['telling them leave it alone', true],
    ['telling them to leave it alone', false],
    ['telling real gold from rubbish', false],
    ['it support', false],
    ['IT systems', false],
    ['you tube videos', false],
    ['old outboards', false],
  ])('is no thing and no doing: %s', (text, is) => {
    expect(isSaying(text)).toBe(is);
  });

  it('is taught to no learner', () => {
    const passing = (own: string) => ({
      arc: 'pass',
      standing: 'working',
      work: [{ own: 'stonemason' }],
      strengths: [{ own }],
    });
    expect(allOf(passing('tis grand'))).not.toContain('grand');
    expect(allOf(passing('old lime work'))).toContain('old lime work');
  });
});

describe('what is told in half', () => {
  const did = (quote: string, past: string) => isHalfADeed({ ...origin(quote), forms: { past } });

  it('is no story, where its point was cut off', () => {
    expect(did('brought back a man, heart stopped, over the ocean', 'brought back a man')).toBe(true);
    expect(did('qualified 14 sailors, all first look', 'qualified 14 sailors')).toBe(false);
    expect(did('kept the shop open, also without light', 'kept the shop open')).toBe(false);
  });

  it('is a reason denied twice, which is printed once', () => {
    expect(wordsAloud('nobody is teaching these boys nothing')).toBe(
      'nobody is teaching these boys anything',
    );
    expect(wordsAloud('nobody asked and they got nothing')).toBe('nobody asked and they got nothing');
  });

  it('is the time of a grief, and not a day at the funeral of somebody', () => {
    expect(isComplaint('the allowance stopped 8 weeks after the funeral')).toBe(true);
    expect(isComplaint('I came for a funeral and the organ was silent')).toBe(false);
  });
});

describe('when somebody is at their best', () => {
  const said = (words: string, who: string, stem: 'when-i' | 'when-it' = 'when-it') =>
    textOf(
      slotsWith('start', {
        target: { ...none, role: role('a helper', null) },
        serving: serving('help', who),
        best: best(stem, words),
      }),
    );

  it('asks no place full of children for quiet', () => {
    expect(said('calm and nobody is yelling', 'kids')).not.toContain('calm');
    expect(said('calm and nobody is yelling', 'old people')).toContain('calm');
    expect(said('quiet and nobody is counting', 'kids who stammer')).toContain('quiet');
    expect(said('early and the class is waiting', 'kids')).toContain('early');
  });

  it('is what they do, without a second sentence behind a comma', () => {
    const text = said('climb, my head becomes silent', 'trees', 'when-i');
    expect(text).toContain('I climb');
    expect(text).not.toContain('silent');
  });
});
