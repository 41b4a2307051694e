import { describe, expect, it } from 'vitest';
import { allOf } from './goals-fixture.ts';

describe('who looks for steady work', () => {
  const packer = {
    arc: 'steady',
    work: [{ own: 'hotel cleaner' }],
    years: { years: '7' },
    target: ['not-yet'],
    standing: 'looking',
    people: [{ relation: 'friend', name: 'Zola' }],
  };

  it('has no page for a first year, nor beside work', () => {
    expect(allOf({ ...packer, years: { years: '1' } })).not.toContain('on one page, and find two');
    expect(allOf({ ...packer, standing: 'working' })).not.toContain('on one page, and find two');
  });
});

describe('a paper', () => {
  const missing = (detail: string) => ({
    arc: 'elsewhere',
    work: [{ own: 'dentist' }],
    years: { years: '9' },
    target: [{ own: 'dentist' }],
    standing: 'working',
    papers: [{ text: 'BSc dentistry', state: 'missing', detail }],
  });

  it('that cannot be had is proved by others', () => {
    const goals = allOf(missing('the transcript. The faculty was destroyed'));
    expect(goals).toContain(
      'which other proofs are taken for my BSc in dentistry in place of the transcript',
    );
    expect(goals).not.toContain('destroyed');
  });

  it('that can be had is asked for', () => {
    const goals = allOf(missing('the transcript'));
    expect(goals).toContain('the transcript');
    expect(goals).not.toContain('other proofs');
  });

  it('lacks no knowledge that an office could send', () => {
    const answers = { ...missing('anything about the new software'), arc: 'back' };
    expect(allOf({ ...answers, learn: [{ text: 'QGIS', state: 'set-on-it' }] })).not.toContain(
      'anything about',
    );
  });
});

describe('whom to ask', () => {
  const driver = {
    arc: 'keep',
    work: [{ own: 'forest harvester operator' }],
    years: { years: '42' },
    target: ['not-yet'],
    standing: 'not-working',
    serve: { verb: 'be-useful-to', who: 'young drivers' },
    'must-fit': ['free-pace'],
  };
  it.each(['Pultti (dog)', 'my cat', 'our old dog', 'my dog Rex'])('is never %s', (name) => {
    const goals = allOf({ ...driver, people: [{ relation: 'friend', name }] });
    expect(JSON.stringify(goals)).not.toMatch(/Pultti|cat\b|dog\b|Rex/);
  });
  it('may be somebody who works with animals', () => {
    const goals = allOf({ ...driver, people: [{ relation: 'friend', name: 'Ana, dog trainer' }] });
    expect(JSON.stringify(goals)).toContain('Ana');
  });
});
