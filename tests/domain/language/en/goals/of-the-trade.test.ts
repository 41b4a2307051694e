import { describe, expect, it } from 'vitest';
import { allOf } from './goals-fixture.ts';

const pupil = {
  arc: 'start',
  standing: 'studying',
  work: [{ own: 'mechanic in my uncle’s garage' }],
  years: { years: '2' },
  strengths: ['mend'],
  proof: { thing: { what: 'the old horse race game, dead for years and it runs now' } },
  people: [
    { relation: 'mentor', name: 'Terry' },
    { relation: 'parents', name: 'mam' },
  ],
};

describe('a log of the trade', () => {
  it('is nobody’s who has told of nothing that they mended', () => {
    const all = allOf({
      ...pupil,
      arc: 'shift',
      standing: 'working',
      work: [{ own: 'tram driver' }],
      strengths: ['calm'],
      proof: { behind: { what: '22 years on line 9' } },
      serve: { verb: 'repair-for', who: 'people who have an old piano' },
      target: [{ own: 'piano tuner' }],
    });
    expect(all).not.toContain('the repairs that I do');
  });

  it('is nobody’s who goes to another kind of work', () => {
    expect(allOf({ ...pupil, strengths: ['care'], target: [{ own: 'nurse' }] })).not.toContain('Keep a log');
  });
});
