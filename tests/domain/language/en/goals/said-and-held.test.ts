import { describe, expect, it } from 'vitest';
import { allOf } from './goals-fixture.ts';

const _musician = {
  arc: 'shift',
  work: [{ own: 'Wedding musician' }],
  target: [{ own: 'master of ceremonies' }],
  standing: 'working',
  'learning-hours': 'three-five',
};

describe('a card that has run out and is asked for again', () => {
  const scaffolder = {
    arc: 'back',
    work: [{ own: 'Scaffolder' }],
    target: [{ own: 'scaffold inspector' }],
    standing: 'not-working',
    'learning-hours': 'six-ten',
  };

  it('is renewed, and not learned in lessons', () => {
    const all = allOf({
      ...scaffolder,
      papers: [{ text: 'ipaf', state: 'lapsed' }],
      learn: [{ text: 'ipaf again', state: 'set-on-it' }],
    });
    expect(all).toContain('Renew my ipaf certificate.');
    expect(all).not.toMatch(/lessons|6 to 10 hours/u);
  });

  it('stays something to learn where it is in force or another paper ran out', () => {
    const all = allOf({
      ...scaffolder,
      papers: [{ text: 'first aid', state: 'lapsed' }],
      learn: [{ text: 'ipaf again', state: 'set-on-it' }],
    });
    expect(all).not.toContain('Renew my');
  });
});
